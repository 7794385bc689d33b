import type { Text } from '../../diagnostics/language.js';

/** The columns of a file of rulings that are read; all others are for people only. */
export const rulingFieldNames = [
  'work',
  'id',
  'item',
  'option',
  'verdict',
  'reason',
  'role',
  'date',
  'mark',
] as const;
export type RulingField = (typeof rulingFieldNames)[number];

interface FieldWords {
  /** The column's title in the review workbook. */
  readonly label: Text;
  /** Other titles by which it is known, folded; what stands in brackets behind them does not matter. */
  readonly titles: readonly string[];
}

/** The columns by what they stand for. */
export const rulingFields: Readonly<Record<RulingField, FieldWords>> = {
  work: {
    label: { 'zh-CN': '作品', en: 'Work' },
    titles: ['作品名称', '作品名', '名称', '企业', '企业名称', '单位', '单位名称', 'name', 'entrant'],
  },
  id: { label: { 'zh-CN': '提交编号', en: 'Submission id' }, titles: ['答卷编号', 'submission'] },
  item: { label: { 'zh-CN': '题号', en: 'Item' }, titles: ['题目编号', 'itemid', 'code'] },
  option: { label: { 'zh-CN': '选项', en: 'Option' }, titles: ['选项编号', 'optionid'] },
  verdict: { label: { 'zh-CN': '裁定', en: 'Ruling' }, titles: ['裁定结果', 'verdict', 'decision'] },
  reason: { label: { 'zh-CN': '理由', en: 'Reason' }, titles: ['裁定理由', '原因', '说明'] },
  role: {
    label: { 'zh-CN': '审核人角色', en: 'Reviewer role' },
    titles: ['审核角色', '裁定人角色', '决定人角色', '角色', 'role', 'reviewer'],
  },
  date: { label: { 'zh-CN': '日期', en: 'Date' }, titles: ['裁定日期', '审核日期', 'decidedon'] },
  mark: { label: { 'zh-CN': '校验码', en: 'Check code' }, titles: ['fingerprint'] },
};
