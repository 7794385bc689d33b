import type { Rubric } from '../../src/rubric/rubric.js';
import type { AdjustmentEntry } from '../../src/scoring/adjustment.js';
import { exactly, type Fraction, greatest, least, minus, sum, times } from './fraction.js';

/** A total after the ledger: points off, times, at most, in this order, then the rubric's bounds. */
export function exactAdjusted(
  { adjustments }: Rubric,
  entries: readonly AdjustmentEntry[],
  total: Fraction,
): Fraction {
  const amounts = (kind: AdjustmentEntry['kind']): readonly Fraction[] =>
    entries.filter((entry) => entry.kind === kind).map(({ amount }) => exactly(amount));
  const { mostDeducted, lowest, highest } = adjustments;
  const asked = sum(amounts('deduct'));
  const off = mostDeducted === undefined ? asked : least(asked, exactly(mostDeducted));
  const less = minus(total, off);
  // No factor gives back what a deduction took.
  const multiplied = less.top < 0n ? less : amounts('multiply').reduce(times, less);
  const capped = amounts('cap').reduce(least, multiplied);
  const above = lowest === undefined ? capped : greatest(capped, exactly(lowest));
  return highest === undefined ? above : least(above, exactly(highest));
}

export function isVetoed(entries: readonly AdjustmentEntry[]): boolean {
  return entries.some(({ kind }) => kind === 'veto');
}
