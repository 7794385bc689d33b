import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import {
  askedFor,
  askedMatters,
  changedRow,
  exampleRows,
  type ReviewRow,
  ruledRows,
  rulingRows,
  rulingsOf,
  runRulings,
} from './rulings-field.js';

/** Every finding about rulings, each raised by the smallest file that has it. */
export async function raiseRulingFindings(): Promise<readonly Diagnostic[]> {
  const sure: ReviewRow = { ...(await askedFor('渡口', '1.1')), 裁定: '采信' };
  const rows = rulingRows([
    { ...sure, 理由: null },
    { ...sure, 日期: '昨天' },
    { ...sure, 裁定: '采性' },
    { ...sure, 作品: '无此作品', 提交编号: null },
    { ...sure, 作品: '无此作品', 提交编号: null, 校验码: null },
    { ...sure, 提交编号: '稻浪' },
    { ...sure, 题号: '1.9' },
    { ...sure, 裁定: '作废' },
    { ...sure, 选项: 'Z' },
    { ...(await askedFor('稻浪', '1.1')), 裁定: '采信', 校验码: 'aaaaaaaaaaaa' },
    { 作品: '稻浪', 题号: '2.2', 裁定: '采信' },
  ]);
  const conflict = rulingsOf(rulingRows([sure]), rulingRows([{ ...sure, 裁定: '不采信' }]));
  const namesake = (exampleRows[1] ?? []).map((cell) => (cell === '13851547409' ? '13900000000' : cell));
  const unread = [exampleRows[0] ?? [], changedRow(1, { '1.1': '说不好' })];
  const asked = await askedMatters('整份答卷', unread);
  const outcomes = await Promise.all([
    runRulings(rulingsOf(rulingRows(ruledRows(asked, '确认'))), unread),
    runRulings(rulingsOf(rows)),
    runRulings(rulingsOf([['说明'], ['甲']])),
    runRulings(conflict),
    runRulings(rulingsOf(rulingRows([{ ...sure, 提交编号: null }])), [...exampleRows, namesake]),
    runRulings(rulingsOf([['作品', '裁定', '裁定', '日期', '理由']])),
    runRulings({
      files: [{ name: 'r1.xlsx', sha256: '' }],
      sheets: [
        ...rulingsOf(rulingRows([])).sheets,
        ...rulingsOf([['说明']]).sheets.map((sheet) => ({ ...sheet, name: '说明' })),
      ],
    }),
  ]);
  return outcomes.flatMap(({ diagnostics }) => diagnostics);
}
