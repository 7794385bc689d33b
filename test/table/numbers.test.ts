import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatScore, publishedScore, roundSnapped, snap, unsnap } from '../../src/table/numbers.js';
import { exactly, publishedText, unitsOf } from '../oracle/fraction.js';

describe('snapping', () => {
  it('makes whole billionths', () => {
    expect(snap(7.5)).toBe(7_500_000_000);
    expect(snap(0.000_000_001)).toBe(1);
    // 0.0000000004 is less than half a billionth, 0.0000000006 is more.
    expect(snap(0.000_000_000_4)).toBe(0);
    expect(snap(0.000_000_000_6)).toBe(1);
    // 2^-10 = 0.0009765625 stands exactly between 976562 and 976563 billionths, and is exact as a double.
    expect(snap(2 ** -10)).toBe(976_563);
    expect(snap(-(2 ** -10))).toBe(-976_563);
  });

  it('has one zero', () => {
    expect(Object.is(snap(-0), 0)).toBe(true);
    expect(Object.is(snap(-1e-12), 0)).toBe(true);
  });

  it('forgets what the order of additions does to the last digits', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(snap(0.1 + 0.2)).toBe(snap(0.3));
    const points = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 20, maxLength: 20 });
    const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / 1000, 0);
    let changed = 0;
    fc.assert(
      fc.property(points, (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const reversed = [...values].reverse();
        if (add(values) !== add(sorted)) changed += 1;
        expect(snap(add(sorted))).toBe(snap(add(values)));
        expect(snap(add(reversed))).toBe(snap(add(values)));
      }),
      { numRuns: 300, seed: 1 },
    );
    // The doubles themselves do change, or this test would show nothing.
    expect(changed).toBeGreaterThan(100);
  });

  it('comes back as points', () => {
    expect(unsnap(snap(89.995))).toBe(89.995);
    expect(unsnap(snap(100))).toBe(100);
  });
});

describe('rounding', () => {
  it.each([
    // Half goes up, away from zero, whatever double stands for the number.
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [8.345, 2, '8.35'],
    [0.285, 2, '0.29'],
    [89.995, 2, '90.00'],
    [89.994_999_999, 2, '89.99'],
    [2.5, 0, '3'],
    [0.5, 0, '1'],
    [0.4999, 0, '0'],
    [-2.5, 0, '-3'],
    [-0.5, 0, '-1'],
    [-1.005, 2, '-1.01'],
    [-0.004, 2, '0.00'],
    [-0.005, 2, '-0.01'],
    [7.5, 2, '7.50'],
    [0.07, 2, '0.07'],
    [100, 2, '100.00'],
    [0, 3, '0.000'],
    [66.666_666_666_666_67, 8, '66.66666667'],
    // Less than half a billionth below the tie is the tie: 0.1 + 0.2 + 2.375 is a hair above 2.675.
    [0.1 + 0.2 + 2.375, 2, '2.68'],
  ])('writes %d with %d decimals as %s', (score, decimals, text) => {
    expect(formatScore(score, decimals)).toBe(text);
    expect(publishedScore(score, decimals)).toBe(Number(text) === 0 ? 0 : Number(text));
  });

  it('goes up at every three-decimal tie from 0.005 to 99.995, and away from zero below it', () => {
    for (let hundredths = 0; hundredths < 10_000; hundredths += 1) {
      const tie = Number(
        `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}5`,
      );
      const up = hundredths + 1;
      const text = `${String(Math.floor(up / 100))}.${String(up % 100).padStart(2, '0')}`;
      expect(formatScore(tie, 2)).toBe(text);
      expect(formatScore(-tie, 2)).toBe(`-${text}`);
    }
  });

  it('agrees with exact decimals, negative ones included', () => {
    const written = fc
      .integer({ min: 0, max: 9 })
      .chain((places) =>
        fc
          .integer({ min: -100 * 10 ** places, max: 100 * 10 ** places })
          .map((digits) => digits / 10 ** places),
      );
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 8 }), (score, decimals) => {
        expect(formatScore(score, decimals)).toBe(publishedText(exactly(score), decimals));
        expect(snap(score)).toBe(Number(unitsOf(exactly(score), 9)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same above and below zero, changes nothing twice, and keeps the order', () => {
    const score = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(score, score, fc.integer({ min: 0, max: 8 }), (a, b, decimals) => {
        const [roundedA, roundedB] = [roundSnapped(a, decimals), roundSnapped(b, decimals)];
        expect(roundSnapped(-a, decimals) + roundedA).toBe(0);
        expect(roundSnapped(roundedA, decimals)).toBe(roundedA);
        if (a <= b) expect(roundedA).toBeLessThanOrEqual(roundedB);
        expect(Math.abs(roundedA - a) * 2).toBeLessThanOrEqual(10 ** (9 - decimals));
      }),
      { numRuns: 500 },
    );
  });
});
