import type { Entry } from './entry.js';

/** Findings about the expressions of a rubric. */
export const rubricExpressionsEntries = {
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
} as const satisfies Record<string, Entry>;
