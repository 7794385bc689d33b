import type { Text } from '../diagnostics/language.js';

/** What the columns of a ledger stand for. */
export type LedgerField =
  | 'work'
  | 'id'
  | 'kind'
  | 'rule'
  | 'amount'
  | 'date'
  | 'source'
  | 'decided-by'
  | 'valid-from'
  | 'valid-until'
  | 'reason';

interface FieldWords {
  readonly label: Text;
  /** Titles by which its column is known, folded; what stands in brackets behind them does not matter. */
  readonly titles: readonly string[];
}

/** A ledger's columns. */
export const ledgerFields: Readonly<Record<LedgerField, FieldWords>> = {
  work: {
    label: { 'zh-CN': '作品', en: 'work' },
    titles: [
      ...['作品', '作品名称', '作品名', '名称', '企业', '企业名称', '公司', '公司名称', '单位', '单位名称'],
      ...['work', 'workname', 'name', 'title', 'company', 'entrant'],
    ],
  },
  id: {
    label: { 'zh-CN': '提交编号', en: 'submission id' },
    titles: ['提交编号', '答卷编号', 'submissionid', 'submission'],
  },
  kind: {
    label: { 'zh-CN': '类别', en: 'kind' },
    titles: ['类别', '种类', '类型', '调整类别', '调整方式', '方式', 'kind', 'type'],
  },
  rule: {
    label: { 'zh-CN': '规则', en: 'rule' },
    titles: ['规则', '适用规则', '规则编号', 'rule', 'ruleid'],
  },
  amount: {
    label: { 'zh-CN': '数值', en: 'amount' },
    titles: ['数值', '分值', '数额', '幅度', '扣分值', 'amount', 'value'],
  },
  date: {
    label: { 'zh-CN': '日期', en: 'date' },
    titles: ['日期', '决定日期', '认定日期', 'date', 'decidedon'],
  },
  source: {
    label: { 'zh-CN': '来源', en: 'source' },
    titles: ['来源', '信息来源', '出处', '依据', 'source'],
  },
  'decided-by': {
    label: { 'zh-CN': '决定人角色', en: 'decided by (role)' },
    titles: ['决定人角色', '决定人', '决定者', '裁定人', '角色', 'decidedby', 'decidedbyrole', 'role'],
  },
  'valid-from': {
    label: { 'zh-CN': '生效日', en: 'valid from' },
    titles: ['生效日', '生效日期', '有效期起', 'validfrom', 'effectivefrom'],
  },
  'valid-until': {
    label: { 'zh-CN': '失效日', en: 'valid until' },
    titles: ['失效日', '失效日期', '有效期止', '有效期至', 'validuntil', 'validto', 'expires'],
  },
  reason: {
    label: { 'zh-CN': '说明', en: 'reason' },
    titles: ['说明', '事由', '理由', '原因', '备注', 'reason', 'note', 'notes', 'remarks'],
  },
};

/** Titles of columns that number the rows, which nothing needs. */
export const rowNumberTitles: ReadonlySet<string> = new Set(['序号', '编号', 'no', 'no.', '#', 'nr']);
