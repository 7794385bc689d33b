import type { Text } from '../../diagnostics/language.js';

/** Levels and their ranges. */
export const levelsLabels = {
  'method.levels': { 'zh-CN': '等级', en: 'Levels' },
  'method.levelRange': { 'zh-CN': '范围', en: 'Range' },
  'level.from': { 'zh-CN': '{min} 分及以上', en: '{min} and more' },
  'level.between': { 'zh-CN': '{min} 分及以上、不足 {max} 分', en: '{min} to below {max}' },
  'level.on.exact': {
    'zh-CN': '按“{node}”未舍入的得分判定，含下限，不含上限。',
    en: 'By the score of {node} before rounding; the lower bound is included, the upper is not.',
  },
  'level.on.published': {
    'zh-CN': '按“{node}”公布的（已舍入的）得分判定，含下限，不含上限。',
    en: 'By the published, rounded score of {node}; the lower bound is included, the upper is not.',
  },
  'level.on.quantile': {
    'zh-CN': '相对：按“{node}”得分低于自己的参评者占其他参评者的比例判定，含下限，不含上限；同分同级。',
    en: 'Relative: by the share of the other ranked entrants whose score of {node} is lower; the lower bound is included, the upper is not; equal scores are one level.',
  },
  'level.below': { 'zh-CN': '不足 {min} 分', en: 'below {min}' },
  'level.none': { 'zh-CN': '（无等级）', en: '(no level)' },
  'level.shareFrom': { 'zh-CN': '{min} 及以上', en: '{min} and more' },
  'level.shareBetween': { 'zh-CN': '{min} 及以上、不足 {max}', en: '{min} to below {max}' },
  'level.shareBelow': { 'zh-CN': '不足 {min}', en: 'below {min}' },
} as const satisfies Record<string, Text>;
