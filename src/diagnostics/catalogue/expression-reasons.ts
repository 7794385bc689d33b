import type { Text } from '../language.js';

/** What an expression needs at a place, in the words that complete `rubric/expression`. */
export const expectedParts = {
  value: { 'zh-CN': '一个数、文字、函数或括号', en: 'a number, a text, a function or a parenthesis' },
  operator: { 'zh-CN': '运算符，或到此为止', en: 'an operator, or the end' },
  comma: { 'zh-CN': '逗号或右括号', en: 'a comma or a closing parenthesis' },
  'closing-parenthesis': { 'zh-CN': '右括号', en: 'a closing parenthesis' },
  'opening-parenthesis': { 'zh-CN': '左括号', en: 'an opening parenthesis' },
  id: { 'zh-CN': '题目或字段的代码', en: 'the id of an item or field' },
  part: { 'zh-CN': '第几空（从 1 起的整数）', en: 'the number of a blank, counted from 1' },
  decimals: { 'zh-CN': '小数位数，写成 0–8 的整数', en: 'the decimals of round(), a whole number 0–8' },
} as const;

/** The kinds of values that expressions know. */
export const valueKinds = {
  number: { 'zh-CN': '数', en: 'a number' },
  text: { 'zh-CN': '文字', en: 'a text' },
  truth: { 'zh-CN': '是非', en: 'true or false' },
  any: { 'zh-CN': '值', en: 'a value' },
} as const;

/** Why a text is no expression, in the words that complete `rubric/expression`. */
export const expressionReasons = {
  expected: (expected: keyof typeof expectedParts, found: string): Text => ({
    'zh-CN': `这里应为${expectedParts[expected]['zh-CN']}，${found === '' ? '却没有' : `写的却是“${found}”`}`,
    en: `expected ${expectedParts[expected].en}, ${found === '' ? 'found none' : `found “${found}”`}`,
  }),
  unclosedText: { 'zh-CN': '引号没有成对', en: 'the quotation mark is never closed' },
  unknownCharacter: (found: string): Text => ({
    'zh-CN': `不认识的字符“${found}”`,
    en: `“${found}” means nothing here`,
  }),
  unknownFunction: (found: string, suggestion: Text): Text => ({
    'zh-CN': `没有名为“${found}”的函数${suggestion['zh-CN']}`,
    en: `there is no function “${found}”${suggestion.en}`,
  }),
  chainedComparison: {
    'zh-CN': '比较不能连写，请用 and 连接两次比较',
    en: 'comparisons cannot be chained; join two of them with and',
  },
  numberTooLarge: (found: string): Text => ({
    'zh-CN': `数“${found}”太大`,
    en: `the number ${found} is too large`,
  }),
  operands: (name: string, least: number, most: number | undefined): Text => {
    const count =
      most === undefined
        ? `≥ ${String(least)}`
        : least === most
          ? String(least)
          : `${String(least)}–${String(most)}`;
    return { 'zh-CN': `函数 ${name} 的参数个数应为 ${count}`, en: `${name}() takes ${count} operands` };
  },
  tooLong: (most: number): Text => ({
    'zh-CN': `表达式超过 ${String(most)} 个字符`,
    en: `the expression is longer than ${String(most)} characters`,
  }),
  tooDeep: (most: number): Text => ({
    'zh-CN': `嵌套超过 ${String(most)} 层`,
    en: `it is nested more than ${String(most)} deep`,
  }),
};
