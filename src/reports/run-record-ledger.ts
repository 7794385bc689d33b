import { z } from 'zod';
import type { LedgerUse } from '../ranking/run.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import type { SubmissionScore } from '../scoring/score-submission.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const entrySchema = z.strictObject({
  kind: z.enum(['deduct', 'multiply', 'cap', 'veto']),
  rule: z.string().nullable().meta({ description: 'null where the entry states its own amount.' }),
  amount: z.number(),
  date: day,
  source: z.string(),
  decidedBy: z.string().meta({ description: 'A role, not a name.' }),
  validFrom: day.nullable(),
  validUntil: day.nullable(),
  reason: z.string(),
  place: z.strictObject({ file: z.string(), sheet: z.string(), row: z.int() }),
});

/** What the ledger and the rubric's bounds did to one total. */
export const adjustedRecordSchema = z.strictObject({
  before: z.number().meta({ description: 'The total before adjustments, unrounded.' }),
  after: z.number().meta({ description: 'The total after adjustments, unrounded.' }),
  applied: z.array(z.strictObject({ ...entrySchema.shape, before: z.number(), after: z.number() })),
  bounded: z.enum(['lowest', 'highest', 'none']).meta({ description: 'The bound that moved the total.' }),
  vetoed: z.boolean(),
});

/** The ledger in a run record. */
export const ledgerRecordSchema = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  asOf: day.nullable(),
  notInForce: z.array(z.strictObject({ submission: z.string(), ...entrySchema.shape })),
});

function entryRecord(entry: AdjustmentEntry): z.output<typeof entrySchema> {
  return {
    ...entry,
    rule: entry.rule ?? null,
    validFrom: entry.validFrom ?? null,
    validUntil: entry.validUntil ?? null,
    place: { ...entry.place },
  };
}

/** What adjustments did to a submission's total; undefined where nothing touched it. */
export function adjustedRecord({
  tree,
  adjusted,
}: SubmissionScore): z.output<typeof adjustedRecordSchema> | undefined {
  if (adjusted === undefined || tree.score === undefined) return undefined;
  const { total, applied, bounded, vetoed } = adjusted;
  if (applied.length === 0 && bounded === 'none') return undefined;
  return {
    before: tree.score,
    after: total,
    applied: applied.map(({ entry, before, after }) => ({ ...entryRecord(entry), before, after })),
    bounded,
    vetoed,
  };
}

/** A run's ledger as its record shows it. */
export function ledgerRecord({ files, asOf, notInForce }: LedgerUse): z.output<typeof ledgerRecordSchema> {
  return {
    files: files.map((file) => ({ ...file })),
    asOf: asOf ?? null,
    notInForce: [...notInForce].flatMap(([submission, entries]) =>
      entries.map((entry) => ({ submission, ...entryRecord(entry) })),
    ),
  };
}
