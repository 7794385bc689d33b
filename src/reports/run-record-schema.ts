import { z } from 'zod';
import { duplicateRules } from '../intake/duplicates.js';
import { savedBasisSchema } from '../review/saved-basis.js';
import { awardRecordSchema } from './run-record-awards.js';
import { adjustedRecordSchema, ledgerRecordSchema } from './run-record-ledger.js';
import { rulingsRecordSchema } from './run-record-rulings.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const rank = z.int().min(1).nullable().meta({ description: 'null where there is none.' });
const points = z
  .number()
  .nullable()
  .meta({ description: 'On the scale of the total, see maximums; null where there is no total.' });

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
  track: z.string().nullable().meta({ description: 'As given; trackRanks names the tracks one by one.' }),
  year: z.int().nullable(),
  source: z.strictObject({ file: z.string(), sheet: z.string(), row: z.int() }),
  submittedAt: z.string().nullable(),
  status: z.enum(['ranked', 'unranked', 'vetoed']),
  unrankedReason: z
    .enum(['no-name', 'below-minimum-coverage', 'nothing-applicable', 'not-scored', 'vetoed', 'voided'])
    .nullable(),
  provisional: z.boolean().meta({ description: 'Something must still be corrected or decided.' }),
  total: points.meta({
    description:
      'As published, rounded half up to the decimals of the rubric, on the scale of the total (see maximums).',
  }),
  rank,
  publishedRank: z.string().optional().meta({
    description: 'The rank or the range of ranks as it is published; only where the rubric has ranges.',
  }),
  trackRanks: z.array(z.strictObject({ track: z.string(), rank: z.int().positive() })),
  level: z.string().nullable(),
  levels: z.record(z.string(), z.string()).meta({
    description: 'Table of levels → level; a table without a level for the submission is absent.',
  }),
  coverage: z.number().min(0).max(1).meta({ description: 'Share of applicable weight that was answered.' }),
  otherPolicy: z.strictObject({ policy: z.string(), total: points, rank }).optional().meta({
    description: 'Total and rank under the policy shown beside; absent where there is none.',
  }),
  scores: z.record(z.string(), z.number().nullable()).meta({
    description:
      'Group or item code → score, unrounded, after evidence; items 0–100, groups on their own scale (see maximums); null where there is none, noScore says why.',
  }),
  noScore: z
    .record(
      z.string(),
      z.enum(['not-applicable', 'too-little-applicable', 'too-little-answered', 'child-not-scored']),
    )
    .meta({ description: 'Group or item code, or total → why there is no score.' }),
  views: z.record(z.string(), z.record(z.string(), z.number().nullable())).optional().meta({
    description:
      'View → group of the view → score 0–100, unrounded; null where no item of it counts. Only where the rubric has views.',
  }),
  flags: z.array(flagSchema),
  adjusted: adjustedRecordSchema.optional().meta({
    description: 'What the ledger and the rubric’s bounds did to the total; absent where nothing did.',
  }),
  naBounds: z.strictObject({ low: z.number(), high: z.number() }).optional().meta({
    description: 'The total with everything that is not applicable at 0 and at 1; absent without such items.',
  }),
});

const entrySchema = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  row: z.int(),
  submittedAt: z.string().nullable(),
  answered: z.int().optional().meta({ description: 'Items with a readable answer.' }),
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
  maximums: z.record(z.string(), z.number()).meta({
    description: 'Group code, or total → the score of a full answer, where everything applies.',
  }),
  relative: z.array(z.string()).meta({
    description:
      'Items and tables of levels whose results depend on who takes part: they change when submissions come or go.',
  }),
  provisional: z.strictObject({ choices: z.int(), nodes: z.array(z.string()) }).meta({
    description: 'How many choices of the rubric, and which groups and items, nobody has published.',
  }),
  ledger: ledgerRecordSchema.optional().meta({ description: 'Absent without a ledger.' }),
  rulings: rulingsRecordSchema.optional().meta({
    description:
      'What has been ruled on and what still awaits a ruling; absent from records of older versions.',
  }),
  submissions: z.array(submissionSchema).meta({ description: 'By rank; then those without.' }),
  awards: z.array(awardRecordSchema).optional().meta({ description: 'Absent where the rubric has none.' }),
  duplicates: z.array(
    z.strictObject({
      name: z.string(),
      kept: entrySchema,
      dropped: z.array(entrySchema),
      decided: z.boolean(),
      rule: z
        .enum(duplicateRules)
        .optional()
        .meta({ description: 'What decides, as given with --duplicates.' }),
      by: z
        .enum(['answers', 'evidence', 'time', 'sequence', 'identical', 'order', 'ruling', 'none'])
        .optional()
        .meta({ description: 'What told the kept one from the others.' }),
      identical: z.boolean().optional().meta({ description: 'All have the same answers.' }),
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
  basis: savedBasisSchema.optional().meta({
    description:
      'What the run was scored from, so that it can be explained, compared, published and scored again; absent from records of older versions.',
  }),
  outputs: z.array(z.strictObject({ name: z.string(), sha256 })).meta({
    description: 'The other files of the run, so that a later one knows whether they were edited.',
  }),
  seal: sha256.meta({
    description: 'SHA-256 of the bytes of this file before the line of the seal.',
  }),
});

export type RunRecord = z.output<typeof runRecordSchema>;

/** The run record before the other outputs are written and it is sealed. */
export type OpenRunRecord = Omit<RunRecord, 'outputs' | 'seal'>;

/** The JSON Schema (draft-07) of run records. */
export function runRecordJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(runRecordSchema, { target: 'draft-7' });
}
