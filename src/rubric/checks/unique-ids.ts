import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Path, RubricSource } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import type { Check } from './check.js';
import { type Placed, placedGroups, placedItems } from './placed.js';

/** A finding for each id that stands a second time in a list. */
export function repeated(
  source: RubricSource,
  placed: readonly Placed<{ readonly id: string }>[],
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return placed.flatMap(({ node, path }) => {
    if (!seen.has(node.id)) {
      seen.add(node.id);
      return [];
    }
    return [diagnose('rubric/duplicate-id', { id: node.id }, source.locate([...path, 'id']))];
  });
}

/** What the program calls the whole; a map file's word for a column that is not read. */
const reservedNodes = ['total'];
const reservedFields = ['ignore'];

function reserved(
  source: RubricSource,
  placed: readonly Placed<{ readonly id: string }>[],
  words: readonly string[],
): readonly Diagnostic[] {
  return placed
    .filter(({ node }) => words.includes(node.id))
    .map(({ node, path }) => diagnose('rubric/reserved-id', { id: node.id }, source.locate([...path, 'id'])));
}

function placedIn<T>(nodes: readonly T[], base: Path): readonly Placed<T>[] {
  return nodes.map((node, index) => ({ node, path: [...base, index] }));
}

/** The table that the key `levels` makes. */
const levelsTable = 'levels';

/** Whatever the results are named by: views and their groups, level tables, awards, rules of the ledger. */
function ofResults(rubric: WrittenRubric, source: RubricSource): readonly Diagnostic[] {
  const tables = placedIn(rubric.level_tables, ['level_tables']);
  return [
    ...repeated(source, placedIn(rubric.views, ['views'])),
    ...rubric.views.flatMap((view, index) =>
      repeated(source, placedIn(view.groups, ['views', index, 'groups'])),
    ),
    ...repeated(source, tables),
    ...reserved(source, tables, rubric.levels.length === 0 ? [] : [levelsTable]),
    ...repeated(source, placedIn(rubric.adjustments?.rules ?? [], ['adjustments', 'rules'])),
    ...repeated(source, placedIn(rubric.awards, ['awards'])),
  ];
}

/**
 * Ids of groups and items, fields, conditions, policies and results are each unique, and no field or
 * condition is called like an item, so that a map file can name every one.
 */
export const uniqueIds: Check = (rubric, source) => {
  const items = placedItems(rubric);
  const nodes = [...placedGroups(rubric.groups, []), ...items];
  const named = [...placedIn(rubric.identity, ['identity']), ...placedIn(rubric.conditions, ['conditions'])];
  const itemIds = items.map(({ node }) => node.id);
  return [
    ...repeated(source, nodes),
    ...reserved(source, nodes, reservedNodes),
    ...repeated(source, named),
    ...reserved(source, named, [...reservedFields, ...itemIds]),
    ...repeated(source, placedIn(rubric.evidence?.policies ?? [], ['evidence', 'policies'])),
    ...ofResults(rubric, source),
  ];
};
