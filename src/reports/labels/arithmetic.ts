import type { Text } from '../../diagnostics/language.js';

/** The sheet of formulas, what refers to it, and what is said of it. */
export const arithmeticLabels = {
  'sheet.arithmetic': { 'zh-CN': '计算过程', en: 'Arithmetic' },
  itemNumber: { 'zh-CN': '序号', en: 'No.' },
  'arithmetic.weight': { 'zh-CN': '权重', en: 'Weight' },
  'arithmetic.full': { 'zh-CN': '满分', en: 'Full score' },
  'arithmetic.by': { 'zh-CN': '算法', en: 'Made by' },
  'arithmetic.byRows': { 'zh-CN': '{aggregate}，取逐题明细各行', en: '{aggregate}, of the rows of Items' },
  'arithmetic.byColumns': { 'zh-CN': '{aggregate}，取本表各列', en: '{aggregate}, of columns of this sheet' },
  'arithmetic.byValue': {
    'zh-CN': '{aggregate}，数值（无公式）',
    en: '{aggregate}, a value without a formula',
  },
  'arithmetic.ofItem': { 'zh-CN': '取逐题明细一行', en: 'of one row of Items' },
  'arithmetic.weightOf': { 'zh-CN': '{node} 有效权重', en: 'Effective weight of {node}' },
  'arithmetic.before': { 'zh-CN': '各维度合成 总分', en: 'Total of the groups' },
  'arithmetic.deduction': { 'zh-CN': '扣分', en: 'Deducted' },
  'arithmetic.factor': { 'zh-CN': '系数', en: 'Factor' },
  'arithmetic.cap': { 'zh-CN': '上限', en: 'Cap' },
  'arithmetic.total': { 'zh-CN': '总分 （公式）', en: 'Total (formula)' },
  'arithmetic.published': { 'zh-CN': '公布总分 （公式）', en: 'Published total (formula)' },
  'arithmetic.engineTotal': { 'zh-CN': '总分 （程序）', en: 'Total (program)' },
  'arithmetic.difference': { 'zh-CN': '程序－公式', en: 'Program − formula' },
  'arithmetic.engineOf': { 'zh-CN': '{node} （程序）', en: '{node} (program)' },
  'arithmetic.groupDifference': { 'zh-CN': '各维度 最大差', en: 'Largest difference of groups' },
  'arithmetic.misplaced': { 'zh-CN': '逐题明细 错位行数', en: 'Rows of Items out of place' },
  'arithmetic.reordered': { 'zh-CN': '逐题明细已改变次序', en: 'Items in another order' },
  'arithmetic.check': { 'zh-CN': '公式核对', en: 'Check of the formulas' },
  'arithmetic.largestTotal': {
    'zh-CN': '总分：程序与公式之差，绝对值最大',
    en: 'Totals: largest difference between program and formula',
  },
  'arithmetic.largestGroup': {
    'zh-CN': '维度：程序与公式之差，绝对值最大',
    en: 'Groups: largest difference between program and formula',
  },
  'arithmetic.method': { 'zh-CN': '公式', en: 'Formulas' },
  'arithmetic.live': { 'zh-CN': '怎样逐步核对', en: 'How to follow a total' },
  'arithmetic.live.text': {
    'zh-CN':
      '逐题明细的“计入总分”＝得分率×有效权重；计算过程每份答卷一行，维度得分由逐题明细的各行或本行其他列算出，总分由维度得分算出，再计调整和舍入；总榜和维度得分末尾引用计算过程的结果。',
    en: 'In Items, points of the total are credit times effective weight. In Arithmetic each submission has a row: group scores are made of rows of Items or of other columns of the row, the total of group scores, then adjustments and rounding. The last columns of Ranking and Group scores refer to it.',
  },
  'arithmetic.values': { 'zh-CN': '不是公式的数', en: 'What is not a formula' },
  'arithmetic.values.text': {
    'zh-CN':
      '得分率、有效权重、不计分或不适用的判断、名次、等级和奖项是程序的结果，以数值写入。总榜和维度得分原有的分数也是数值，删去明细或改变次序都不影响。',
    en: 'Credits, effective weights, whether something applies or is scored, ranks, levels and awards are the program’s results, written as values. So are the scores in Ranking and Group scores: deleting or sorting the details does not change them.',
  },
  'arithmetic.values.groups': {
    'zh-CN': '以下维度的得分也以数值写入：{groups}。',
    en: 'The scores of these groups are values too: {groups}.',
  },
  'arithmetic.zero': { 'zh-CN': '差为什么取到九位小数', en: 'Why differences have nine decimals' },
  'arithmetic.zero.text': {
    'zh-CN':
      '相加的次序会改变双精度数的最后几位（约 1e-14）；分数比较前取到九位小数，差也取到九位小数，应全为 0。',
    en: 'The order of additions changes the last digits of doubles (about 1e-14). Scores are compared to nine decimals, and so are differences: all must be 0.',
  },
  'arithmetic.order': { 'zh-CN': '排序', en: 'Sorting' },
  'arithmetic.order.text': {
    'zh-CN':
      '总榜、维度得分可以任意排序；逐题明细可以筛选，但排序后计算过程的公式会取错行，“程序－公式”一列即显示“{reordered}”。按“{number}”升序排列即可恢复。',
    en: 'Ranking and Group scores can be sorted in any way. Items can be filtered; once it is sorted, the formulas of Arithmetic meet other rows and the column of differences says “{reordered}”. Sort by “{number}” to put it right.',
  },
} as const satisfies Record<string, Text>;
