import { foldText } from '../table/clean-text.js';
import type { Value } from './expression.js';
import { isOperatorName } from './operators.js';
import { comparable, roundDecimal } from './settled-number.js';

/** What a function takes: numbers, truths, texts, or whatever comes. */
export type Kind = 'number' | 'truth' | 'text' | 'any';

/** A function or operator; it is given as many operands as it takes and is never asked to throw. */
export interface ExpressionFunction {
  readonly least: number;
  /** Undefined for any number of operands. */
  readonly most: number | undefined;
  /** What each operand must be; the last one stands for all further. */
  readonly takes: readonly Kind[];
  /** What it gives; `any` where it depends on the operands. */
  readonly gives: Kind;
  readonly of: (operands: readonly Value[]) => Value;
}

const areNumbers = (operands: readonly Value[]): operands is readonly number[] =>
  operands.every((operand) => typeof operand === 'number');

/** Numbers in, a number out; a missing one, or a result that is none (1/0, ln 0, overflow), is missing. */
function ofNumbers(
  least: number,
  most: number | undefined,
  of: (...numbers: number[]) => number,
): ExpressionFunction {
  return {
    least,
    most,
    takes: ['number'],
    gives: 'number',
    of: (operands) => {
      const result = areNumbers(operands) ? of(...operands) : undefined;
      return result !== undefined && Number.isFinite(result) ? result : undefined;
    },
  };
}

/** Whether two values are the same: numbers to nine decimals, texts as a reader sees them. */
function isSame(a: Value, b: Value): boolean | undefined {
  if (typeof a === 'number' && typeof b === 'number') return comparable(a) === comparable(b);
  if (typeof a === 'string' && typeof b === 'string') return foldText(a) === foldText(b);
  return typeof a === 'boolean' && typeof b === 'boolean' ? a === b : undefined;
}

function equality(holds: (same: boolean) => boolean): ExpressionFunction {
  return {
    least: 2,
    most: 2,
    takes: ['any'],
    gives: 'truth',
    of: ([a, b]) => {
      const same = isSame(a, b);
      return same === undefined ? undefined : holds(same);
    },
  };
}

function order(holds: (a: number, b: number) => boolean): ExpressionFunction {
  return {
    least: 2,
    most: 2,
    takes: ['number'],
    gives: 'truth',
    of: (operands) => {
      const [a, b] = areNumbers(operands) ? operands.map(comparable) : [];
      return a === undefined || b === undefined ? undefined : holds(a, b);
    },
  };
}

/** `and`, `or`: one operand that decides is enough, even where the other is missing. */
function logic(deciding: boolean): ExpressionFunction {
  return {
    least: 2,
    most: 2,
    takes: ['truth'],
    gives: 'truth',
    of: (operands) => {
      if (operands.includes(deciding)) return deciding;
      return operands.every((operand) => operand === !deciding) ? !deciding : undefined;
    },
  };
}

/** `lookup(x, key1, value1, …, [otherwise])`. */
function lookUp([subject, ...pairs]: readonly Value[]): Value {
  if (subject === undefined) return undefined;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    if (isSame(subject, pairs[index]) === true) return pairs[index + 1];
  }
  return pairs.length % 2 === 1 ? pairs.at(-1) : undefined;
}

/** A text such as a year's as a number; missing where it is none. */
function numberOf([value]: readonly Value[]): Value {
  if (typeof value !== 'string') return typeof value === 'number' ? value : undefined;
  const folded = foldText(value);
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(folded) ? Number(folded) : undefined;
}

const sum = (...numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** All functions and operators by name; `-` takes one operand or two. */
const functions = new Map<string, ExpressionFunction>([
  ['+', ofNumbers(2, 2, sum)],
  ['-', ofNumbers(1, 2, (a = 0, b?: number) => (b === undefined ? 0 - a : a - b))],
  ['*', ofNumbers(2, 2, (a = 0, b = 0) => a * b)],
  ['/', ofNumbers(2, 2, (a = 0, b = 0) => a / b)],
  ['^', ofNumbers(2, 2, (a = 0, b = 0) => a ** b)],
  ['<', order((a, b) => a < b)],
  ['<=', order((a, b) => a <= b)],
  ['>', order((a, b) => a > b)],
  ['>=', order((a, b) => a >= b)],
  ['=', equality((same) => same)],
  ['!=', equality((same) => !same)],
  ['and', logic(false)],
  ['or', logic(true)],
  [
    'not',
    {
      least: 1,
      most: 1,
      takes: ['truth'],
      gives: 'truth',
      of: ([truth]) => (typeof truth === 'boolean' ? !truth : undefined),
    },
  ],
  [
    'if',
    {
      least: 3,
      most: 3,
      takes: ['truth', 'any'],
      gives: 'any',
      of: ([truth, then, otherwise]) => (typeof truth === 'boolean' ? (truth ? then : otherwise) : undefined),
    },
  ],
  ['min', ofNumbers(1, undefined, Math.min)],
  ['max', ofNumbers(1, undefined, Math.max)],
  ['sum', ofNumbers(1, undefined, sum)],
  ['mean', ofNumbers(1, undefined, (...numbers) => sum(...numbers) / numbers.length)],
  ['round', ofNumbers(1, 2, (value = 0, decimals = 0) => roundDecimal(value, decimals))],
  ['abs', ofNumbers(1, 1, Math.abs)],
  [
    'clamp',
    ofNumbers(3, 3, (x = 0, low = 0, high = 0) => (low > high ? NaN : Math.min(high, Math.max(low, x)))),
  ],
  ['ln', ofNumbers(1, 1, Math.log)],
  ['log10', ofNumbers(1, 1, Math.log10)],
  ['sqrt', ofNumbers(1, 1, Math.sqrt)],
  ['exp', ofNumbers(1, 1, Math.exp)],
  ['number', { least: 1, most: 1, takes: ['any'], gives: 'number', of: numberOf }],
  [
    'coalesce',
    {
      least: 1,
      most: undefined,
      takes: ['any'],
      gives: 'any',
      of: (operands) => operands.find((operand) => operand !== undefined),
    },
  ],
  ['known', { least: 1, most: 1, takes: ['any'], gives: 'truth', of: ([value]) => value !== undefined }],
  ['lookup', { least: 3, most: undefined, takes: ['any'], gives: 'any', of: lookUp }],
]);

/** The functions that an author calls by name. */
export const functionNames = [...functions.keys()].filter(
  (name) => /^[a-z]/.test(name) && !isOperatorName(name),
);

/** The function of a name; undefined where there is none. Operators are called by their sign. */
export function functionOf(name: string): ExpressionFunction | undefined {
  return functions.get(name);
}
