import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { suggestion } from '../../diagnostics/suggest.js';
import { listed } from '../checks/reference.js';
import { childOf, type ListTree, locationOf, type MapTree, type Tree } from './tree.js';

/** A merged tree with the findings on the way. */
interface Merged {
  readonly tree: Tree;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of a leaf below a map, such as an id; undefined where there is none. */
function textAt(tree: Tree, key: string): string | undefined {
  const leaf = childOf(tree, key);
  return leaf?.type === 'leaf' && leaf.value !== null ? String(leaf.value) : undefined;
}

const idOf = (tree: Tree): string | undefined => (tree.type === 'map' ? textAt(tree, 'id') : undefined);

function isLeaf(tree: Tree | undefined, value: unknown): boolean {
  return tree?.type === 'leaf' && tree.value === value;
}

/** Lists whose entries are all maps with an id can be changed entry by entry. */
function hasIds({ entries }: ListTree): boolean {
  return entries.length > 0 && entries.every((entry) => idOf(entry) !== undefined);
}

/** The keys that say which other keys a map may have: where they differ, nothing of the old map fits. */
const discriminators = ['kind', 'shape'];

function isOfAnotherKind(under: MapTree, over: MapTree): boolean {
  return discriminators.some((key) => {
    const [old, changed] = [textAt(under, key), textAt(over, key)];
    return old !== undefined && changed !== undefined && old !== changed;
  });
}

/** Key by key; a key that is set to nothing (`key: null`) is taken out. */
function mergeMaps(under: MapTree, over: MapTree): Merged {
  const entries = new Map(under.entries);
  const diagnostics: Diagnostic[] = [];
  for (const [key, changed] of over.entries) {
    if (isLeaf(changed, null)) {
      entries.delete(key);
      continue;
    }
    const merged = mergeTrees(entries.get(key), changed);
    entries.set(key, merged.tree);
    diagnostics.push(...merged.diagnostics);
  }
  return { tree: { ...over, entries }, diagnostics };
}

function nothingToRemove(entry: Tree, ids: readonly string[]): Diagnostic {
  const id = idOf(entry) ?? '';
  return diagnose(
    'rubric/nothing-to-remove',
    { id, allowed: listed(ids), suggestion: suggestion(id, ids) },
    locationOf(entry.place),
  );
}

/** Entries with the same id are merged in their place, new ones follow, `remove: true` takes one out. */
function mergeLists(under: readonly Tree[], over: ListTree): Merged {
  const entries: (Tree | undefined)[] = [...under];
  const positions = new Map(under.map((entry, index) => [idOf(entry) ?? '', index]));
  const ids = [...positions.keys()];
  const diagnostics: Diagnostic[] = [];
  for (const changed of over.entries) {
    const id = idOf(changed) ?? '';
    const position = positions.get(id);
    // Said a second time in this list, an id is not merged again, so that the doubling is found.
    positions.delete(id);
    const removes = isLeaf(childOf(changed, 'remove'), true);
    if (removes && position === undefined) diagnostics.push(nothingToRemove(changed, ids));
    else if (removes && position !== undefined) entries[position] = undefined;
    else {
      const merged = mergeTrees(position === undefined ? undefined : entries[position], changed);
      diagnostics.push(...merged.diagnostics);
      if (position === undefined) entries.push(merged.tree);
      else entries[position] = merged.tree;
    }
  }
  return { tree: { ...over, entries: entries.filter((entry) => entry !== undefined) }, diagnostics };
}

/**
 * What a file makes of the one that it extends: maps are merged key by key, lists of maps with ids entry
 * by entry, anything else is replaced; so is a map of another `kind` or `shape`.
 */
export function mergeTrees(under: Tree | undefined, over: Tree): Merged {
  if (under?.type === 'map' && over.type === 'map' && !isOfAnotherKind(under, over))
    return mergeMaps(under, over);
  const isListOverList = under?.type === 'list' && over.type === 'list' && hasIds(over);
  if (isListOverList && (hasIds(under) || under.entries.length === 0)) return mergeLists(under.entries, over);
  return { tree: over, diagnostics: [] };
}
