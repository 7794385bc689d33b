import { expect, it } from 'vitest';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import type { Run } from '../../src/ranking/run.js';
import { fixtureRubric, ledgerRubric, entriesOf, requireRun, runMarks } from '../review/points-field.js';
import { recordsOf, sheetNamed } from './cells-of.js';

const works = [
  ['渡口', '剧集', 50, 35],
  ['稻浪', '剧集', 50, 35],
  ['旧衣', '游戏', 5, 4],
] as const;

/** What the sheet says in columns of its own, a line for each row. */
function linesOf(run: Run): readonly string[] {
  const columns = [
    'Award',
    'Drawn in',
    'Places',
    'Place',
    'Work',
    'Decided by',
    'Its score',
    'Note',
    'Eligible if',
  ];
  return recordsOf(sheetNamed(rankingWorkbook(run, 'en'), 'Awards')).map((row) =>
    columns.map((column) => String(row[column] ?? '')).join(' | '),
  );
}

it('shows winners, ties, open places and conditions', async () => {
  const everyone = 'everyone who is ranked';
  const condition = 'score(total) >= 10; winners of Grand prize excepted';
  const widened = 'Tied at the cut: the quota grows from 1 to 2';
  const shared = 'Tied at the cut: 2 winners share 1 places';
  expect(linesOf(requireRun(await runMarks(works, undefined, fixtureRubric)))).toEqual([
    `Grand prize | all | 1 |  | (1 open) | total |  | Tied at the cut, left open: 渡口, 稻浪 | ${everyone}`,
    `Best of track | 剧集 | 1 | 1 | 渡口 | total | 85 | ${widened} | ${condition}`,
    `Best of track | 剧集 | 1 | 1 | 稻浪 | total | 85 | ${widened} | ${condition}`,
    `Best of track | 游戏 | 1 |  | (1 open) | total |  | Too few are eligible | ${condition}`,
    `Content prize | all | 1 | 1 | 渡口 | Content | 83.33 | ${shared} | ${everyone}`,
    `Content prize | all | 1 | 1 | 稻浪 | Content | 83.33 | ${shared} | ${everyone}`,
  ]);
});

it('says that a winner is provisional', async () => {
  const ledger = entriesOf([{ 作品: '渡口', 规则: 'late', 来源: null }]);
  const run = requireRun(await runMarks([works[0]], ledger, fixtureRubric));
  expect(linesOf(run)[0]).toContain('To be corrected');
});

it('is not there without awards', async () => {
  const run = requireRun(await runMarks(works, undefined, ledgerRubric));
  expect(rankingWorkbook(run, 'en').sheets.map(({ name }) => name)).not.toContain('Awards');
});
