import type { Entry } from './entry.js';

/** Findings about a rubric file. */
export const rubricEntries = {
  'rubric/syntax': {
    severity: 'error',
    'zh-CN': ['YAML 语法有误：{reason}', '请检查缩进、冒号后的空格和引号'],
    en: [
      'This is not valid YAML: {reason}',
      'Check the indentation, the space after each colon and the quotation marks',
    ],
  },
  'rubric/unknown-key': {
    severity: 'error',
    'zh-CN': ['不认识的键“{key}”', '这里可以用：{allowed}{suggestion}'],
    en: ['Unknown key “{key}”', 'Allowed here: {allowed}{suggestion}'],
  },
  'rubric/missing-key': {
    severity: 'error',
    'zh-CN': ['缺少必需的键“{key}”', '请补上；各键的含义见 docs/rubric-format.md'],
    en: ['The key “{key}” is missing', 'Add it; docs/rubric-format.md explains every key'],
  },
  'rubric/unknown-value': {
    severity: 'error',
    'zh-CN': ['不认识的值“{value}”', '可以用：{allowed}{suggestion}'],
    en: ['Unknown value “{value}”', 'Allowed: {allowed}{suggestion}'],
  },
  'rubric/wrong-type': {
    severity: 'error',
    'zh-CN': [
      '这里应为 {expected}，写的却是 {actual}',
      '代码和版本号要加引号，例如 "2.10"；是非值用 "yes" 或 "no"',
    ],
    en: [
      'Expected {expected} here, found {actual}',
      'Codes and versions need quotation marks, such as "2.10"; write "yes" or "no" for answers',
    ],
  },
  'rubric/out-of-range': {
    severity: 'error',
    'zh-CN': ['值超出范围：{constraint}', '各键的范围见 docs/rubric-format.md'],
    en: ['The value is out of range: {constraint}', 'docs/rubric-format.md gives the range of every key'],
  },
  'rubric/duplicate-id': {
    severity: 'error',
    'zh-CN': ['代码“{id}”出现了不止一次', '每个代码只能用一次'],
    en: ['The id “{id}” is used more than once', 'Every id must be unique'],
  },
  'rubric/reserved-id': {
    severity: 'error',
    'zh-CN': [
      '“{id}”已另有含义，不能用作这里的代码',
      '请换一个代码；total 指总分，ignore 用于列对应文件，信息项不能与题目同名',
    ],
    en: [
      '“{id}” has another meaning and cannot be an id here',
      'Choose another: total is the whole, ignore a word of map files, and no field may be called like an item',
    ],
  },
  'rubric/unknown-reference': {
    severity: 'error',
    'zh-CN': ['“{id}”没有定义', '可以引用：{allowed}{suggestion}'],
    en: ['“{id}” is not defined', 'Defined are: {allowed}{suggestion}'],
  },
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
  'rubric/goalposts': {
    severity: 'error',
    'zh-CN': ['折点的占比没有递增', '请按占比由小到大排列，每个不同'],
    en: [
      'The shares of the goalposts do not rise',
      'List the corners from the smallest share to the largest, all different',
    ],
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
  'rubric/policy-order': {
    severity: 'error',
    'zh-CN': [
      '口径“{policy}”中，较弱的证明反而得分更高（{worse} 高于 {better}）',
      '应满足：rejected ≤ missing ≤ no_data ≤ partial',
    ],
    en: [
      'Under the policy “{policy}” weaker evidence earns more ({worse} above {better})',
      'It must hold that rejected ≤ missing ≤ no_data ≤ partial',
    ],
  },
  'rubric/no-name-field': {
    severity: 'error',
    'zh-CN': ['基本信息中没有作品名称（role: name），或不止一个', '请恰好写一个 role: name'],
    en: [
      'The identity fields hold no work name (role: name), or more than one',
      'State exactly one with role: name',
    ],
  },
  'rubric/public-contact': {
    severity: 'warning',
    'zh-CN': ['联系信息“{id}”没有标为 private', '联系信息不应进入结果，请加上 private: true'],
    en: [
      'The contact field “{id}” is not marked private',
      'Contact details do not belong into results: add private: true',
    ],
  },
  'rubric/same-keywords': {
    severity: 'warning',
    'zh-CN': ['“{id}”与“{other}”的关键词完全相同，没有题号的列将无法区分两者', '请加上能区分两题的词'],
    en: [
      '“{id}” and “{other}” have the same keywords; columns without a code cannot be told apart',
      'Add words that tell them apart',
    ],
  },
  'rubric/no-evidence-header': {
    severity: 'error',
    'zh-CN': [
      '有题目要求证明，但没有写明证明列的标题（evidence.headers）',
      '请写出表头中证明列的标题，例如 请提供内容证明',
    ],
    en: [
      'Items ask for evidence, but evidence.headers names no title of evidence columns',
      'Write the titles that evidence columns bear',
    ],
  },
} as const satisfies Record<string, Entry>;
