import { expect, it } from 'vitest';
import { explainWork } from '../../../src/reports/explain/explanation.js';
import { explanationMarkdown } from '../../../src/reports/explain/explanation-text.js';
import { explanationWorkbook } from '../../../src/reports/explain/explanation-workbook.js';
import { viewRun } from '../../../src/reports/view.js';
import { fixtureRubric, runRows } from '../../analysis/compare/fixture-runs.js';
import { rowsOf } from '../cells-of.js';

const submitted = [
  ['甲', 2025, '剧集', '是', '合同 3 份，询 13812345678', 'E', '播放 9 万次', '是'],
  ['', 2025, '电影', '也许', '', 'A', '', '否'],
];

async function explained(index: number, forProducer: boolean) {
  const view = viewRun(await runRows(fixtureRubric('after'), submitted), 'zh-CN');
  const work = view.works.find(({ submission }) => submission.source.row === index + 2);
  if (work === undefined) throw new Error('no work');
  return explainWork(view, work, forProducer);
}

it('shows a producer the evidence that was judged, its contacts masked, and no cell of the export', async () => {
  const words = (await explained(0, true)).nodes.map((node) => node.words);
  expect(words).toEqual([
    '答“A 是”；证明：已提供，原文：“合同 3 份，询 138********”；得分率 1',
    '答“E 重大影响”；证明：已提供，原文：“播放 9 万次”；得分率 1',
    '答“A 是”；得分率 1',
  ]);
  const office = (await explained(0, false)).nodes.map((node) => node.words);
  expect(office[0]).toBe('答“A 是”（D2）；证明：已提供 (E2)；得分率 1');
});

it('names no file, sheet or cell to a producer whose work has no name or an unreadable answer', async () => {
  const own = await explained(1, true);
  expect(own.title).toBe('（未填作品）：得分说明');
  expect(own.nodes[0]?.words).toBe('“也许”无法识别，按 0 计，待更正');
  expect(JSON.stringify(own)).not.toMatch(/[A-Z]3|Sheet|xlsx/u);
  expect((await explained(1, false)).nodes[0]?.words).toContain('D3');
});

it('calls scores of groups scores, not points of the total', async () => {
  const own = await explained(0, true);
  expect(explanationMarkdown(own, 'zh-CN')).toContain('| 总分与各组 | 得分 | 全体平均 |');
  const rows = explanationWorkbook(own, 'zh-CN').sheets.flatMap(rowsOf);
  expect(rows.find((row) => row[2] === '全体平均')).toEqual(['总分与各组', '得分', '全体平均']);
});
