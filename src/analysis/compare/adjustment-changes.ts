import type { AdjustmentEntry } from '../../scoring/adjustment.js';
import type { TotalScore } from '../../scoring/score-submission.js';
import { snap } from '../../table/numbers.js';
import { type ByCause, causes } from './causes.js';
import type { ScoreSet } from './score-sets.js';
import { splitByCause } from './split.js';

/** A ledger entry, or a bound of the rubric, whose effect on a work's total changed. */
export interface AdjustmentChange {
  /** The bound where it is none of the ledger's. */
  readonly what: AdjustmentEntry | 'lowest' | 'highest';
  /** Whether it is in force, or the bound reached, before and after. */
  readonly holds: { readonly before: boolean; readonly after: boolean };
  /** Points that it adds to the total, in billionths; those of a penalty are negative. */
  readonly points: { readonly before: number; readonly after: number };
  /** In `1 / perUnit` of a billionth; they add up to the change exactly. */
  readonly parts: ByCause;
  readonly perUnit: number;
}

/** What one adjustment did to a total. */
interface Effect {
  readonly what: AdjustmentChange['what'];
  readonly points: number;
}

/** The effects by what they are: kind, rule and amount, with a number where several entries share these. */
function effectsOn({ tree, adjusted }: TotalScore): ReadonlyMap<string, Effect> {
  const effects = new Map<string, Effect>();
  if (adjusted === undefined) return effects;
  for (const { entry, before, after } of adjusted.applied) {
    let [key, number] = ['', 0];
    do {
      number += 1;
      key = JSON.stringify([entry.kind, entry.rule ?? null, entry.amount, number]);
    } while (effects.has(key));
    effects.set(key, { what: entry, points: snap(after) - snap(before) });
  }
  if (adjusted.bounded !== 'none') {
    const before = adjusted.applied.at(-1)?.after ?? tree.score ?? adjusted.total;
    effects.set(adjusted.bounded, { what: adjusted.bounded, points: snap(adjusted.total) - snap(before) });
  }
  return effects;
}

/**
 * The adjustments whose effect on a work's total changed or that came or went, the greatest change first. With
 * the items of a total that is a mean or sum they add up to its change.
 */
export function adjustmentChanges(scoreOf: ScoreSet): readonly AdjustmentChange[] {
  const all = Array.from({ length: 2 ** causes.length }, (_, set) => scoreOf(set).score);
  const known = new Map([...new Set(all)].map((score) => [score, effectsOn(score)]));
  const effects = all.map((score) => known.get(score) ?? new Map<string, Effect>());
  const [first, last] = [effects[0], effects.at(-1)];
  const every = new Map([...known.values()].flatMap((found) => [...found]));
  return [...every]
    .flatMap(([key, { what }]): AdjustmentChange[] => {
      const split = splitByCause((set) => effects[set]?.get(key)?.points ?? 0);
      if (split === undefined) return [];
      const { before, after, parts, perUnit } = split;
      const inForce = { before: first?.has(key) === true, after: last?.has(key) === true };
      const isMoved = causes.some((cause) => parts[cause] !== 0);
      if (!isMoved && inForce.before === inForce.after) return [];
      return [{ what, holds: inForce, points: { before, after }, parts, perUnit }];
    })
    .sort((a, b) => Math.abs(b.points.after - b.points.before) - Math.abs(a.points.after - a.points.before));
}
