import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTogether, splitChange } from '../../src/analysis/split-change.js';

describe('splitting a change into its causes', () => {
  it('gives each cause its own part where they do not touch each other', () => {
    // Cause 0 brings 5, cause 1 takes 2, cause 2 nothing.
    const { parts, perUnit } = splitChange(
      3,
      (set) => 100 + ((set & 1) === 0 ? 0 : 5) - ((set & 2) === 0 ? 0 : 2),
    );
    expect(parts.map((part) => part / perUnit)).toEqual([5, -2, 0]);
  });

  it('halves what only two causes together bring, by hand', () => {
    // Neither alone: 0; both: 10.
    const { parts, perUnit } = splitChange(2, (set) => (set === 3 ? 10 : 0));
    expect(parts.map((part) => part / perUnit)).toEqual([5, 5]);
  });

  it('adds up to the whole, exactly, whatever the values', () => {
    const value = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 32, maxLength: 32 }), (values) => {
        const { parts, perUnit } = splitChange(5, (set) => values[set] ?? 0);
        const sum = parts.reduce((total, part) => total + BigInt(part), 0n);
        expect(sum).toBe(BigInt(perUnit) * (BigInt(values[31] ?? 0) - BigInt(values[0] ?? 0)));
      }),
    );
  });

  it('does not depend on how the causes are numbered', () => {
    const value = fc.integer({ min: 0, max: 10 ** 11 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), (values) => {
        const { parts } = splitChange(3, (set) => values[set] ?? 0);
        const swapped = splitChange(3, (set) => values[(set & 4) | ((set & 1) << 1) | ((set & 2) >> 1)] ?? 0);
        expect(swapped.parts).toEqual([parts[1], parts[0], parts[2]]);
      }),
    );
  });
});

describe('rounding parts together', () => {
  it('keeps their sum', () => {
    // 3.3 + 3.3 + 3.4 = 10: the greatest rest goes up.
    expect(roundTogether([33, 33, 34], 100, 10)).toEqual([30, 30, 40]);
    expect(roundTogether([-15, 5], -10, 10)).toEqual([-10, 0]);
  });

  it('never moves a part by a whole step or more when the whole is their sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const sum = parts.reduce((total, part) => total + part, 0);
          fc.pre(sum % 10 === 0);
          const rounded = roundTogether(parts, sum, 10);
          expect(rounded.reduce((total, part) => total + part, 0)).toBe(sum);
          rounded.forEach((part, index) => {
            expect(Math.abs(part - (parts[index] ?? 0))).toBeLessThan(10);
          });
        },
      ),
    );
  });
});
