import type { Expression, Question } from '../../src/expressions/expression.js';
import type { Doubts } from './doubts.js';
import { exactSqrt } from './fixed-point.js';
import {
  compare,
  exactly,
  type Fraction,
  greatest,
  least,
  minus,
  over,
  plus,
  ratio,
  sum,
  times,
  zero,
} from './fraction.js';

/** What an expression comes to; undefined where something that it needs is missing. */
export type ExactValue = Fraction | string | boolean | undefined;
export type ExactScope = (question: Question, id: string, part: number) => ExactValue;

function isFraction(value: ExactValue): value is Fraction {
  return typeof value === 'object';
}

function compared(name: string, order: number): boolean {
  switch (name) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>=':
      return order >= 0;
    default:
      return order > 0;
  }
}

function ofNumbers(name: string, values: readonly Fraction[], doubts: Doubts): ExactValue {
  const [a = zero, b, c] = values;
  switch (name) {
    case '+':
      return plus(a, b ?? zero);
    case '-':
      return b === undefined ? minus(zero, a) : minus(a, b);
    case '*':
      return times(a, b ?? zero);
    case '/':
      return b === undefined || b.top === 0n ? undefined : over(a, b);
    case 'min':
      return values.reduce(least, a);
    case 'max':
      return values.reduce(greatest, a);
    case 'sum':
      return sum(values);
    case 'mean':
      return over(sum(values), ratio(BigInt(values.length), 1n));
    case 'round':
      return doubts.round(a, Number(b?.top ?? 0n));
    case 'abs':
      return compare(a, zero) < 0 ? minus(zero, a) : a;
    case 'sqrt':
      return compare(a, zero) < 0 ? undefined : exactSqrt(a);
    case 'clamp':
      return greatest(b ?? a, least(c ?? a, a));
    case '<':
    case '<=':
    case '=':
    case '!=':
    case '>=':
    case '>':
      return compared(name, compare(doubts.snap(a), doubts.snap(b ?? zero)));
    default:
      throw new Error(`${name} is not drawn`);
  }
}

/** The truth of `and` and `or`: one side that decides is enough. */
function joined(name: 'and' | 'or', sides: readonly ExactValue[]): ExactValue {
  const decisive = name === 'or';
  if (sides.some((side) => side === decisive)) return decisive;
  return sides.includes(undefined) ? undefined : !decisive;
}

function looked(operands: readonly ExactValue[], doubts: Doubts): ExactValue {
  const [wanted, ...pairs] = operands;
  if (wanted === undefined) return undefined;
  const same = (key: ExactValue): boolean =>
    isFraction(wanted) && isFraction(key)
      ? compare(doubts.snap(wanted), doubts.snap(key)) === 0
      : wanted === key;
  for (let index = 0; index + 1 < pairs.length; index += 2) if (same(pairs[index])) return pairs[index + 1];
  return pairs.length % 2 === 1 ? pairs.at(-1) : undefined;
}

/** The value of an expression, by the page on expressions. */
export function exactExpression(expression: Expression, scope: ExactScope, doubts: Doubts): ExactValue {
  const valueOf = (inner: Expression | undefined): ExactValue =>
    inner === undefined ? undefined : exactExpression(inner, scope, doubts);
  switch (expression.type) {
    case 'number':
      return exactly(expression.value);
    case 'text':
      return expression.value;
    case 'question':
      return scope(expression.question, expression.id, expression.part);
    case 'call': {
      const { name, operands } = expression;
      if (name === 'if') {
        const truth = valueOf(operands[0]);
        return truth === undefined ? undefined : valueOf(operands[truth === true ? 1 : 2]);
      }
      const values = operands.map(valueOf);
      if (name === 'coalesce') return values.find((value) => value !== undefined);
      if (name === 'known') return values[0] !== undefined;
      if (name === 'and' || name === 'or') return joined(name, values);
      if (name === 'lookup') return looked(values, doubts);
      if (values.includes(undefined)) return undefined;
      if (name === 'not') return values[0] !== true;
      if (name === '=' && typeof values[0] === 'string') return values[0] === values[1];
      return ofNumbers(name, values.filter(isFraction), doubts);
    }
  }
}
