import { expect, test } from 'vitest';
import { type DuplicateRule, duplicateRules } from '../../src/intake/duplicates.js';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import { recordsOf, sheetNamed } from './cells-of.js';
import { makeRun, type RunSpec } from './make-run.js';

const entry = (row: number, answered: number) => ({
  source: { file: 'a.xlsx', sheet: 'S', row },
  submittedAt: '2026-01-02T09:00:00',
  answered,
});
const twice = {
  name: '甲',
  kept: entry(9, 8),
  dropped: [entry(3, 7), entry(4, 8)],
  rule: 'latest',
  by: 'time',
  decided: true,
  identical: false,
} as const;
const runWith = (duplicates: RunSpec['duplicates'] = []) =>
  makeRun([{ name: '甲' }, { name: '乙' }, { name: '《乙》', id: '乙#2' }], { duplicates });

test('every submission of every group, what was kept and why; then the works of one name', () => {
  const records = recordsOf(sheetNamed(rankingWorkbook(runWith([twice]), 'zh-CN'), '重复提交'));
  expect(
    records.map((record) => [record['组'], record['行'], record['答题数'], record['处理'], record['依据']]),
  ).toEqual([
    [1, 9, 8, '采用', '提交时间最晚'],
    [1, 3, 7, '未采用', null],
    [1, 4, 8, '未采用', null],
    [2, 3, 0, '都保留，请核对', null],
    [2, 4, 0, '都保留，请核对', null],
  ]);
  expect(records[0]).toMatchObject({
    情形: '同一提交者重复提交',
    文件: 'a.xlsx',
    工作表: 'S',
    提交时间: '2026-01-02 09:00:00',
    各份答案: '有不同',
  });
  expect(records[3]).toMatchObject({ 情形: '同名，提交者不同', 文件: 'submissions.xlsx' });
});

test('what was not decided is kept for now', () => {
  const open = { ...twice, by: 'order', decided: false } as const;
  const [first] = recordsOf(sheetNamed(rankingWorkbook(runWith([open]), 'en'), 'Duplicates'));
  expect([first?.['Outcome'], first?.['How decided']]).toEqual([
    'kept for now',
    'no submission time tells; kept for now',
  ]);
});

test.each(duplicateRules)('the reason is worded under the rule %s', (rule: DuplicateRule) => {
  for (const by of ['time', 'sequence'] as const) {
    const group = { ...twice, rule, by };
    const [first] = recordsOf(sheetNamed(rankingWorkbook(runWith([group]), 'en'), 'Duplicates'));
    const expected = rule === 'fail' ? /none/ : rule === 'first' ? /earliest|smallest/ : /latest|greatest/;
    expect(first?.['How decided']).toMatch(expected);
  }
});

test('no sheet where there is nothing to list', () => {
  const names = rankingWorkbook(makeRun([{ name: '甲' }]), 'zh-CN').sheets.map(({ name }) => name);
  expect(names).not.toContain('重复提交');
});
