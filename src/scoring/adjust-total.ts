import { type AdjustmentKind, adjustmentKinds, type AdjustmentRules } from '../rubric/rubric.js';
import type { AdjustedTotal, AdjustmentEntry, AppliedAdjustment } from './adjustment.js';

/** A total times a factor. One that deductions took below zero stays, or a penalty would raise it. */
function multiplied(total: number, factor: number): number {
  return total > 0 ? total * factor : total;
}

/** The totals after each of the amounts of one kind, starting from `total`. */
function totalsAfter(
  kind: AdjustmentKind,
  amounts: readonly number[],
  total: number,
  mostDeducted: number,
): readonly number[] {
  const totals: number[] = [];
  let deducted = 0;
  let running = total;
  for (const amount of amounts) {
    switch (kind) {
      case 'deduct':
        deducted += amount;
        running = total - Math.min(deducted, mostDeducted);
        break;
      case 'multiply':
        running = multiplied(running, amount);
        break;
      case 'cap':
        running = Math.min(running, amount);
        break;
      case 'veto':
        break;
    }
    totals.push(running);
  }
  return totals;
}

function boundOf({ lowest, highest }: AdjustmentRules, total: number): AdjustedTotal['bounded'] {
  if (lowest !== undefined && total < lowest) return 'lowest';
  return highest !== undefined && total > highest ? 'highest' : 'none';
}

/**
 * A total, on its own scale, after the ledger's entries (scoring: aggregation): deductions, then factors,
 * then caps, then vetoes, which leave the total as it is. Deductions add up to at most `mostDeducted`;
 * the rubric's bounds come last and hold for totals without entries too. Which order entries of a kind
 * stand in makes no difference beyond the last digits of doubles. Nothing is rounded.
 */
export function adjustTotal(
  rules: AdjustmentRules,
  entries: readonly AdjustmentEntry[],
  total: number,
): AdjustedTotal {
  const applied: AppliedAdjustment[] = [];
  let running = total;
  for (const kind of adjustmentKinds) {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    const amounts = ofKind.map(({ amount }) => amount);
    const totals = totalsAfter(kind, amounts, running, rules.mostDeducted ?? Infinity);
    for (const [index, entry] of ofKind.entries()) {
      const after = totals[index] ?? running;
      applied.push({ entry, before: running, after });
      running = after;
    }
  }
  const bounded = boundOf(rules, running);
  return {
    total: bounded === 'none' ? running : (rules[bounded] ?? running),
    applied,
    bounded,
    vetoed: entries.some(({ kind }) => kind === 'veto'),
  };
}
