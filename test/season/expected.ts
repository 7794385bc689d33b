import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { seasonFixture } from './season-run.js';

const fraction = z.string().regex(/^-?\d+(\/\d+)?$/u);
const causeParts = z.strictObject({
  answers: fraction,
  evidence: fraction,
  ledger: fraction,
  rubric: fraction,
  others: fraction,
});
const line = z.object({
  name: z.string(),
  track: z.string(),
  total: fraction,
  published: z.string(),
  rank: z.number().nullable(),
  trackRank: z.number().nullable(),
  level: z.string(),
  parts: z.strictObject({ V: fraction, P: fraction, I: fraction }),
});
const expectedSchema = z.object({
  runs: z.object({ first: z.array(line), final: z.array(line) }),
  differences: z.array(
    z.object({
      work: z.string(),
      name: z.string(),
      track: z.string(),
      totals: z.tuple([fraction, fraction]),
      ranks: z.tuple([z.number().nullable(), z.number().nullable()]),
      score: causeParts,
      rank: causeParts.nullable(),
    }),
  ),
  entered: z.array(z.string()),
  left: z.array(z.string()),
  vetoed: z.array(z.string()),
});

/** What expected.py worked out. */
export async function readExpected(): Promise<z.infer<typeof expectedSchema>> {
  return expectedSchema.parse(JSON.parse(await readFile(join(seasonFixture, 'expected.json'), 'utf8')));
}

/** The number that a fraction such as `-7/8` is. */
export function numberOf(text: string): number {
  const [above = '', below = '1'] = text.split('/');
  return Number(above) / Number(below);
}
