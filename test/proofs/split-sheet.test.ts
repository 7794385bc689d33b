import { expect, test } from 'vitest';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import { recordsOf } from '../reports/cells-of.js';
import { makeRun } from '../reports/make-run.js';

test('逐题明细 goes on in another sheet where one cannot hold all rows', () => {
  const run = makeRun([
    { name: '甲', answers: { '2.1.1': ['是'] } },
    { name: '乙', answers: { '2.1.1': ['否'] } },
  ]);
  const [first, second] = run.submissions;
  if (first === undefined || second === undefined) throw new Error('no submissions');
  // Seven items each: a sheet holds a million rows, so 142,857 works, but not one item more.
  const many = [...new Array<typeof first>(142_857).fill(first), second];
  const { sheets } = rankingWorkbook({ ...run, submissions: many }, 'zh-CN');
  const items = sheets.filter(({ name }) => name.startsWith('逐题明细'));
  expect(items.map(({ name }) => name)).toEqual(['逐题明细', '逐题明细（2）']);
  const more = items.slice(1).flatMap(recordsOf);
  expect(more).toHaveLength(7);
  expect(more[0]).toMatchObject({ 作品名称: second.submission.name, 题号: '1.1' });
});
