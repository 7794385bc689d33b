import { expect } from 'vitest';
import { z } from 'zod';
import { numberOf } from './expected.js';

const causes = ['answers', 'evidence', 'ledger', 'rubric', 'others'] as const;

const splitSchema = z.object({
  change: z.number(),
  perUnit: z.number(),
  parts: z.record(z.enum(causes), z.number()),
});
const sideSchema = z.object({ name: z.string(), rank: z.number().nullable(), total: z.number() });

/** What a test looks at in the JSON of `diff`. */
export const comparisonSchema = z.object({
  comparability: z.object({ scores: z.string(), rubric: z.string() }),
  works: z.array(
    z.object({
      before: sideSchema,
      after: sideSchema,
      state: z.string(),
      score: splitSchema,
      rank: splitSchema.nullable(),
    }),
  ),
  entered: z.array(sideSchema),
  left: z.array(sideSchema),
});

/** Expects each part, in units of a point or a rank, to be the fraction that was worked out, and all to add up. */
export function expectParts(
  { parts, perUnit, change }: z.infer<typeof splitSchema>,
  unit: number,
  expected: Readonly<Record<(typeof causes)[number], string>>,
): void {
  // Totals are taken to billionths of a point before they are split.
  for (const cause of causes)
    expect(Math.abs(parts[cause] / perUnit / unit - numberOf(expected[cause]))).toBeLessThan(1e-8);
  const sum = causes.reduce((total, cause) => total + BigInt(parts[cause]), 0n);
  expect(sum).toBe(BigInt(change) * BigInt(perUnit));
}
