import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/analysis/compare/causes.js';
import {
  type ComparedWork,
  compareRuns,
  type Comparison,
} from '../../../src/analysis/compare/compare-runs.js';
import type { Split } from '../../../src/analysis/compare/split.js';
import {
  printedRank,
  printedTotal,
  viewComparison,
} from '../../../src/reports/comparison/comparison-view.js';
import { snap } from '../../../src/table/numbers.js';
import type { Written } from '../../intake/make-sheet.js';
import { fixtureRubric, fixtureRuns, type LedgerEntry, runRows } from './fixture-runs.js';

function workNamed({ works }: Comparison, name: string): ComparedWork {
  const found = works.find(({ before }) => before.submission.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** The parts in sixtieths of a unit, in the order answers, evidence, ledger, rubric, others. */
function sixtieths(split: Split | undefined, unit: number): readonly number[] | undefined {
  return split && causes.map((cause) => (split.parts[cause] * 60) / split.perUnit / unit);
}

const [score, place] = [1e9, 1];

// fixtures/comparison/README.md, and by_orders.py beside it.
const byHand = [
  ['甲', [22.5, -17.5, -5, 0, 0], [-65, 45, 30, -5, -5]],
  ['乙', [17.5, 0, 0, 7.5, 0], [-90, 0, 0, 0, -30]],
  ['丙', [15, 25 / 3, -110 / 3, -35 / 12, 0], [-57, -17, 118, 18, -2]],
] as const;

describe('the fixture, computed by hand', () => {
  it.each(byHand)('%s: every part of score and rank', async (name, points, ranks) => {
    const { before, after } = await fixtureRuns();
    const { total, rank } = workNamed(compareRuns(before, after), name);
    const expected = points.map((part) => part * 60);
    for (const [index, part] of (sixtieths(total, score) ?? []).entries())
      expect(part).toBeCloseTo(expected[index] ?? NaN, 9);
    expect(sixtieths(rank, place)).toEqual(ranks);
  });

  it('has no parts of a rank for a work that is vetoed, and says who came and went', async () => {
    const { before, after } = await fixtureRuns();
    const comparison = compareRuns(before, after);
    const vetoed = workNamed(comparison, '丁');
    expect(vetoed.rank).toBeUndefined();
    expect(sixtieths(vetoed.total, score)).toEqual([0, 0, 0, -450, 0]);
    expect(comparison.entered.map(({ submission }) => submission.name)).toEqual(['己']);
    expect(comparison.left.map(({ submission }) => submission.name)).toEqual(['戊']);
    expect(comparison.comparability).toMatchObject({ rubric: 'major', scores: 'not-comparable' });
  });

  it('names the items behind a change, the greatest first', async () => {
    const { before, after } = await fixtureRuns();
    const { items } = workNamed(compareRuns(before, after), '丙');
    // 1.3: 0 to 20 · 1.2: 20 to 37.5 · 1.1: 40 to 30.
    expect(items.map(({ id, points }) => [id, (points.after - points.before) / 1e9])).toEqual([
      ['1.3', 20],
      ['1.2', 17.5],
      ['1.1', -10],
    ]);
    expect(items.map(({ parts }) => causes.filter((cause) => parts[cause] !== 0))).toEqual([
      ['answers'],
      ['evidence', 'rubric'],
      ['rubric'],
    ]);
  });

  it('finds nothing between a run and itself, read from another rubric object', async () => {
    const { before } = await fixtureRuns();
    const { before: again } = await fixtureRuns();
    const { works, entered, left, comparability } = compareRuns(before, again);
    expect([entered, left, comparability.rubric, works.length]).toEqual([[], [], 'none', 5]);
    for (const { total, rank, items } of works)
      expect([sixtieths(total, 1), sixtieths(rank, 1), items]).toEqual([
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [],
      ]);
  });
});

const row = fc.tuple(
  fc.constantFrom('是', '否', ''),
  fc.constantFrom('合同 3 份', '', '无'),
  fc.constantFrom('A', 'B', 'C', 'D', 'E', ''),
  fc.constantFrom('播放 9 万次', ''),
  fc.constantFrom('是', '否'),
);
const rule = fc.constantFrom('late', 'complaint', 'plagiarism', '');
const works = fc.uniqueArray(fc.tuple(fc.constantFrom(...'甲乙丙丁戊己'), row, rule), {
  selector: ([name]) => name,
  minLength: 1,
  maxLength: 6,
});

type Field = readonly (readonly [string, readonly Written[], string])[];

async function runField(name: 'before' | 'after', field: Field) {
  const entries = field.flatMap(([work, , entry]): LedgerEntry[] => (entry === '' ? [] : [[work, entry]]));
  const rows = field.map(([work, answers]) => [work, null, null, ...answers]);
  return runRows(fixtureRubric(name), rows, entries);
}

function sumOf({ parts }: Split): bigint {
  return causes.reduce((sum, cause) => sum + BigInt(parts[cause]), 0n);
}

function wholeOf({ before, after, perUnit }: Split): bigint {
  return BigInt(after - before) * BigInt(perUnit);
}

describe('whatever the two fields', () => {
  it('the parts add up to the change exactly, and the ends are what the runs say', async () => {
    await fc.assert(
      fc.asyncProperty(works, works, fc.boolean(), async (old, now, revised) => {
        const before = await runField('before', old);
        const after = await runField(revised ? 'after' : 'before', now);
        const comparison = compareRuns(before, after);
        const view = viewComparison(comparison, 'en');
        for (const work of comparison.works) {
          const { total, rank } = work;
          expect(total && [total.before, total.after]).toEqual(
            [work.before, work.after].map((entry) => snap(entry.score.total ?? NaN)),
          );
          if (total !== undefined) expect(sumOf(total)).toBe(wholeOf(total));
          const printed = printedTotal(view, total);
          const hundredths = causes.map((cause) => Math.round((printed?.parts[cause] ?? NaN) * 100));
          expect(hundredths.reduce((sum, part) => sum + part)).toBe(
            Math.round((printed?.change ?? NaN) * 100),
          );
          const standings = [work.before.standing, work.after.standing];
          if (!standings.every(({ status }) => status === 'ranked')) {
            expect(rank).toBeUndefined();
            continue;
          }
          if (rank === undefined) throw new Error('ranked in both');
          expect(standings).toMatchObject([{ rank: rank.before }, { rank: rank.after }]);
          expect(sumOf(rank)).toBe(wholeOf(rank));
          const places = printedRank(rank);
          const shown = causes.map((cause) => Math.round((places?.parts[cause] ?? NaN) * 100));
          expect(shown.reduce((sum, part) => sum + part)).toBe((places?.change ?? NaN) * 100);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('what did not change brought nothing', async () => {
    await fc.assert(
      fc.asyncProperty(works, async (field) => {
        const before = await runField('before', field);
        const after = await runField('after', [...field].reverse());
        for (const { total, rank } of compareRuns(before, after).works)
          for (const split of [total, rank])
            expect([split?.parts.answers ?? 0, split?.parts.evidence ?? 0, split?.parts.ledger ?? 0]).toEqual(
              [0, 0, 0],
            );
      }),
      { numRuns: 20 },
    );
  });
});
