import { describe, expect, test } from 'vitest';
import { parsed } from '../expressions/read-cases.js';
import { derived, derivedProblem, type DerivedSpec } from '../../src/items/derived.js';

const marked: DerivedSpec = { kind: 'derived', expression: parsed('value(1.1) * 2'), max: 20 };
const curved: DerivedSpec = {
  kind: 'derived',
  expression: parsed('value(1.1) / value(1.2)'),
  curve: { shape: 'linear', zero: 10, full: 30, log: false, outside: 'clamp' },
};
const refusing: DerivedSpec = {
  ...curved,
  curve: { shape: 'linear', zero: 30, full: 10, log: false, outside: 'refuse' },
};

describe('what the number is worth', () => {
  test.each([
    [marked, 0, 0],
    [marked, 5, 0.25],
    [marked, 20, 1],
    [{ ...marked, min: 10 }, 15, 0.75],
    [curved, 5, 0],
    [curved, 20, 0.5],
    [curved, 99, 1],
    [refusing, 15, 0.75],
  ])('%j: %f earns %f', (spec, number, credit) => {
    expect(derived.credit(spec, number, [])).toBeCloseTo(credit, 12);
  });

  test('a downgrade is a factor', () => {
    expect(derived.downgrade(marked, 10, { factor: 0.5, levels: 1 }, [])).toBe(0.25);
  });

  test('a full credit is worth the highest mark, or 1', () => {
    expect([derived.maximum(marked), derived.maximum(curved)]).toEqual([20, 1]);
  });

  test('between the ends of the field', () => {
    const relative: DerivedSpec = {
      ...curved,
      curve: { shape: 'min-max', better: 'higher', no_spread: 0.5 },
    };
    expect(derived.credit(relative, 3, [[1, 3, 5]])).toBe(0.5);
    expect([
      derived.isRelative?.(relative),
      derived.isRelative?.(curved),
      derived.isRelative?.(marked),
    ]).toEqual([true, false, false]);
  });
});

describe('numbers out of range are no answers', () => {
  test.each([
    [marked, 20, undefined],
    [marked, 0, undefined],
    // Nine decimals are compared: what a sum of doubles adds in its last digits is not out of range.
    [marked, 20.0000000001, undefined],
    [marked, -0.0000000001, undefined],
    [marked, 20.01, '0–20'],
    [marked, -1, '0–20'],
    [{ ...marked, min: 10 }, 10, undefined],
    [{ ...marked, min: 10 }, 9.5, '10–20'],
    [curved, 1e9, undefined],
    [refusing, 30, undefined],
    [refusing, 31, '10–30'],
    [refusing, 9, '10–30'],
  ])('%j: %f', (spec, number, range) => {
    expect(derivedProblem(spec, number)).toEqual(
      range === undefined ? undefined : { reason: 'out-of-range', range },
    );
  });
});

test('nobody is asked', () => {
  expect(derived.blanks(marked)).toEqual([]);
  expect(derived.read(marked, { blanks: [], ticks: new Map(), columnValues: [] })).toEqual({
    state: 'blank',
  });
  expect(derived.values(marked, 7)).toEqual([7]);
});

test('the method sheet shows the expression and what the number is worth', () => {
  expect(derived.describe(marked)).toEqual({
    'zh-CN': '由其他题目计算：value(1.1) * 2；满分 20',
    en: 'computed: value(1.1) * 2; out of 20',
  });
  expect(derived.describe(curved).en).toMatch(/^computed: value\(1\.1\) \/ value\(1\.2\); 10 → 0, 30 → 1/);
  expect(derived.show(marked, 0.1 + 0.2)).toBe('0.3');
});
