import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/ranking/run.js';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import { entriesOf, ledgerRubric, requireRun, runMarks } from '../review/points-field.js';
import { recordsOf, rowsOf, sheetNamed, textsOf } from './cells-of.js';

const works = [
  ['渡口', '剧集', 50, 35],
  ['旧衣', '游戏', 10, 5],
  ['半份', '游戏', 10, null],
] as const;

function linesOf(run: Run): readonly string[] {
  const columns = ['Work', 'Rests on', 'Kind', 'Amount', 'Before', 'After', 'Effect'];
  return recordsOf(sheetNamed(rankingWorkbook(run, 'en'), 'Adjustments')).map((row) =>
    columns.map((column) => String(row[column] ?? '')).join(' | '),
  );
}

const deduct = { 作品: '旧衣', 类别: '扣分', 数值: 12 };
const ledger = entriesOf(
  [
    { ...deduct, 说明: '第 3 集' },
    { ...deduct, 说明: '第 7 集' },
    { 作品: '渡口', 规则: 'plagiarism', 来源: '来信 zhang@example.org', 说明: '电话 13800138000' },
    { 作品: '渡口', 规则: 'late', 失效日: '2025-12-31' },
    { 作品: '半份', 规则: 'late' },
  ],
  '2026-06-30',
);
const scored = { applicable: 0, answered: 1, below: 'not-scored' } as const;
const strict = { ...ledgerRubric, total: { ...ledgerRubric.total, minimums: scored } };

describe('the sheet of adjustments', () => {
  it('shows each entry with the total before and after, and what was not applied', async () => {
    const own = 'amount stated in the ledger';
    expect(linesOf(requireRun(await runMarks(works, ledger, strict)))).toEqual([
      `旧衣 | ${own} | deduct | 12 | 15 | 3 | applied`,
      `旧衣 | ${own} | deduct | 12 | 3 | -5 | applied: all deductions take at most 20`,
      '旧衣 |  | lowest total | 0 | -5 | 0 | a bound of the rubric',
      '渡口 | Plagiarism | veto |  | 85 | 85 | applied: the score is kept, no rank',
      '渡口 | Late | deduct | 5 |  |  | not applied: not in force on 2026-06-30',
      '半份 | Late | deduct | 5 |  |  | not applied: no total',
    ]);
  });

  it('says where each entry comes from, and shows nobody’s contacts', async () => {
    const workbook = rankingWorkbook(requireRun(await runMarks(works, ledger, strict)), 'en');
    const [first] = recordsOf(sheetNamed(workbook, 'Adjustments'));
    expect(first).toMatchObject({
      ...{ Date: '2026-03-01', Source: '公告第 3 号', 'Decided by (role)': '评审委员会', Reason: '第 3 集' },
      'In the ledger': 'penalties.xlsx › 台账!2',
    });
    const texts = textsOf(workbook).join('\n');
    expect(texts).not.toContain('example.org');
    expect(texts).not.toContain('13800138000');
  });

  it('stands beside the totals before adjustments on the ranking', async () => {
    const ranking = sheetNamed(
      rankingWorkbook(requireRun(await runMarks(works.slice(0, 2), ledger)), 'en'),
      'Ranking',
    );
    const heads = ranking.columns.map(({ header }) => header);
    expect(heads.indexOf('Total')).toBe(heads.indexOf('Total before adjustments') + 1);
    expect(recordsOf(ranking)).toMatchObject([
      { Work: '旧衣', 'Total before adjustments': 15, Total: 0 },
      { Work: '渡口', 'Total before adjustments': 85, Total: 85 },
    ]);
  });

  it('is there for a bound that moved a total without a ledger', async () => {
    const adjustments = { ...ledgerRubric.adjustments, highest: 80 };
    const run = requireRun(await runMarks(works.slice(0, 2), undefined, { ...ledgerRubric, adjustments }));
    expect(linesOf(run)).toEqual(['渡口 |  | highest total | 80 | 85 | 80 | a bound of the rubric']);
  });

  it('says so where a ledger changed nothing', async () => {
    expect(linesOf(requireRun(await runMarks(works, entriesOf([]))))).toEqual([
      ' |  |  |  |  |  | Nothing was adjusted.',
    ]);
  });

  it('is not there without a ledger, nor is the column', async () => {
    const workbook = rankingWorkbook(requireRun(await runMarks(works)), 'en');
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Adjustments');
    expect(textsOf(workbook)).not.toContain('Total before adjustments');
  });
});

describe('the method sheet', () => {
  const methodRows = (run: Run): readonly string[] =>
    rowsOf(sheetNamed(rankingWorkbook(run, 'en'), 'Method')).map((row) =>
      row.map((cell) => cell ?? '').join(' | '),
    );

  it('says what a ledger may do, with its bounds', async () => {
    const rows = methodRows(requireRun(await runMarks(works)));
    expect(rows).toContain('Bounds | all deductions take at most 20; no total is below 0');
    expect(rows).toContain('late | Late | deduct | 5 | ');
    expect(rows).toContain('error | Factual error | deduct | stated by the entry | ');
    expect(rows).toContain('plagiarism | Plagiarism | veto |  | ');
  });

  it('says that totals may go below zero where the rubric sets no lowest', async () => {
    const adjustments = { ...ledgerRubric.adjustments, mostDeducted: undefined, lowest: undefined };
    const rows = methodRows(requireRun(await runMarks(works, undefined, { ...ledgerRubric, adjustments })));
    expect(rows).toContain('Bounds | totals may go below zero');
  });

  it('says nothing of adjustments where the rubric has no rules', async () => {
    const adjustments = { ...ledgerRubric.adjustments, rules: [] };
    const rows = methodRows(requireRun(await runMarks(works, undefined, { ...ledgerRubric, adjustments })));
    expect(rows.some((row) => row.startsWith('Adjustments') || row.startsWith('Bounds'))).toBe(false);
  });
});
