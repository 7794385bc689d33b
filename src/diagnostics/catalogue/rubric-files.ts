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
  'rubric/expression': {
    severity: 'error',
    'zh-CN': [
      '表达式第 {position} 个字符处有误：{problem}',
      '写法见 docs/expressions.md；写在花括号里的表达式若含逗号，要加引号',
    ],
    en: [
      'The expression is wrong at character {position}: {problem}',
      'docs/expressions.md shows how they are written; inside curly brackets, quote an expression that holds a comma',
    ],
  },
  'rubric/expression-kind': {
    severity: 'error',
    'zh-CN': [
      '“{operand}”是{found}，这里需要{needed}，表达式永远算不出结果',
      "文字形式的数用 number(…) 转换；是非由比较得出，例如 answer(1.1) = 'A'",
    ],
    en: [
      '“{operand}” is {found} where {needed} is needed: the expression would never have a value',
      "Turn a text into a number with number(…); truths come from comparisons, such as answer(1.1) = 'A'",
    ],
  },
  'rubric/private-field': {
    severity: 'error',
    'zh-CN': ['表达式不能使用联系信息或 private 字段“{id}”', '可以使用的字段：{allowed}'],
    en: [
      'An expression cannot use “{id}”, a contact or private field',
      'These fields can be used: {allowed}',
    ],
  },
  'rubric/circular': {
    severity: 'error',
    'zh-CN': ['循环依赖：{chain}', '题目或条件的结果不能取决于它自己，请去掉其中一个引用'],
    en: [
      'These depend on each other in a circle: {chain}',
      'Nothing can depend on itself: take out one of the references',
    ],
  },
  'rubric/score-too-early': {
    severity: 'error',
    'zh-CN': [
      '这里还没有分数，不能用 score({id})',
      '用 value(…) 取答案中的数；score(…) 只用于奖项的 eligible',
    ],
    en: [
      'There are no scores yet: score({id}) cannot stand here',
      'value(…) takes the number of an answer; score(…) is for the eligible of awards',
    ],
  },
  'rubric/no-such-blank': {
    severity: 'error',
    'zh-CN': ['题目“{id}”没有第 {part} 空', '这道题共有 {count} 个空'],
    en: ['The item “{id}” has no blank {part}', 'It has {count}'],
  },
  'rubric/nothing-to-count': {
    severity: 'error',
    'zh-CN': ['题目“{id}”没有选项，count({id}) 永远算不出结果', '取答案中的数用 value({id})'],
    en: [
      'The item “{id}” has no options: count({id}) would never have a value',
      'value({id}) takes the number of an answer',
    ],
  },
  'rubric/derived-worth': {
    severity: 'error',
    'zh-CN': [
      '派生题“{id}”应恰好写明 curve 和 max 之一',
      'curve 说明数值如何得分；max 表示数值本身就是分数，最高多少；min 只与 max 同用，且小于它',
    ],
    en: [
      'The derived item “{id}” must state exactly one of curve and max',
      'curve says how the number earns credit; max that the number is the mark itself, and the most it can be; min goes with max and is below it',
    ],
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
  'rubric/unknown-base': {
    severity: 'error',
    'zh-CN': [
      '找不到 extends 所指的“{base}”',
      '请写内置规则的名称，或相对于本文件的路径；内置规则：{allowed}{suggestion}',
    ],
    en: [
      'There is no “{base}” to extend',
      'Name a shipped rubric, or a path from this file; shipped rubrics: {allowed}{suggestion}',
    ],
  },
  'rubric/extends-chain': {
    severity: 'error',
    'zh-CN': ['extends 绕回了自己，或超过 {limit} 层：{chain}', '请让其中一个文件不再使用 extends'],
    en: [
      '`extends` comes back to where it was, or goes through more than {limit} files: {chain}',
      'Let one of these files extend nothing',
    ],
  },
  'rubric/unknown-constant': {
    severity: 'error',
    'zh-CN': [
      '“${name}”没有定义',
      '在 constants 或 scales 中写明；已定义：{allowed}{suggestion}；若要原样的文字，请写 $${name}',
    ],
    en: [
      '“${name}” is not defined',
      'Define it under constants or scales; defined are: {allowed}{suggestion}; for the text itself write $${name}',
    ],
  },
  'rubric/unused-constant': {
    severity: 'info',
    'zh-CN': ['没有任何地方用到“${name}”', '可以删去，或核对使用处的写法'],
    en: [
      'Nothing uses “${name}”',
      'Delete it, or look whether it is spelt differently where it should be used',
    ],
  },
  'rubric/nothing-to-remove': {
    severity: 'error',
    'zh-CN': ['“{id}”写了 remove: true，但原规则的这个列表里没有它', '这里有：{allowed}{suggestion}'],
    en: [
      '“{id}” is to be removed, but the list that this one extends does not hold it',
      'It holds: {allowed}{suggestion}',
    ],
  },
} as const satisfies Record<string, Entry>;
