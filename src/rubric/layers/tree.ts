import type { Location } from '../../diagnostics/location.js';
import type { Path, RubricSource } from '../rubric-source.js';

/** A value in one of the files that a rubric is made of. */
export interface Place {
  readonly source: RubricSource;
  readonly path: Path;
}

interface Placed {
  /** Where the value is written; where a name such as `$agree` stands for it, the place of the name. */
  readonly place: Place;
  /** The constant or scale that stands for the value, and where it is defined. */
  readonly constant?: { readonly name: string; readonly place: Place };
}

export type MapTree = Placed & { readonly type: 'map'; readonly entries: ReadonlyMap<string, Tree> };
export type ListTree = Placed & { readonly type: 'list'; readonly entries: readonly Tree[] };
export type LeafTree = Placed & { readonly type: 'leaf'; readonly value: unknown };

/** A rubric file's content in which every value knows the file and place that it came from. */
export type Tree = MapTree | ListTree | LeafTree;

/** The content of a file, or of a part of it, with its places. */
export function growTree(source: RubricSource, value: unknown = source.content, path: Path = []): Tree {
  const place = { source, path };
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown, index) => growTree(source, entry, [...path, index]));
    return { type: 'list', place, entries };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, entry]) => [key, growTree(source, entry, [...path, key])] as const,
    );
    return { type: 'map', place, entries: new Map(entries) };
  }
  return { type: 'leaf', place, value };
}

/** The content alone, as zod takes it. */
export function contentOf(tree: Tree): unknown {
  switch (tree.type) {
    case 'leaf':
      return tree.value;
    case 'list':
      return tree.entries.map(contentOf);
    case 'map':
      return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, contentOf(entry)]));
  }
}

/** What is at a key of a map or an index of a list; undefined where nothing is. */
export function childOf(tree: Tree | undefined, key: string | number): Tree | undefined {
  switch (tree?.type) {
    case 'map':
      return tree.entries.get(String(key));
    case 'list':
      return typeof key === 'number' ? tree.entries[key] : undefined;
    case 'leaf':
    case undefined:
      return undefined;
  }
}

/** Where a value is written. */
export function locationOf({ source, path }: Place): Location {
  return source.locate(path);
}
