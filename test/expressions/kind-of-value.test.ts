import { expect, test } from 'vitest';
import { kindOfValue, mismatchesIn } from '../../src/expressions/kind-of-value.js';
import { printExpression } from '../../src/expressions/print-expression.js';
import { parsed } from './read-cases.js';

test.each([
  ['1 + value(1)', 'number'],
  ["'a'", 'text'],
  ['answer(1)', 'text'],
  ['field(a)', 'text'],
  ['count(1) > 2', 'truth'],
  ['known(answer(1))', 'truth'],
  ["if(1 = 1, 1, 'a')", 'any'],
  ['if(1 = 1, 1, 2)', 'number'],
  ["lookup(answer(1), 'A', 1, 'B', 2)", 'number'],
  ["lookup(answer(1), 'A', 1, 'none')", 'any'],
  ["coalesce(answer(1), 'x')", 'text'],
])('%s gives %s', (text, kind) => {
  expect(kindOfValue(parsed(text))).toBe(kind);
});

test.each<[string, readonly string[]]>([
  ['1 + value(1)', []],
  ['field(year) + 1', ['field(year): number for text']],
  ["answer(1) = 'A'", []],
  ['answer(1) = 1', ['1: text for number']],
  ["answer(1) < 'B'", ['answer(1): number for text', "'B': number for text"]],
  ['1 and 1 = 1', ['1: truth for number']],
  ['if(answer(1), 1, 2)', ['answer(1): truth for text']],
  ["lookup(answer(1), 'A', 1, 2, 3)", ['2: text for number']],
  ["sum(1, if(1 = 1, 'a', 'b'))", ["if(1 = 1, 'a', 'b'): number for text"]],
  ["sum(1, if(1 = 1, 'a', 1))", []],
  ["known('a' + 1)", ["'a': number for text"]],
])('%s', (text, expected) => {
  expect(
    mismatchesIn(parsed(text)).map(
      ({ operand, needed, found }) => `${printExpression(operand)}: ${needed} for ${found}`,
    ),
  ).toEqual(expected);
});
