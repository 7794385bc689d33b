import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { suggestion } from '../../diagnostics/suggest.js';
import { listed } from '../checks/reference.js';
import type { RubricSource } from '../rubric-source.js';
import { layerKeys } from './layer-keys.js';
import { childOf, locationOf, type MapTree, type Tree } from './tree.js';

const used = /^\$(\p{L}[\p{L}\p{N}_-]*)$/u;
const literal = /^\$(\$\p{L}[\p{L}\p{N}_-]*)$/u;

type Names = ReadonlyMap<string, Tree>;

/** A tree with the names in it replaced, the names that were used, and the findings. */
interface Resolved {
  readonly tree: Tree;
  readonly used: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function entriesAt(tree: Tree, key: string): Names {
  const map = childOf(tree, key);
  return map?.type === 'map' ? map.entries : new Map<string, Tree>();
}

function unknownName(leaf: Tree, name: string, names: Names): Diagnostic {
  const known = [...names.keys()];
  return diagnose(
    'rubric/unknown-constant',
    { name, allowed: listed(known), suggestion: suggestion(name, known) },
    locationOf(leaf.place),
  );
}

function resolveLeaf(leaf: Tree & { readonly type: 'leaf' }, names: Names): Resolved {
  const text = typeof leaf.value === 'string' ? leaf.value : '';
  const asWritten = literal.exec(text)?.[1];
  if (asWritten !== undefined) return { tree: { ...leaf, value: asWritten }, used: [], diagnostics: [] };
  const name = used.exec(text)?.[1];
  if (name === undefined) return { tree: leaf, used: [], diagnostics: [] };
  const meant = names.get(name);
  if (meant === undefined) return { tree: leaf, used: [], diagnostics: [unknownName(leaf, name, names)] };
  const constant = { name, place: meant.place };
  return { tree: { ...meant, place: leaf.place, constant }, used: [name], diagnostics: [] };
}

/** Every whole value `$name` replaced by what bears the name; `$$name` is the text `$name`. */
function resolveTree(tree: Tree, names: Names): Resolved {
  if (tree.type === 'leaf') return resolveLeaf(tree, names);
  const inside =
    tree.type === 'list'
      ? tree.entries.map((entry) => resolveTree(entry, names))
      : [...tree.entries.values()].map((entry) => resolveTree(entry, names));
  const trees = inside.map((resolved) => resolved.tree);
  return {
    tree:
      tree.type === 'list'
        ? { ...tree, entries: trees }
        : {
            ...tree,
            entries: new Map([...tree.entries.keys()].map((key, index) => [key, trees[index] ?? tree])),
          },
    used: inside.flatMap((resolved) => resolved.used),
    diagnostics: inside.flatMap((resolved) => resolved.diagnostics),
  };
}

/** Names that nothing uses; those of the files below may be there for others. */
function unusedNames(names: Names, taken: readonly string[], top: RubricSource): readonly Diagnostic[] {
  const known = new Set(taken);
  return [...names].flatMap(([name, { place }]) =>
    known.has(name) || place.source !== top
      ? []
      : [diagnose('rubric/unused-constant', { name }, place.source.locateKey(place.path))],
  );
}

function sharedNames(constants: Names, scales: Names): readonly Diagnostic[] {
  return [...scales].flatMap(([name, { place }]) =>
    constants.has(name)
      ? [diagnose('rubric/duplicate-id', { id: name }, place.source.locateKey(place.path))]
      : [],
  );
}

/** The rubric without `extends`, `constants` and `scales`, whatever they name put in its places. */
export function resolveNames(tree: MapTree): Resolved {
  const top = tree.place.source;
  const constants = entriesAt(tree, 'constants');
  const written = entriesAt(tree, 'scales');
  const scales = [...written].map(([name, scale]) => [name, resolveTree(scale, constants)] as const);
  const names = new Map([...constants, ...scales.map(([name, { tree: scale }]) => [name, scale] as const)]);
  const rest = new Map([...tree.entries].filter(([key]) => !layerKeys.includes(key)));
  const resolved = resolveTree({ ...tree, entries: rest }, names);
  const taken = [...resolved.used, ...scales.flatMap(([, scale]) => scale.used)];
  return {
    tree: resolved.tree,
    used: taken,
    diagnostics: [
      ...sharedNames(constants, written),
      ...scales.flatMap(([, scale]) => scale.diagnostics),
      ...resolved.diagnostics,
      ...unusedNames(names, taken, top),
    ],
  };
}
