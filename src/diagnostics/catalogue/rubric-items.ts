import type { Entry } from './entry.js';

/** Findings about how an item of a rubric earns credit. */
export const rubricItemsEntries = {
  'rubric/goalposts': {
    severity: 'error',
    'zh-CN': ['曲线的数值没有递增', '请按数值由小到大排列；同一数值最多写两个折点，表示跳变'],
    en: [
      'The values of the curve do not rise',
      'List them from the smallest to the largest; at most two corners on one value, which make a step',
    ],
  },
  'rubric/flat-curve': {
    severity: 'error',
    'zh-CN': ['得 0 与得满分的数值都是 {value}', '请写两个不同的数值；数值越低越好时 full 小于 zero'],
    en: [
      'The same value, {value}, earns 0 and a full credit',
      'State two different values; full is the smaller one where less is better',
    ],
  },
  'rubric/log-goalposts': {
    severity: 'error',
    'zh-CN': ['按对数计分，{key} 必须大于 0', '请改正该数值，或写 log: false'],
    en: ['On a logarithmic scale {key} must be above 0', 'Correct the value, or write log: false'],
  },
  'rubric/grade-order': {
    severity: 'error',
    'zh-CN': ['分级题“{id}”的得分率没有由低到高排列', '降档沿着这个顺序进行，请由低到高排列'],
    en: [
      'The credits of the grade “{id}” do not rise',
      'Downgrades go along this order: list the levels from the lowest to the highest',
    ],
  },
  'rubric/cap-unreachable': {
    severity: 'warning',
    'zh-CN': ['多选题“{id}”所有选项合计 {sum} 分，达不到满分所需的 {cap}', '请核对 cap 与各选项的 points'],
    en: [
      'All options of “{id}” together make {sum} points and cannot reach the cap of {cap}',
      'Check cap and the points of the options',
    ],
  },
  'rubric/any-unreachable': {
    severity: 'warning',
    'zh-CN': [
      '多选题“{id}”只有 {scoring} 个有分值的选项，达不到 any 要求的 {any} 个',
      '请核对 any 与各选项的 points',
    ],
    en: [
      'Only {scoring} options of “{id}” have points; any asks for {any}',
      'Check any and the points of the options',
    ],
  },
  'rubric/any-excludes': {
    severity: 'error',
    'zh-CN': ['any 与 {key} 不能同时使用', 'any 只看个数、要么满分要么不得分；请删去其一'],
    en: [
      'any and {key} cannot stand together',
      'any earns all or nothing by number alone: delete one of them',
    ],
  },
  'rubric/same-option': {
    severity: 'error',
    'zh-CN': ['选项“{id}”与“{other}”的代码或文字相同，答案将无法区分', '请改成不同的代码和文字'],
    en: [
      'The options “{id}” and “{other}” share an id or label; an answer could mean either',
      'Give them different ids and labels',
    ],
  },
  'rubric/option-over-max': {
    severity: 'error',
    'zh-CN': ['选项“{id}”的 {points} 分高于满分 {max}', '请提高 max，或降低该选项的 points'],
    en: [
      'The option “{id}” earns {points} points, more than a full credit of {max}',
      'Raise max, or lower the points of the option',
    ],
  },
  'rubric/never-scores': {
    severity: 'warning',
    'zh-CN': ['“{id}”无论怎样作答都不得分', '请写明分值；只用于展示的题目用 kind: info'],
    en: [
      'No answer to “{id}” earns anything',
      'State what answers earn; a question that is only to be shown is of kind: info',
    ],
  },
  'rubric/full-credit-unreachable': {
    severity: 'warning',
    'zh-CN': ['“{id}”最多只能得到满分的 {most}', '请核对满分，以及最好的选项、级别或折点'],
    en: [
      'No answer to “{id}” earns more than {most} of a full credit',
      'Check what a full credit is, and the best option, level or corner',
    ],
  },
  'rubric/mark-range': {
    severity: 'error',
    'zh-CN': ['最低分 {min} 不低于最高分 {max}', '请核对 min 与 max'],
    en: ['The lowest mark {min} is not below the highest, {max}', 'Check min and max'],
  },
  'rubric/panel-rule-order': {
    severity: 'error',
    'zh-CN': [
      '评分合成规则没有按人数由多到少排列：{marks} 不少于上一条',
      '请按 marks 由多到少排列，每条不同',
    ],
    en: [
      'The rules of the panel do not go down: {marks} marks is not below the one before',
      'List them from the most marks to the fewest, all different',
    ],
  },
  'rubric/panel-rule-unused': {
    severity: 'warning',
    'zh-CN': ['这条规则要求 {marks} 个评分，而评委只有 {judges} 位', '请核对 judges 与 marks'],
    en: ['This rule asks for {marks} marks, but there are {judges} judges', 'Check judges and marks'],
  },
  'rubric/panel-drops': {
    severity: 'error',
    'zh-CN': [
      '{use} 去掉 {drops} 个评分，与最少 {marks} 个评分不符',
      'trimmed-mean 至少去掉一个（drop_high、drop_low），并至少留下一个；median 与 mean 不去掉',
    ],
    en: [
      '{use} with {drops} marks dropped does not fit a rule for {marks} marks and more',
      'trimmed-mean drops at least one (drop_high, drop_low) and leaves at least one; median and mean drop none',
    ],
  },
  'rubric/info-weight': {
    severity: 'error',
    'zh-CN': ['“{id}”只展示、不计分，权重必须是 0', '请写 weight: 0；需要计分的题目请用其他题型'],
    en: [
      '“{id}” is only shown and never scored; its weight must be 0',
      'Write weight: 0; a question that is to be scored is of another kind',
    ],
  },
} as const satisfies Record<string, Entry>;
