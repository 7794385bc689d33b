import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { DowngradeEffect } from '../../items/item-kind.js';
import type { Path, RubricSource } from '../rubric-source.js';
import type { Check } from './check.js';
import { placedItems } from './placed.js';

/** Pairs of statuses of which the first must never earn more than the second (scoring: evidence). */
const weakerThan = [
  ['rejected', 'missing'],
  ['missing', 'no_data'],
  ['no_data', 'partial'],
] as const;

function levelsDown(effect: DowngradeEffect): number {
  return effect.levels === 'to-lowest' ? Infinity : effect.levels;
}

type Effects = Readonly<Record<'rejected' | 'missing' | 'no_data' | 'partial', DowngradeEffect>>;

function inOrder(policy: string, effects: Effects, path: Path, source: RubricSource): readonly Diagnostic[] {
  return weakerThan
    .filter(([worse, better]) => {
      const [weak, strong] = [effects[worse], effects[better]];
      return weak.factor > strong.factor || levelsDown(weak) < levelsDown(strong);
    })
    .map(([worse, better]) =>
      diagnose('rubric/policy-order', { policy, worse, better }, source.locate([...path, worse])),
    );
}

/** Under no policy, and for no item, does weaker evidence earn more. */
export const policyOrder: Check = (rubric, source) => [
  ...(rubric.evidence?.policies ?? []).flatMap((policy, index) =>
    inOrder(policy.id, policy, ['evidence', 'policies', index], source),
  ),
  ...placedItems(rubric).flatMap(({ node, path }) =>
    Object.entries(node.evidence_effects ?? {}).flatMap(([policy, effects]) =>
      inOrder(policy, effects, [...path, 'evidence_effects', policy], source),
    ),
  ),
];
