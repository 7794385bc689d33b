import type { Entry } from './entry.js';

/** Findings about groups, weights, levels and awards of a rubric. */
export const rubricWeightsEntries = {
  'rubric/empty-group': {
    severity: 'error',
    'zh-CN': ['分组“{id}”下面没有题目', '请加入题目，或删去这个分组'],
    en: ['The group “{id}” has no items', 'Add items, or delete the group'],
  },
  'rubric/weights': {
    severity: 'error',
    'zh-CN': ['“{id}”下各项的权重都是 0', '至少一项的权重要大于 0'],
    en: ['All weights below “{id}” are 0', 'At least one must be above 0'],
  },
  'rubric/weightless': {
    severity: 'warning',
    'zh-CN': ['“{id}”的权重是 0，不影响任何分数', '如果只是展示，可以不管；否则请写明权重'],
    en: [
      '“{id}” has the weight 0 and moves no score',
      'Leave it if it is only to be shown; else give it a weight',
    ],
  },
  'rubric/levels': {
    severity: 'error',
    'zh-CN': ['等级没有由高到低排列：{min} 不低于上一级', '请按 min 由高到低排列，每级不同'],
    en: [
      'The levels do not go down: {min} is not below the one before',
      'List them from the highest min to the lowest, all different',
    ],
  },
  'rubric/levels-gap': {
    severity: 'warning',
    'zh-CN': ['低于 {min} 分的作品没有等级', '最低一级的 min 通常是 0'],
    en: ['Scores below {min} have no level', 'The lowest level usually has min: 0'],
  },
  'rubric/negative-weight': {
    severity: 'error',
    'zh-CN': [
      '“{id}”的权重是负数，而上级的汇总方式是 {aggregate}',
      '只有 sum 和 attainable（分数相加）可以有负的权重',
    ],
    en: [
      '“{id}” has a negative weight below an aggregate of {aggregate}',
      'Only sum and attainable, which add points, can have negative weights',
    ],
  },
  'rubric/award-order': {
    severity: 'error',
    'zh-CN': [
      '“{id}”不排在这个奖项之前，它的获奖者此时还不知道',
      '奖项按文件中的顺序产生，请把“{id}”移到前面',
    ],
    en: [
      '“{id}” does not stand before this award, so its winners are not known yet',
      'Awards are drawn in the order of the file: move “{id}” before this one',
    ],
  },
} as const satisfies Record<string, Entry>;
