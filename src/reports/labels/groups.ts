import type { Text } from '../../diagnostics/language.js';

/** How groups make their scores. */
export const groupsLabels = {
  'method.group': { 'zh-CN': '分组', en: 'Group' },
  'method.groups': { 'zh-CN': '分组与汇总', en: 'Groups and aggregation' },
  'method.aggregate': { 'zh-CN': '汇总方式', en: 'Aggregation' },
  'method.full': { 'zh-CN': '满分', en: 'Full score' },
  'method.scope': { 'zh-CN': '有不适用的下级时', en: 'Where a child is not applicable' },
  'method.minimums': { 'zh-CN': '最低比例', en: 'Minimum shares' },
  'aggregate.weighted-mean': { 'zh-CN': '加权平均', en: 'weighted mean' },
  'aggregate.attainable': { 'zh-CN': '得分合计 ÷ 应得分合计', en: 'points earned ÷ points attainable' },
  'aggregate.sum': { 'zh-CN': '分数相加', en: 'sum of points' },
  'aggregate.geometric': { 'zh-CN': '加权几何平均', en: 'weighted geometric mean' },
  'aggregate.harmonic': { 'zh-CN': '加权调和平均', en: 'weighted harmonic mean' },
  'aggregate.minimum': { 'zh-CN': '取最低的下级得分', en: 'lowest child' },
  'aggregate.maximum': { 'zh-CN': '取最高的下级得分', en: 'highest child' },
  'aggregate.best': {
    'zh-CN': '取最好的 {count} 项，等权平均',
    en: 'mean of the best {count}, weighing the same',
  },
  'aggregate.floor': {
    'zh-CN': '，低于满分 {floor} 的按 {floor} 计',
    en: ', less than {floor} of full counts as {floor}',
  },
  'scope.siblings': { 'zh-CN': '权重按比例转给同级', en: 'its weight goes to its siblings' },
  'scope.ancestors': { 'zh-CN': '权重和应得分退出，上级同时减少', en: 'its weight leaves the ancestors too' },
  'scope.zero': { 'zh-CN': '按 0 分计', en: 'it counts as 0' },
  'scope.forbid': {
    'zh-CN': '不允许，按未作答计并列为错误',
    en: 'not allowed: counts as unanswered, an error',
  },
  'minimums.applicable': { 'zh-CN': '适用的不足 {share}', en: 'applicable below {share}' },
  'minimums.answered': { 'zh-CN': '作答的不足 {share}', en: 'answered below {share}' },
  'minimums.or': { 'zh-CN': '或', en: ' or ' },
  'minimums.below.not-scored': {
    'zh-CN': '{shares}时不计分，上级也不计分',
    en: '{shares}: not scored, nor is its parent',
  },
  'minimums.below.zero': {
    'zh-CN': '{shares}时不计分，上级按 0 分计',
    en: '{shares}: not scored, 0 in its parent',
  },
  'minimums.below.not-applicable': {
    'zh-CN': '{shares}时不计分，上级按不适用处理',
    en: '{shares}: not scored, not applicable in its parent',
  },
} as const satisfies Record<string, Text>;
