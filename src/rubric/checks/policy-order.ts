import { diagnose } from '../../diagnostics/diagnostic.js';
import type { DowngradeEffect } from '../../items/item-kind.js';
import type { Check } from './check.js';

/** Pairs of statuses of which the first must never earn more than the second (scoring: evidence). */
const weakerThan = [
  ['rejected', 'missing'],
  ['missing', 'no_data'],
  ['no_data', 'partial'],
] as const;

function levelsDown(effect: DowngradeEffect): number {
  return effect.levels === 'to-lowest' ? Infinity : effect.levels;
}

/** Under no policy does weaker evidence earn more. */
export const policyOrder: Check = (rubric, source) =>
  rubric.evidence.policies.flatMap((policy, index) =>
    weakerThan
      .filter(([worse, better]) => {
        const [weak, strong] = [policy[worse], policy[better]];
        return weak.factor > strong.factor || levelsDown(weak) < levelsDown(strong);
      })
      .map(([worse, better]) =>
        diagnose(
          'rubric/policy-order',
          { policy: policy.id, worse, better },
          source.locate(['evidence', 'policies', index, worse]),
        ),
      ),
  );
