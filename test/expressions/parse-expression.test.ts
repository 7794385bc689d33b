import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../src/expressions/parse-expression.js';

/** `reason offset`, with what was expected or found. */
function problemOf(text: string): string {
  const outcome = parseExpression(text);
  if ('expression' in outcome) return 'none';
  const { problem, offset } = outcome;
  const detail =
    problem.reason === 'expected'
      ? ` ${problem.expected} ${problem.found}`
      : 'found' in problem
        ? ` ${problem.found}`
        : '';
  return `${problem.reason} ${String(offset)}${detail}`.trim();
}

describe('what is wrong, where, and what was expected', () => {
  test.each([
    ['', 'expected 0 value'],
    ['   ', 'expected 3 value'],
    ['1 +', 'expected 3 value'],
    ['1 + * 2', 'expected 4 value *'],
    ['1 2', 'expected 2 operator 2'],
    ['(1 + 2', 'expected 6 closing-parenthesis'],
    ['1 + 2)', 'expected 5 operator )'],
    ['min(1, 2', 'expected 8 comma'],
    ['min(1,, 2)', 'expected 6 value ,'],
    ['min 1', 'expected 4 opening-parenthesis 1'],
    ['value 2.1', 'expected 6 opening-parenthesis 2.1'],
    ['value()', 'expected 6 id )'],
    ["value('')", 'expected 6 id'],
    ['value(2.1', 'expected 9 closing-parenthesis'],
    ['value(2.1, 0)', 'expected 11 part 0'],
    ['value(2.1, 1.5)', 'expected 11 part 1.5'],
    ['value(2.1, x)', 'expected 11 part x'],
    ['answer(2.1, 2)', 'expected 10 closing-parenthesis ,'],
    ['and(1, 2)', 'expected 0 value and'],
    ['1 and not', 'expected 9 value'],
    ["'open", 'unclosed-text 0'],
    ['1 + “open"', 'unclosed-text 4'],
    ['1 # 2', 'unknown-character 2 #'],
    ['2 * 😀', 'unknown-character 4 😀'],
    ['1 == 2', 'expected 3 value ='],
    ['eval(1)', 'unknown-function 0 eval'],
    ['constructor(1)', 'unknown-function 0 constructor'],
    ['track', 'unknown-function 0 track'],
    ['1 < 2 < 3', 'chained-comparison 6'],
    ['1e999', 'number-too-large 0 1e999'],
    ['round()', 'operands 0'],
    ['1 + clamp(1, 2)', 'operands 4'],
    ['sqrt(1, 2)', 'operands 0'],
    ['lookup(1, 2)', 'operands 0'],
    ['round(1, 9)', 'expected 0 decimals'],
    ['round(1, 0.5)', 'expected 0 decimals'],
    ['round(1, value(2.1))', 'expected 0 decimals'],
  ])('%s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });
});

describe('nothing that is written can overflow', () => {
  test.each([
    ['parentheses', '('.repeat(2000) + '1' + ')'.repeat(1999), 'too-deep'],
    ['minus signs', '-'.repeat(3999) + '1', 'too-deep'],
    ['not', 'not '.repeat(900) + '1', 'too-deep'],
    ['powers', '2^'.repeat(1900) + '1', 'too-deep'],
    ['functions', 'abs('.repeat(700) + '1' + ')'.repeat(700), 'too-deep'],
  ])('%s', (_, text, reason) => {
    expect(problemOf(text)).toMatch(new RegExp(`^${reason} `));
  });

  test('31 parentheses are read, 32 are one too many', () => {
    const nested = (depth: number): string => '('.repeat(depth) + '1' + ')'.repeat(depth);
    expect(problemOf(nested(31))).toBe('none');
    expect(problemOf(nested(32))).toBe('too-deep 32');
  });

  test('what stands side by side is no deeper', () => {
    expect(problemOf(`sum(${'abs((1)),'.repeat(100)}1)${' + -1'.repeat(100)}`)).toBe('none');
  });

  test('4000 characters are read, 4001 are not', () => {
    const long = (length: number): string => `${'1+'.repeat(1999)}${'1'.repeat(length - 3998)}`;
    expect([long(4000).length, problemOf(long(4000))]).toEqual([4000, 'none']);
    expect(problemOf(long(4001))).toBe('too-long 4000');
  });
});

test('ids are read as ids only where one stands', () => {
  expect(parseExpression('value(010-a) - 1')).toEqual({
    expression: {
      type: 'call',
      name: '-',
      operands: [
        { type: 'question', question: 'value', id: '010-a', part: 0 },
        { type: 'number', value: 1 },
      ],
    },
  });
});

test('the part counts from 1 in the text and from 0 in the program', () => {
  expect(parseExpression('value(2.2.9, 2)')).toEqual({
    expression: { type: 'question', question: 'value', id: '2.2.9', part: 1 },
  });
});
