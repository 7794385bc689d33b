import fc from 'fast-check';
import { expect, it } from 'vitest';
import { causes } from '../../src/analysis/compare/causes.js';
import { compareRuns } from '../../src/analysis/compare/compare-runs.js';
import type { Split } from '../../src/analysis/compare/split.js';
import { printedTotal, viewComparison } from '../../src/reports/comparison/comparison-view.js';
import { field, runSeason, seasonRubrics } from './random-season.js';

function sumOf({ parts, perUnit }: Split): number {
  return causes.reduce((sum, cause) => sum + parts[cause] / perUnit, 0);
}

const rubric = fc.constantFrom('announced' as const, 'revised' as const);
const policy = fc.constantFrom('literal', 'strict');

it('add up to the change in seasons with rulings, exemptions, copies, voided works and any ledger', async () => {
  const met = { ruled: 0, exempt: 0, moved: 0, ranked: 0 };
  await fc.assert(
    fc.asyncProperty(field, field, rubric, rubric, policy, async (old, now, first, second, strictness) => {
      const before = await runSeason(seasonRubrics[first], 'literal', old);
      const after = await runSeason(seasonRubrics[second], strictness, now);
      const comparison = compareRuns(before, after);
      const view = viewComparison(comparison, 'zh-CN');
      for (const work of comparison.works) {
        const { total, rank, items, entries } = work;
        if (total === undefined) throw new Error('every work of this rubric has a total');
        expect(Math.abs(sumOf(total) - (total.after - total.before)) / 1e9).toBeLessThan(1e-9);
        const printed = printedTotal(view, total);
        const hundredths = causes.map((cause) => Math.round((printed?.parts[cause] ?? NaN) * 100));
        expect(hundredths.reduce((sum, part) => sum + part)).toBe(Math.round((printed?.change ?? NaN) * 100));
        if (rank !== undefined) {
          expect(sumOf(rank)).toBeCloseTo(rank.after - rank.before, 9);
          met.ranked += 1;
        }
        // Without a ledger the total changes by what its items do.
        if (entries.before.length + entries.after.length === 0) {
          const points = items.map((item) => item.points.after - item.points.before);
          const change = points.reduce((sum, next) => sum + next, 0);
          expect(Math.abs(change - (total.after - total.before)) / 1e9).toBeLessThan(1e-7);
        }
        const { responses, exemptions } = work.after.submission;
        met.ruled += [...responses.values()].some(({ ruling }) => ruling !== undefined) ? 1 : 0;
        met.exempt += exemptions === undefined || exemptions.size === 0 ? 0 : 1;
        met.moved += total.parts.evidence === 0 ? 0 : 1;
      }
    }),
    { numRuns: 20, seed: 2026 },
  );
  // The seasons drawn do have what the name says.
  expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
});
