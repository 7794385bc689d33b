import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { RubricSource } from '../rubric-source.js';
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

/**
 * Ids of groups and items, fields, conditions and policies are each unique, and no field or condition is
 * called like an item, so that a map file can name every one.
 */
export const uniqueIds: Check = (rubric, source) => {
  const items = placedItems(rubric);
  const nodes = [...placedGroups(rubric.groups, []), ...items];
  const named = [
    ...rubric.identity.map((node, index) => ({ node, path: ['identity', index] })),
    ...rubric.conditions.map((node, index) => ({ node, path: ['conditions', index] })),
  ];
  const policies = rubric.evidence.policies.map((node, index) => ({
    node,
    path: ['evidence', 'policies', index],
  }));
  const itemIds = items.map(({ node }) => node.id);
  return [
    ...repeated(source, nodes),
    ...reserved(source, nodes, reservedNodes),
    ...repeated(source, named),
    ...reserved(source, named, [...reservedFields, ...itemIds]),
    ...repeated(source, policies),
  ];
};
