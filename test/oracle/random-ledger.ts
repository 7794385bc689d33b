import { adjustmentKinds } from '../../src/rubric/rubric.js';
import type { AdjustmentEntry } from '../../src/scoring/adjustment.js';
import type { Submission } from '../../src/intake/submission.js';
import { chance, type Draw, pick, repeat } from './draw.js';

function drawEntry(draw: Draw, row: number): AdjustmentEntry {
  const kind = pick(draw, adjustmentKinds);
  const amounts = { deduct: [0.5, 2, 7], multiply: [0.5, 0.9, 1.1], cap: [40, 59.5], veto: [0] };
  return {
    kind,
    rule: undefined,
    amount: pick(draw, amounts[kind]),
    date: '2026-01-01',
    source: 'notice',
    decidedBy: 'office',
    validFrom: undefined,
    validUntil: undefined,
    reason: '',
    place: { file: 'ledger.csv', sheet: 'ledger', row },
  };
}

/** Entries on some of the submissions, in any order, by submission id. */
export function drawLedger(
  draw: Draw,
  field: readonly Submission[],
): ReadonlyMap<string, readonly AdjustmentEntry[]> {
  const touched = chance(draw, 40) ? field.filter(() => chance(draw, 40)) : [];
  return new Map(
    touched.map(({ id }): [string, readonly AdjustmentEntry[]] => [
      id,
      repeat(draw.integer(1, 4), (row) => drawEntry(draw, row + 2)),
    ]),
  );
}
