import type { Text } from '../../diagnostics/language.js';

/** Evidence and downgrades. */
export const policiesLabels = {
  'method.policies': { 'zh-CN': '证明与降档', en: 'Evidence and downgrades' },
  'method.policiesRule': {
    'zh-CN':
      '证明只用来支撑得分大于 0 的答案：不得分的答案不需要证明，也不会降档。评审的裁定优先于程序的判断。',
    en: 'Evidence backs only a credit above 0: an answer that earns nothing needs none and is never downgraded. A ruling goes before the program’s own finding.',
  },
  'method.status': { 'zh-CN': '证明情况', en: 'Evidence' },
  'method.factor': { 'zh-CN': '分级题以外', en: 'Other items' },
  'method.levelsDown': { 'zh-CN': '分级题', en: 'Grade' },
  'method.chosen': { 'zh-CN': '{policy}（本次采用）', en: '{policy} (this run)' },
  'method.beside': { 'zh-CN': '{policy}（并列对照）', en: '{policy} (shown beside)' },
  'effect.times': { 'zh-CN': '得分率 × {factor}', en: 'credit × {factor}' },
  'effect.keep': { 'zh-CN': '不降', en: 'kept' },
  'effect.zero': { 'zh-CN': '不得分', en: 'no credit' },
  'effect.levels': { 'zh-CN': '降 {levels} 档', en: 'down by {levels}' },
  'effect.lowest': { 'zh-CN': '降至最低档', en: 'down to the lowest level' },
  'method.placeholders': { 'zh-CN': '视为没有证明的文字', en: 'Texts that are no evidence' },
  'method.pointers': { 'zh-CN': '确有附件才算证明的文字', en: 'Texts that need an attachment' },
  'method.figures': { 'zh-CN': '什么算数据', en: 'What counts as data' },
  'method.figuresRule': {
    'zh-CN':
      '要求数据的证明里须有数量，如 120万、30%、三倍、8.2分；只有年份、日期、序号、题号或电话号码的不算。附件和链接的内容不检查，视为有数据。',
    en: 'Evidence with data must hold a quantity, such as 1,200, 30% or 8.2; a bare year, a date, a list or item number or a phone number is none. Attachments and links are not opened and count as holding data.',
  },
} as const satisfies Record<string, Text>;
