import { z } from 'zod';

const text = z.string();
const source = z.strictObject({ file: text, sheet: text, row: z.int() });
const status = z.enum(['present', 'missing', 'no-data', 'accepted', 'partial', 'rejected']);
const decision = { reason: text, role: text, date: text, place: source };

const savedRuling = z.strictObject({
  verdict: z.enum(['accepted', 'partial', 'rejected']),
  read: status,
  ...decision,
});

const savedResponse = z.strictObject({
  /** The answer as texts for the item's blanks, or why there is none. */
  answer: z.union([z.array(text), z.enum(['blank', 'skipped', 'unreadable'])]),
  given: text.optional(),
  cell: text.optional(),
  evidence: status.optional(),
  options: z.record(text, status).optional(),
  evidenceGiven: text.optional(),
  evidenceCell: text.optional(),
  ruling: savedRuling.optional(),
  optionRulings: z.record(text, savedRuling).optional(),
  optionTexts: z
    .record(text, z.strictObject({ evidenceGiven: text.optional(), evidenceCell: text.optional() }))
    .optional(),
  denial: z.literal(true).optional(),
});

const savedSubmission = z.strictObject({
  id: text,
  source,
  name: text.optional(),
  track: text.optional(),
  tracks: z.array(text),
  fields: z.record(text, text),
  year: z.int().optional(),
  submittedAt: text.optional(),
  provisional: z.boolean(),
  conditions: z.record(text, z.enum(['yes', 'no'])),
  exemptions: z.record(text, z.strictObject({ applies: z.boolean(), ...decision })).optional(),
  eligibility: z.strictObject({ verdict: z.enum(['confirmed', 'voided']), ...decision }).optional(),
  responses: z.record(text, savedResponse),
});

const savedEntry = z.strictObject({
  kind: z.enum(['deduct', 'multiply', 'cap', 'veto']),
  rule: text.optional(),
  amount: z.number(),
  date: text,
  source: text,
  decidedBy: text,
  reason: text,
  validFrom: text.optional(),
  validUntil: text.optional(),
  place: source,
});

const savedLedger = z.strictObject({
  files: z.array(z.strictObject({ name: text, sha256: text })),
  asOf: text.optional(),
  entries: z.record(text, z.array(savedEntry)),
  notInForce: z.record(text, z.array(savedEntry)),
});

/** What a run record keeps to score the run again; nothing of private fields is in it. */
export const savedBasisSchema = z.strictObject({
  rubric: z
    .array(z.strictObject({ file: text, text }))
    .min(1)
    .meta({ description: 'The rubric’s files, the one named first, then what it extends.' }),
  policy: text,
  submissions: z.array(savedSubmission),
  ledger: savedLedger.optional(),
  inputs: z.array(z.strictObject({ name: text, sha256: text, rows: z.int() })),
  duplicates: z.array(z.record(text, z.unknown())),
  diagnostics: z.array(
    z.strictObject({
      code: text,
      parameters: z.record(text, z.union([text, z.number(), z.strictObject({ 'zh-CN': text, en: text })])),
      location: z.strictObject({
        file: text.optional(),
        sheet: text.optional(),
        cell: text.optional(),
        header: text.optional(),
        work: text.optional(),
        item: text.optional(),
        line: z.int().optional(),
        column: z.int().optional(),
      }),
    }),
  ),
  rulings: z.array(z.strictObject({ name: text, sha256: text })),
});

export type SavedBasis = z.output<typeof savedBasisSchema>;
export type SavedResponse = z.output<typeof savedResponse>;
export type SavedSubmission = z.output<typeof savedSubmission>;
export type SavedEntry = z.output<typeof savedEntry>;
