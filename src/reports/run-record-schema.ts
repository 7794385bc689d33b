import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const rank = z.int().min(1).nullable().meta({ description: 'null where there is none.' });
const points = z.number().nullable().meta({ description: '0–100; null where nothing is applicable.' });

const locationSchema = z.strictObject({
  text: z.string().meta({ description: 'The place in one line: submissions.xlsx › Sheet1!H7' }),
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional().meta({ description: 'H7, a row (7) or a column (H).' }),
  header: z.string().optional(),
  work: z.string().optional(),
  item: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
});

const flagSchema = z.strictObject({
  kind: z.literal('downgraded'),
  item: z.string(),
  reason: z.enum(['missing', 'no-data', 'partial', 'rejected']),
  from: z.number().min(0).max(1).meta({ description: 'Credit before.' }),
  to: z.number().min(0).max(1).meta({ description: 'Credit after.' }),
  lost: z
    .number()
    .meta({ description: 'Points of the total that this downgrade alone takes away, unrounded.' }),
});

const submissionSchema = z.strictObject({
  id: z
    .string()
    .meta({ description: 'Unique in the run: the folded work name, numbered where several bear it.' }),
  name: z.string().nullable(),
  track: z.string().nullable(),
  year: z.int().nullable(),
  source: z.strictObject({ file: z.string(), sheet: z.string(), row: z.int() }),
  submittedAt: z.string().nullable(),
  status: z.enum(['ranked', 'unranked', 'vetoed']),
  unrankedReason: z.enum(['no-name', 'below-minimum-coverage', 'nothing-applicable']).nullable(),
  provisional: z.boolean().meta({ description: 'Something must still be corrected or decided.' }),
  total: points.meta({ description: 'As published: 0–100, rounded half up to the decimals of the rubric.' }),
  rank,
  trackRank: rank,
  level: z.string().nullable(),
  coverage: z.number().min(0).max(1).meta({ description: 'Share of applicable weight that was answered.' }),
  otherPolicy: z.strictObject({ policy: z.string(), total: points, rank }),
  scores: z.record(z.string(), points).meta({
    description: 'Group or item code → score 0–100, unrounded, after evidence; null where not applicable.',
  }),
  flags: z.array(flagSchema),
  naBounds: z.strictObject({ low: z.number(), high: z.number() }).optional().meta({
    description: 'The total with everything that is not applicable at 0 and at 1; absent without such items.',
  }),
});

const entrySchema = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  row: z.int(),
  submittedAt: z.string().nullable(),
});

/** The run record: what a run did, from which bytes, with which result. Later commands read it. */
export const runRecordSchema = z.strictObject({
  recordVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('esg-score'), version: z.string() }),
  rubric: z.strictObject({ id: z.string(), version: z.string(), sha256 }),
  inputs: z.array(
    z.strictObject({
      name: z.string(),
      sha256,
      rows: z.int().meta({ description: 'Submissions found, duplicates included.' }),
      sheets: z.array(
        z.strictObject({
          sheet: z.string(),
          headerRow: z.int(),
          profile: z.string(),
          columns: z.array(
            z.strictObject({
              column: z.string(),
              header: z.string(),
              target: z.string(),
              method: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
  policy: z.string().meta({ description: 'The evidence policy.' }),
  submissions: z.array(submissionSchema).meta({ description: 'By rank; then those without.' }),
  duplicates: z.array(
    z.strictObject({
      name: z.string(),
      kept: entrySchema,
      dropped: z.array(entrySchema),
      decided: z.boolean(),
    }),
  ),
  diagnostics: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      hint: z.string(),
      location: locationSchema,
    }),
  ),
  outputs: z.array(z.strictObject({ name: z.string(), sha256 })).meta({
    description: 'The other files of the run, so that a later one knows whether they were edited.',
  }),
  seal: sha256.meta({
    description: 'SHA-256 of this record without the seal, as JSON with two spaces of indentation.',
  }),
});

export type RunRecord = z.output<typeof runRecordSchema>;

/** The run record before the other outputs are written and it is sealed. */
export type OpenRunRecord = Omit<RunRecord, 'outputs' | 'seal'>;

/** The JSON Schema (draft-07) of run records. */
export function runRecordJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(runRecordSchema, { target: 'draft-7' });
}
