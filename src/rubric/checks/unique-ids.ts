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

/** Ids of groups and items, fields, conditions and policies are each unique. */
export const uniqueIds: Check = (rubric, source) => [
  ...repeated(source, [...placedGroups(rubric.groups, []), ...placedItems(rubric)]),
  ...repeated(
    source,
    rubric.identity.map((node, index) => ({ node, path: ['identity', index] })),
  ),
  ...repeated(
    source,
    rubric.conditions.map((node, index) => ({ node, path: ['conditions', index] })),
  ),
  ...repeated(
    source,
    rubric.evidence.policies.map((node, index) => ({ node, path: ['evidence', 'policies', index] })),
  ),
];
