import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PipelineOutcome } from '../../../src/pipeline.js';
import {
  findingsOf,
  requireRun,
  reviewRows,
  reviewTables,
  type ReviewRow,
  rulingRows,
  rulingsOf,
  runRulings,
  totalsOf,
} from './rulings-field.js';

const words = ['采信', '部分采信', '不采信'] as const;

async function askedRows(): Promise<readonly ReviewRow[]> {
  return reviewRows(await runRulings(), 0);
}

function ruledRow(row: ReviewRow, word: string, role: string): ReviewRow {
  const { 作品, 提交编号, 题号, 选项, 校验码 } = row;
  return {
    ...{ 作品: 作品 ?? null, 提交编号: 提交编号 ?? null, 题号: 题号 ?? null, 选项: 选项 ?? null },
    ...{ 裁定: word, 审核人角色: role, 校验码: 校验码 ?? null },
  };
}

/** Whose ruling stands on each item, in an order that does not depend on ranks. */
function rolesIn(outcome: PipelineOutcome): readonly string[] {
  return requireRun(outcome)
    .submissions.flatMap(({ submission: { id, responses } }) =>
      [...responses].map(([item, { ruling }]) => `${id} ${item} ${ruling?.by.role ?? ''}`),
    )
    .sort();
}

describe('rulings', () => {
  it('give the same run whatever the order of files and rows', async () => {
    const asked = await askedRows();
    const some = fc.array(
      fc.record({
        at: fc.nat({ max: asked.length - 1 }),
        word: fc.constantFrom(...words),
        role: fc.constantFrom('评审甲', '评审乙'),
        second: fc.boolean(),
        key: fc.nat(),
      }),
      { maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(some, async (drawn) => {
        const split = (list: typeof drawn, second: boolean) =>
          rulingRows(
            list
              .filter((one) => one.second === second)
              .map(({ at, word, role }) => ruledRow(asked[at] ?? {}, word, role)),
          );
        const shuffled = [...drawn].sort((a, b) => a.key - b.key);
        const one = await runRulings(rulingsOf(split(drawn, false), split(drawn, true)));
        const other = await runRulings(rulingsOf(split(shuffled, true), split(shuffled, false)));
        expect(totalsOf(other)).toEqual(totalsOf(one));
        const codes = (outcome: typeof one) => findingsOf(outcome).map((finding) => finding.split(' ')[0]);
        expect(codes(other)).toEqual(codes(one));
        expect(reviewTables(other)).toEqual(reviewTables(one));
        expect(rolesIn(other)).toEqual(rolesIn(one));
      }),
      { numRuns: 40, seed: 2026 },
    );
  });

  it('are worth no more the less they accept', async () => {
    const asked = await askedRows();
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: asked.length - 1 }),
        fc.array(fc.constantFrom(...words), { minLength: asked.length, maxLength: asked.length }),
        async (at, others) => {
          const totals: number[] = [];
          for (const word of words) {
            const rows = asked.map((row, index) =>
              ruledRow(row, index === at ? word : (others[index] ?? word), '评审甲'),
            );
            const outcome = await runRulings(rulingsOf(rulingRows(rows)));
            totals.push(Object.values(totalsOf(outcome)).reduce((sum, total) => sum + total, 0));
          }
          const [accepted = 0, partial = 0, rejected = 0] = totals;
          expect(accepted).toBeGreaterThanOrEqual(partial);
          expect(partial).toBeGreaterThan(rejected);
        },
      ),
      { numRuns: 20, seed: 2026 },
    );
  });
});
