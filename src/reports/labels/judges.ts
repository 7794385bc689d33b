import type { Text } from '../../diagnostics/language.js';

/** The sheet of judges. */
export const judgesLabels = {
  'judges.rule': { 'zh-CN': '合成方法', en: 'How marks are combined' },
  'judges.judge': { 'zh-CN': '评委', en: 'Judge' },
  'judges.present': { 'zh-CN': '评分次数', en: 'Marks given' },
  'judges.absent': { 'zh-CN': '未评次数', en: 'Absent' },
  'judges.mean': { 'zh-CN': '平均评分', en: 'Mean mark' },
  'judges.distance': { 'zh-CN': '与合成分的平均差距', en: 'Mean distance from the panel' },
  'judges.droppedHigh': { 'zh-CN': '作为最高分去掉', en: 'Dropped as highest' },
  'judges.droppedLow': { 'zh-CN': '作为最低分去掉', en: 'Dropped as lowest' },
  'judges.marks': { 'zh-CN': '逐份评分', en: 'Marks' },
  'judges.value': { 'zh-CN': '合成分', en: 'Panel value' },
  'judges.high': { 'zh-CN': '{mark} 去高', en: '{mark} (high, dropped)' },
  'judges.low': { 'zh-CN': '{mark} 去低', en: '{mark} (low, dropped)' },
  'judges.away': { 'zh-CN': '未评', en: 'absent' },
  'judges.none': { 'zh-CN': '没有可用的评分。', en: 'No marks.' },
} as const satisfies Record<string, Text>;
