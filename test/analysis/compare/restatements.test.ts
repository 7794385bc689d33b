import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/analysis/compare/compare-runs.js';
import { missingReasons } from '../../../src/analysis/compare/missing-reasons.js';
import { readReasons } from '../../../src/analysis/compare/read-reasons.js';
import { needsReason, restatementsOf } from '../../../src/analysis/compare/restatements.js';
import { describeDiagnostic } from '../../../src/diagnostics/diagnostic.js';
import { comparisonText } from '../../../src/reports/comparison/comparison-text.js';
import { viewComparison } from '../../../src/reports/comparison/comparison-view.js';
import type { Run } from '../../../src/ranking/run.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import type { Written } from '../../intake/make-sheet.js';
import { sheetOf } from '../../intake/make-sheet.js';
import { fixtureRubric, runRows } from './fixture-runs.js';

const rubric = fixtureRubric('after');
const row = (name: string, grade: string, track = '剧集') => [
  ...[name, 2025, track, '是', '合同 3 份', grade, '播放 9 万次', '是'],
];
/** 100, 87.5, 75, 62.5; then the last is first with 100 beside the first, and pushes two down. */
const published = [row('甲', 'E'), row('乙', 'D'), row('丙', 'C'), row('丁', 'B')];
const corrected = [...published.slice(0, 3), row('丁', 'E')];

async function compared(now: readonly (readonly Written[])[], before = published) {
  const comparison = compareRuns(await runRows(rubric, before), await runRows(rubric, now));
  const restatements = restatementsOf(comparison);
  return { comparison, restatements };
}

describe('reasons for published results that change', () => {
  it('are asked for what was corrected, not for works that it pushed down', async () => {
    const { comparison, restatements } = await compared(corrected);
    expect(restatements.map((one) => [one.entry.submission.name, needsReason(one)])).toEqual([
      ['丁', true],
      ['乙', false],
      ['丙', false],
    ]);
    const found = missingReasons(comparison, restatements, new Map(), '更正.xlsx');
    expect(found.map(({ location }) => location)).toEqual([{ file: '更正.xlsx', work: '丁' }]);
    const [message] = found.map((finding) => describeDiagnostic(finding, 'zh-CN').message);
    expect(message).toContain('名次 4 → 1，总分 62.50 → 100.00，等级 上 → 上');
    const list = restatements.map((restatement) => ({ restatement, reason: undefined }));
    const restated = { publishedOn: '2026-06-30', role: '秘书处', list };
    const text = comparisonText(viewComparison(comparison, 'zh-CN', restated), 'largest').at(-1);
    expect(text?.kind === 'table' && text.rows.map((cells) => [cells[0]?.trim(), cells[2]])).toEqual([
      ['丁', '（未说明）'],
      ['乙', '（只因其他作品变化，无需说明）'],
      ['丙', '（只因其他作品变化，无需说明）'],
    ]);
  });

  it('are asked for works that came and went', async () => {
    const { restatements } = await compared([...published.slice(1), row('戊', 'E')]);
    expect(restatements.map((one) => [one.entry.submission.name, one.kind, needsReason(one)])).toEqual([
      ['戊', 'entered', true],
      ['甲', 'left', true],
    ]);
  });

  it('are asked for a new veto, which moves no score', async () => {
    const before = await runRows(rubric, published);
    const after = await runRows(rubric, published, [['乙', 'plagiarism']]);
    const restatements = restatementsOf(compareRuns(before, after));
    expect(restatements.filter(needsReason).map(({ entry }) => entry.submission.name)).toEqual(['乙']);
  });

  it('are asked where a rubric moved a level, not where the field moved a relative one', async () => {
    const withLevels = (least: number, on: 'exact' | 'quantile'): Rubric => ({
      ...rubric,
      levelTables: rubric.levelTables.map((table) => ({
        ...table,
        on,
        bands: table.bands.map((band, index) => (index === 0 ? { ...band, min: least } : band)),
      })),
    });
    const of = (before: Run, after: Run) =>
      restatementsOf(compareRuns(before, after))
        .filter(({ kind }) => kind === 'changed')
        .map((one) => [one.entry.submission.name, one.causes, needsReason(one)]);
    const strict = await runRows(withLevels(80, 'exact'), published);
    // 75 and 62.5 are no longer in the upper level.
    expect(of(await runRows(rubric, published), strict)).toEqual([
      ['丙', ['rubric'], true],
      ['丁', ['rubric'], true],
    ]);
    const relative = withLevels(0.5, 'quantile');
    const two = await runRows(relative, published.slice(0, 2));
    // With a third below it, half of the others are behind 乙.
    expect(of(two, await runRows(relative, published.slice(0, 3)))).toEqual([['乙', ['others'], false]]);
  });

  it('name a work among namesakes by its track', async () => {
    const two = (grade: string) => [row('灯塔', grade), row('灯塔', 'E', '图书')];
    const { comparison, restatements } = await compared(two('E'), two('C'));
    const [missing] = missingReasons(comparison, restatements, new Map(), 'run.json');
    expect(missing?.location.work).toBe('灯塔（剧集）');
    const reasons = (work: string) =>
      readReasons(comparison, restatements, [
        sheetOf([
          ['作品', '原因'],
          [work, '更正'],
        ]),
      ]);
    expect(reasons('灯塔(剧集)').diagnostics).toEqual([]);
    expect(reasons('灯塔').diagnostics.map(({ code }) => code)).toEqual(['comparison/reason-unknown-work']);
  });
});
