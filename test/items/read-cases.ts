import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

// A cell as a methodologist writes it: text, a number, true or false, nothing, or { percent: 0.45 }.
const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ percent: z.number() }),
]);

const caseSchema = z
  .strictObject({
    /** The answer in the item's only cell. */
    answer: cell.optional(),
    /** The cells of an item with several blanks. */
    cells: z.array(cell).optional(),
    /** For multi: the cells of the options' own columns. */
    ticks: z.record(z.string(), cell).optional(),
    /** What else stands in the answer's column. */
    column: z.array(z.string()).optional(),
    /** The values of the whole field in rising order, for credits that depend on it. */
    sample: z.array(z.number()).optional(),
    earns: z.number().optional(),
    /** How the sheets show the answer. */
    shows: z.string().optional(),
    notes: z.array(z.string()).optional(),
    /** What the answer says beyond its worth. */
    means: z.string().optional(),
    /** The answer as numbers for expressions, one for each part; null for a part left blank. */
    values: z.array(z.number().nullable()).optional(),
    expects: z
      .enum([
        'blank',
        'skipped',
        'unreadable:unreadable',
        'unreadable:letter-and-text-disagree',
        'unreadable:out-of-range',
        'unreadable:exclusive-with-others',
        'unreadable:too-few-marks',
        'unreadable:ambiguous-options',
      ])
      .optional(),
  })
  .refine((one) => [one.answer, one.cells, one.ticks].filter((given) => given !== undefined).length === 1, {
    message: 'exactly one of answer, cells and ticks',
  })
  .refine((one) => (one.earns === undefined) !== (one.expects === undefined), {
    message: 'either earns or expects',
  });

const fileSchema = z.array(
  z.strictObject({
    about: z.string(),
    spec: z.record(z.string(), z.unknown()),
    cases: z.array(caseSchema).min(1),
  }),
);

export type WrittenCell = z.output<typeof cell>;
export type Case = z.output<typeof caseSchema>;
export type Cases = z.output<typeof fileSchema>;

/** The case files beside this one, by the name of their kind. */
export function readCases(): ReadonlyMap<string, Cases> {
  const folder = new URL('.', import.meta.url);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [
        name.slice(0, -'.yaml'.length),
        fileSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
      ]),
  );
}
