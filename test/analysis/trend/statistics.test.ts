import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statisticsOf } from '../../../src/analysis/trend/statistics.js';
import { trendOf } from '../../../src/analysis/trend/trend.js';
import { fixtureRuns } from '../compare/fixture-runs.js';

it('by hand: four totals, one on the line', () => {
  // Mean 240 / 4; squares 400 + 0 + 100 + 900 = 1400, / 4 = 350.
  const { deviation, ...rest } = statisticsOf([40, 60, 50, 90], 60);
  expect(deviation).toBeCloseTo(Math.sqrt(350), 12);
  expect(rest).toEqual({
    n: 4,
    mean: 60,
    median: 55,
    min: 40,
    max: 90,
    share: 0.5,
  });
});

it('counts a total that is on the line but for the last digits of doubles', () => {
  expect(statisticsOf([59.99999999999], 60).share).toBe(1);
  expect(statisticsOf([59.99], 60).share).toBe(0);
});

it('has no mean of nothing', () => {
  expect(statisticsOf([], 60)).toMatchObject({ n: 0, mean: undefined, share: undefined });
});

it('does not depend on the order of totals', () => {
  const totals = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(totals, (some) => {
      expect(statisticsOf([...some].reverse(), 60)).toEqual(statisticsOf(some, 60));
    }),
  );
});

it('of the fixture: wholes, years and tracks, ranked works only', async () => {
  const { before, after } = await fixtureRuns();
  const { runs, steps } = trendOf(
    [
      { label: 'one', run: before },
      { label: 'two', run: after },
    ],
    ['year', 'track'],
    60,
  );
  const rows = runs.map((run) =>
    run.rows.map(({ by, name, n, unranked, mean }) => [by, name, n, unranked, mean]),
  );
  // 90 + 80 + 60 + 60 + 50 = 340 / 5; 85 + 80 + 80 + 43.75 = 288.75 / 4, 丁 is vetoed.
  expect(rows[0]).toEqual([
    ['all', undefined, 5, 0, 68],
    ['year', '2024', 2, 0, 70],
    ['year', '2025', 3, 0, 66.666666667],
    ['track', '剧集', 2, 0, 70],
    ['track', '电影', 3, 0, 66.666666667],
  ]);
  expect(rows[1]?.[0]).toEqual(['all', undefined, 4, 1, 72.1875]);
  expect(runs[1]?.rows[0]?.levels.map(({ label, count }) => [label?.en, count])).toEqual([
    ['upper', 3],
    ['lower', 1],
  ]);
  expect(steps.map(({ comparability }) => comparability.scores)).toEqual(['not-comparable']);
});
