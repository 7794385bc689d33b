import type { Text } from '../../diagnostics/language.js';

/** When items apply. */
export const applicabilityLabels = {
  'method.conditions': { 'zh-CN': '适用条件', en: 'Applicability' },
  'method.condition': { 'zh-CN': '条件', en: 'Condition' },
  'method.conditionItems': { 'zh-CN': '适用的题目', en: 'Items that depend on it' },
  'method.conditionRule': { 'zh-CN': '判断方法', en: 'How it is decided' },
  'condition.column': {
    'zh-CN': '表中有专门的列时，以该列为准。',
    en: 'A column of its own decides where there is one. ',
  },
  'condition.inferred': {
    'zh-CN':
      '没有专门的列时看题目 {items}：其中任何一题{claims}，视为成立；全部留空、被平台跳过，或写明没有，视为不成立；其余情况无法判断，按成立计，并列入“数据问题”。',
    en: 'Otherwise by items {items}: true where one of them {claims}; false where all are blank or skipped, or a text denies it; else it cannot be told, counts as true and is listed in “Data findings”.',
  },
  'condition.claims.answers': { 'zh-CN': '得分', en: 'earns credit' },
  'condition.claims.evidence': { 'zh-CN': '得分或附有证明', en: 'earns credit or carries evidence' },
  'condition.notApplicable': {
    'zh-CN':
      '条件不成立时，有关题目为不适用，不计分；其权重的去向见“分组与汇总”。整组不适用时，该组也不适用。“维度得分”另列这些题全按 0 分、全按满分计的总分，以便核对。',
    en: 'Where the condition is false, its items are not applicable: they are not scored, and “Groups and aggregation” says where their weight goes; a group without applicable items is not applicable as well. “Group scores” also shows the total with all of them at 0 and at full.',
  },
  'condition.when': {
    'zh-CN': '以算式 {expression} 的真假为准；所需答案不全时无法判断，按成立计。',
    en: 'Decided by {expression}; where an answer that it needs is missing it cannot be told and counts as true.',
  },
} as const satisfies Record<string, Text>;
