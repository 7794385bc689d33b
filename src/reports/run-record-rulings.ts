import { z } from 'zod';
import type { Run } from '../ranking/run.js';
import { countRulings } from '../review/rulings/count-rulings.js';

const count = z.int().min(0);

/** The counts of rulings in a run record. */
export const rulingsRecordSchema = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  pending: z
    .strictObject({ evidence: count, applicability: count, duplicates: count, submissions: count })
    .meta({ description: 'What still awaits a ruling.' }),
  points: z.number().meta({
    description: 'Points of the totals that rest on pending rulings, each moved alone; unrounded.',
  }),
  mostPoints: z.number().meta({ description: 'The most of them on one submission; unrounded.' }),
  evidence: z
    .strictObject({ accepted: count, partial: count, rejected: count })
    .meta({ description: 'Rulings on evidence that decide points.' }),
  applicable: count,
  notApplicable: count,
  kept: count,
  confirmed: count,
  voided: count,
});

/** What of a run has been ruled on and what has not, for its record. */
export function rulingsRecord(run: Run): z.output<typeof rulingsRecordSchema> {
  const { pending, evidence, points, mostPoints, applicable, notApplicable, kept, confirmed, voided } =
    countRulings(run);
  return {
    files: run.basis.rulings.map((file) => ({ ...file })),
    pending: { ...pending },
    evidence: { ...evidence },
    points,
    mostPoints,
    applicable,
    notApplicable,
    kept,
    confirmed,
    voided,
  };
}
