import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/expressions/expression.js';
import { valueOf } from './read-cases.js';

const answers: Readonly<Record<string, Value>> = {
  'value 2.2.9 0': 0.45,
  'value 2.2.9 1': 0.3,
  'answer 1.1 0': 'A,C',
  'count 1.1 0': 2,
  'score total 0': 71.25,
  'field track 0': '短视频',
  'field year 0': '2026',
};

const cases = (title: string, table: readonly (readonly [string, Value])[]): void => {
  describe(title, () => {
    test.each(table)('%s = %s', (text, value) => {
      expect(valueOf(text, answers)).toBe(value);
    });
  });
};

cases('arithmetic, worked out by hand', [
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 4 - 3', 3],
  ['10 - (4 - 3)', 9],
  ['24 / 4 / 3', 2],
  ['-2^2', -4],
  ['(-2)^2', 4],
  ['2^3^2', 512],
  ['2^-1', 0.5],
  ['--5', 5],
  ['3 - -5', 8],
  ['.5 + 1e3', 1000.5],
  ['（1＋2）×3 ÷ 9', 1],
]);

cases('comparisons', [
  ['1 < 2', true],
  ['2 <= 2', true],
  ['2 > 2', false],
  ['3 >= 2', true],
  ['2 = 2', true],
  ['2 != 2', false],
  ['3 ≥ 2 and 3 ≠ 2', true],
  // 0.1 + 0.2 is 0.30000000000000004 in doubles; nine decimals are compared.
  ['0.1 + 0.2 = 0.3', true],
  ['0.1 + 0.2 > 0.3', false],
  ['1 = 1.000000001', false],
  ['1 = 1.0000000001', true],
  ['12345678901 = 12345678902', false],
  ["'ＡＩ 生成' = 'ai生成'", true],
  ["'a' != 'b'", true],
]);

cases('logic; not binds less than comparisons, and more than or', [
  ['1 < 2 and 2 < 3', true],
  ['1 > 2 or 2 < 3', true],
  ['not 1 > 2', true],
  ['not 1 < 2 or 1 = 1', true],
  ['1 = 1 or 1 = 2 and 1 = 3', true],
  ['(1 = 1 or 1 = 2) and 1 = 3', false],
  ['not not 1 = 1', true],
]);

cases('questions', [
  ['value(2.2.9)', 0.45],
  ['value(2.2.9, 2)', 0.3],
  ["value('2.2.9',1)", 0.45],
  ['value(“2.2.9”， 2)', 0.3],
  ["answer(1.1) = 'a,c'", true],
  ['count(1.1) * 10', 20],
  ['score(total)', 71.25],
  ["field(track) = '短视频'", true],
  ['number(field(year)) - 2000', 26],
  ['number(field(track))', undefined],
  ["number('12a')", undefined],
]);

cases('functions', [
  ["if(2 > 1, 'yes', 'no')", 'yes'],
  ["if(2 < 1, 'yes', 'no')", 'no'],
  ['min(3, 1, 2)', 1],
  ['max(3, 1, 2)', 3],
  ['sum(3, 1, 2)', 6],
  ['mean(3, 1, 2, 4)', 2.5],
  ['abs(2 - 5)', 3],
  ['clamp(12, 0, 10)', 10],
  ['clamp(-1, 0, 10)', 0],
  ['clamp(5, 0, 10)', 5],
  ['ln(exp(2))', 2],
  ['log10(1000)', 3],
  ['sqrt(144)', 12],
  ["lookup(answer(1.1), 'B', 1, 'A,C', 2, 3)", 2],
  ["lookup(answer(1.1), 'B', 1, 3)", 3],
  ["lookup(answer(1.1), 'B', 1)", undefined],
  ['lookup(2, 1, 10, 2, 20)', 20],
]);

cases('rounding: half up, away from zero, after nine decimals', [
  ['round(2.5)', 3],
  ['round(-2.5)', -3],
  ['round(1.005, 2)', 1.01],
  ['round(-1.005, 2)', -1.01],
  ['round(2.675, 2)', 2.68],
  ['round(1.4999999999)', 2],
  ['round(1.499999999)', 1],
  ['round(12345678901.5)', 12345678902],
  ['round(12345678901.005, 2)', 12345678901.01],
  ['round(-12345678901.5)', -12345678902],
  ['round(1e20, 2)', 1e20],
]);

cases('what is missing stays missing', [
  ['value(9.9)', undefined],
  ['value(9.9) + 1', undefined],
  ['-value(9.9)', undefined],
  ['sum(1, value(9.9))', undefined],
  ['value(9.9) = 1', undefined],
  ['round(value(9.9))', undefined],
  ['if(value(9.9) > 1, 1, 2)', undefined],
  ['if(1 = 1, 1, value(9.9))', 1],
  ['lookup(value(9.9), 1, 10, 20)', undefined],
  ['lookup(1, 1, 10, value(9.9))', 10],
]);

cases('no number: missing too', [
  ['1 / 0', undefined],
  ['0 / 0', undefined],
  ['ln(0)', undefined],
  ['ln(-1)', undefined],
  ['log10(0)', undefined],
  ['sqrt(-1)', undefined],
  ['(-8)^0.5', undefined],
  ['0^-1', undefined],
  ['10^400', undefined],
  ['exp(1000)', undefined],
  ['clamp(1, 3, 2)', undefined],
]);

cases('kinds that do not fit: missing too', [
  ["1 + 'a'", undefined],
  ["1 = 'a'", undefined],
  ["1 < 'a'", undefined],
  ["'a' < 'b'", undefined],
  ['1 and 1 = 1', undefined],
  ['not 1', undefined],
  ["if(1, 'a', 'b')", undefined],
]);

cases('coalesce and known catch what is missing; and, or need no more than what decides', [
  ['coalesce(value(9.9), 1 / 0, 7)', 7],
  ['coalesce(value(2.2.9), 7)', 0.45],
  ['coalesce(value(9.9))', undefined],
  ['known(value(9.9))', false],
  ['known(value(2.2.9))', true],
  ['not known(1 / 0)', true],
  ['1 = 2 and value(9.9) = 1', false],
  ['value(9.9) = 1 and 1 = 2', false],
  ['1 = 1 and value(9.9) = 1', undefined],
  ['1 = 1 or value(9.9) = 1', true],
  ['value(9.9) = 1 or 1 = 1', true],
  ['1 = 2 or value(9.9) = 1', undefined],
  ['not value(9.9) = 1', undefined],
]);
