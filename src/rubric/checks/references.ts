import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { suggestion } from '../../diagnostics/suggest.js';
import type { Path, RubricSource } from '../rubric-source.js';
import type { Check } from './check.js';
import { placedGroups, placedItems } from './placed.js';

function reference(
  source: RubricSource,
  path: Path,
  id: string,
  defined: readonly string[],
): readonly Diagnostic[] {
  if (defined.includes(id)) return [];
  const allowed = defined.length > 12 ? `${defined.slice(0, 12).join(', ')} …` : defined.join(', ');
  return [
    diagnose(
      'rubric/unknown-reference',
      { id, allowed: allowed === '' ? '—' : allowed, suggestion: suggestion(id, defined) },
      source.locate(path),
    ),
  ];
}

/** Whatever is named is defined: policies, tie-breakers, conditions and their items. */
export const references: Check = (rubric, source) => {
  const items = placedItems(rubric);
  const itemIds = items.map(({ node }) => node.id);
  const nodeIds = [...placedGroups(rubric.groups, []).map(({ node }) => node.id), ...itemIds];
  const policyIds = rubric.evidence.policies.map((policy) => policy.id);
  const conditionIds = rubric.conditions.map((condition) => condition.id);
  return [
    ...reference(source, ['evidence', 'default_policy'], rubric.evidence.default_policy, policyIds),
    ...reference(source, ['evidence', 'beside_policy'], rubric.evidence.beside_policy, policyIds),
    ...rubric.ranking.tie_breakers.flatMap((id, index) =>
      reference(source, ['ranking', 'tie_breakers', index], id, nodeIds),
    ),
    ...rubric.conditions.flatMap((condition, index) =>
      condition.inferred_from.flatMap((id, position) =>
        reference(source, ['conditions', index, 'inferred_from', position], id, itemIds),
      ),
    ),
    ...items.flatMap(({ node, path }) =>
      node.applicable_if === undefined
        ? []
        : reference(source, [...path, 'applicable_if'], node.applicable_if, conditionIds),
    ),
  ];
};
