import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Expression, questions } from '../../src/expressions/expression.js';
import { printExpression } from '../../src/expressions/print-expression.js';
import { parsed } from './read-cases.js';

test.each([
  ['((1+2))*3', '(1 + 2) * 3'],
  ['1-(2-3)', '1 - (2 - 3)'],
  ['(1-2)-3', '1 - 2 - 3'],
  ['(2^3)^2', '(2^3)^2'],
  ['2^(3^2)', '2^3^2'],
  ['-(2^2)', '-2^2'],
  ['(-2)^2', '(-2)^2'],
  ['not(1=2)and 3=3', 'not (1 = 2) and 3 = 3'],
  ['(1=1 or 2=2) and 3=3', '(1 = 1 or 2 = 2) and 3 = 3'],
  [`“say "it's"” = “x”`, `“say "it's"” = 'x'`],
  [`‘"it's”’ = "it's"`, `‘"it's”’ = "it's"`],
  ["value( '2.2.9' ,2)", 'value(2.2.9, 2)'],
  ['if(known(field(a)),1,round(score(total),2))', 'if(known(field(a)), 1, round(score(total), 2))'],
])('%s is printed as %s', (text, printed) => {
  expect(printExpression(parsed(text))).toBe(printed);
});

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .double({ min: 0, max: 1e6, noNaN: true })
    .map((value) => ({ type: 'number' as const, value: Math.abs(value) })),
  fc
    .string({ maxLength: 5 })
    .map((text) => ({ type: 'text' as const, value: text.replaceAll(/["”]/gu, '') })),
  fc.record({
    type: fc.constant('question' as const),
    question: fc.constantFrom(...questions),
    id: fc.constantFrom('2.2.9', 'A', 'total', 'x-1'),
    part: fc.constant(0),
  }),
);

const call = (inner: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> => {
  const named = (names: readonly string[], count: number): fc.Arbitrary<Expression> =>
    fc.record({
      type: fc.constant('call' as const),
      name: fc.constantFrom(...names),
      operands: fc.array(inner, { minLength: count, maxLength: count }),
    });
  return fc.oneof(
    named(['+', '-', '*', '/', '^', '<', '<=', '=', '!=', '>', '>=', 'and', 'or'], 2),
    named(['-', 'not', 'abs', 'known'], 1),
    named(['if', 'clamp', 'lookup'], 3),
  );
};

const expressions = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, leaf, call(tie('tree'))),
})).tree;

test('what is printed is read back as the same expression', () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      expect(parsed(printExpression(expression))).toEqual(expression);
    }),
    { numRuns: 500 },
  );
});
