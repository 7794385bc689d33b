import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { sheetOf } from '../intake/make-sheet.js';
import {
  entriesOf,
  fixtureRubric,
  ledgerOf,
  ledgerRubric,
  ledgerTitles,
  runMarks,
  withAwards,
} from './points-field.js';

const works = [
  ['渡口', '剧集', 50, 35],
  ['渡口', '剧集', 50, 35],
  ['稻浪', '电影', 50, null],
] as const;

const late = { 作品: '稻浪', 规则: 'late' };
const asOf = '2026-06-30';

/** Every finding about a ledger. */
export async function raiseLedgerFindings(): Promise<readonly Diagnostic[]> {
  const entries = [
    { ...late, 来源: null },
    { ...late, 日期: '?' },
    { ...late, 作品: '稻' },
    { ...late, 作品: '渡口' },
    { ...late, 提交编号: '渡口#2' },
    { ...late, 规则: 'early' },
    { ...late, 类别: '封顶' },
    { 作品: '稻浪', 类别: '封顶', 数值: 50 },
    { ...late, 数值: 6 },
    { 作品: '稻浪', 类别: '扣分', 数值: -1 },
    { 作品: '稻浪', 规则: 'plagiarism', 数值: 1 },
    { ...late, 生效日: '2026-02-01', 失效日: '2026-01-01' },
    { ...late, 失效日: '2026-01-01' },
    late,
    late,
    { ...late, 说明: '又一次' },
  ];
  const scored = { applicable: 0, answered: 1, below: 'not-scored' } as const;
  const strict = { ...ledgerRubric, total: { ...ledgerRubric.total, minimums: scored } };
  const noRules = { ...ledgerRubric, adjustments: { ...ledgerRubric.adjustments, rules: [] } };
  const sound = entriesOf([late]);
  const notes = sheetOf([['请勿修改']], { file: 'penalties.xlsx', name: '说明' });
  return [
    await runMarks(works, entriesOf(entries, asOf), strict),
    await runMarks(works, entriesOf([{ ...late, 生效日: asOf }])),
    await runMarks(works, sound, noRules),
    await runMarks(works, ledgerOf([['渡口']])),
    await runMarks(works, ledgerOf([['作品', '规则', '日期', '日期', '部门']])),
    await runMarks(works, ledgerOf([[...ledgerTitles]])),
    await runMarks(works, { ...sound, sheets: [...sound.sheets, notes] }),
  ].flatMap(({ diagnostics }) => diagnostics);
}

/** Every finding about awards. */
export async function raiseAwardFindings(): Promise<readonly Diagnostic[]> {
  const undecided = withAwards(
    fixtureRubric.awards.map((award) => ({
      ...award,
      eligible: { type: 'question', question: 'value', id: '1.2', part: 0 } as const,
      eligibleLabel: undefined,
      provisional: false,
    })),
  );
  return [
    await runMarks(works, undefined, fixtureRubric),
    await runMarks(works, undefined, undecided),
  ].flatMap(({ diagnostics }) => diagnostics);
}
