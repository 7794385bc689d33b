import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/analysis/compare/causes.js';
import { compareRuns } from '../../../src/analysis/compare/compare-runs.js';
import { comparisonText } from '../../../src/reports/comparison/comparison-text.js';
import { comparisonWorkbook } from '../../../src/reports/comparison/comparison-workbook.js';
import { viewComparison } from '../../../src/reports/comparison/comparison-view.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { recordsOf, sheetNamed } from '../../reports/cells-of.js';
import { fixtureRubric, fixtureRuns, runRows } from './fixture-runs.js';

async function fixtureComparison() {
  const { before, after } = await fixtureRuns();
  return compareRuns(before, after);
}

describe('ledger entries behind a change', () => {
  it('have the points that they take from the total', async () => {
    const { works } = await fixtureComparison();
    const found = works.map(({ after, adjustments }) => [
      after.submission.name,
      ...adjustments.map(({ what, points }) => [
        typeof what === 'string' ? what : what.rule,
        points.before / 1e9,
        points.after / 1e9,
      ]),
    ]);
    // 丙: 30 + 37.5 + 20 = 87.5, of which the factor leaves half; a veto takes no points.
    expect(found).toEqual([
      ['乙'],
      ['《甲》', ['late', 0, -5]],
      ['丙', ['complaint', 0, -43.75]],
      ['丁', ['plagiarism', 0, 0]],
    ]);
  });

  it('and items together are the change of the total, cause by cause', async () => {
    const { works } = await fixtureComparison();
    for (const { total, items, adjustments } of works) {
      if (total === undefined) throw new Error('no total');
      for (const cause of causes) {
        const behind = [...items, ...adjustments].map(({ parts, perUnit }) => parts[cause] / perUnit);
        const sum = behind.reduce((all, part) => all + part, 0);
        expect(sum).toBeCloseTo(total.parts[cause] / total.perUnit, 0);
      }
    }
  });

  it('stand in text and workbook by rule and amount, whatever else is left out', async () => {
    const view = viewComparison(await fixtureComparison(), 'zh-CN');
    const texts = comparisonText(view, 'largest').flatMap((part) =>
      part.kind === 'table' ? part.rows.map((row) => row.join('|').trim()) : [],
    );
    expect(texts).toContain('加减分台账|-43.7500|答案、证明与裁定、加减分台账、规则|无 → 乘数 0.5||投诉属实');
    expect(texts).toContain('加减分台账|0.0000|加减分台账|无 → 一票否决||抄袭');
    const rows = recordsOf(sheetNamed(comparisonWorkbook(view), '题目与台账变化'));
    expect(rows.find((row) => row['题目'] === '逾期提交')).toMatchObject({
      ...{ 作品: '《甲》', 题号: '加减分台账', 来源: '加减分台账', 得分变化: -5 },
      ...{ '答案（前次）': '无', '答案（本次）': '扣分 5' },
    });
    const works = recordsOf(sheetNamed(comparisonWorkbook(view), '分数与名次变化'));
    expect(works.map((row) => row['加减分台账（本次）'])).toEqual([
      null,
      '逾期提交（扣分 5）',
      '投诉属实（乘数 0.5）',
      '抄袭（一票否决）',
    ]);
  });

  it('show a bound of the rubric too', async () => {
    const plain = fixtureRubric('after');
    const rubric: Rubric = { ...plain, adjustments: { ...plain.adjustments, highest: 60 } };
    const row = (grade: string) => [['甲', 2025, '剧集', '否', '', grade, '播放 9 万次', '是']];
    // 25 + 20, then 50 + 20 of which 60 are left.
    const [before, after] = [await runRows(rubric, row('C')), await runRows(rubric, row('E'))];
    const [work] = compareRuns(before, after).works;
    expect(work?.adjustments).toMatchObject([{ what: 'highest', points: { before: 0, after: -10e9 } }]);
  });
});
