import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdjustmentKind, adjustmentKinds, type AdjustmentRules } from '../../src/rubric/rubric.js';
import { adjustTotal } from '../../src/scoring/adjust-total.js';
import type { AdjustmentEntry } from '../../src/scoring/adjustment.js';
import { snap } from '../../src/table/numbers.js';

const unbounded: AdjustmentRules = {
  rules: [],
  mostDeducted: undefined,
  lowest: undefined,
  highest: undefined,
};

function entry(kind: AdjustmentKind, amount = 0, row = 2): AdjustmentEntry {
  const words = { date: '2026-03-01', source: 's', decidedBy: 'd', reason: '' };
  const validity = { validFrom: undefined, validUntil: undefined };
  return { kind, rule: undefined, amount, ...words, ...validity, place: { file: 'l', sheet: 's', row } };
}

/** The applied entries as `kind before after`. */
function stepsOf(rules: AdjustmentRules, entries: readonly AdjustmentEntry[], total: number): unknown {
  return adjustTotal(rules, entries, total).applied.map((step) => [step.entry.kind, step.before, step.after]);
}

describe('by hand', () => {
  it('deducts, then multiplies, then caps, whatever the order of the ledger', () => {
    const entries = [entry('cap', 60), entry('multiply', 0.5), entry('deduct', 10), entry('veto')];
    // (90 − 10) × 0.5 = 40, below the cap; multiplying first would give 35, capping first 25.
    expect(stepsOf(unbounded, entries, 90)).toEqual([
      ['deduct', 90, 80],
      ['multiply', 80, 40],
      ['cap', 40, 40],
      ['veto', 40, 40],
    ]);
    expect(adjustTotal(unbounded, entries, 90)).toMatchObject({ total: 40, vetoed: true, bounded: 'none' });
  });

  it('adds deductions up, multiplies factors, takes the lowest cap', () => {
    const total = (...entries: AdjustmentEntry[]): number => adjustTotal(unbounded, entries, 80).total;
    expect(total(entry('deduct', 4), entry('deduct', 6))).toBe(70);
    expect(total(entry('multiply', 0.5), entry('multiply', 0.5))).toBe(20);
    expect(total(entry('cap', 60), entry('cap', 70))).toBe(60);
    expect(total(entry('cap', 90))).toBe(80);
  });

  it('takes at most mostDeducted with all deductions together', () => {
    const rules = { ...unbounded, mostDeducted: 15 };
    const entries = [entry('deduct', 10), entry('deduct', 10), entry('deduct', 3)];
    expect(stepsOf(rules, entries, 80)).toEqual([
      ['deduct', 80, 70],
      ['deduct', 70, 65],
      ['deduct', 65, 65],
    ]);
  });

  it('goes below zero without a lowest, and not with one', () => {
    expect(adjustTotal(unbounded, [entry('deduct', 30)], 20)).toMatchObject({ total: -10, bounded: 'none' });
    const floored = adjustTotal({ ...unbounded, lowest: 0 }, [entry('deduct', 30)], 20);
    expect(floored).toMatchObject({ total: 0, bounded: 'lowest', applied: [{ before: 20, after: -10 }] });
  });

  it('does not let a factor raise a total below zero', () => {
    expect(adjustTotal(unbounded, [entry('deduct', 30), entry('multiply', 0.5)], 20).total).toBe(-10);
  });

  it('raises by a factor above one, up to the highest', () => {
    expect(adjustTotal(unbounded, [entry('multiply', 1.25)], 80).total).toBe(100);
    const bounded = adjustTotal({ ...unbounded, highest: 100 }, [entry('multiply', 1.5)], 80);
    expect(bounded).toMatchObject({ total: 100, bounded: 'highest', applied: [{ after: 120 }] });
  });

  it('holds the bounds for totals without entries too', () => {
    expect(adjustTotal({ ...unbounded, lowest: 10 }, [], 4)).toMatchObject({ total: 10, bounded: 'lowest' });
    expect(adjustTotal({ ...unbounded, highest: 50 }, [], 60)).toMatchObject({ total: 50 });
  });

  it('a veto keeps the score', () => {
    expect(adjustTotal(unbounded, [entry('veto')], 71.5)).toMatchObject({ total: 71.5, vetoed: true });
    expect(adjustTotal(unbounded, [entry('cap', 60)], 71.5).vetoed).toBe(false);
  });
});

describe('laws', () => {
  const totals = fc.double({ min: -50, max: 150, noNaN: true });
  const entries = fc.array(
    fc
      .record({ kind: fc.constantFrom(...adjustmentKinds), amount: fc.integer({ min: 0, max: 100 }) })
      .map(({ kind, amount }) => entry(kind, kind === 'multiply' ? amount / 100 : amount)),
    { maxLength: 7 },
  );
  const bound = fc.option(fc.integer({ min: -20, max: 120 }), { nil: undefined });
  const rules = fc
    .record({ mostDeducted: fc.option(fc.nat(60), { nil: undefined }), lowest: bound, highest: bound })
    .filter(({ lowest, highest }) => (lowest ?? -Infinity) <= (highest ?? Infinity))
    .map((bounds): AdjustmentRules => ({ rules: [], ...bounds }));

  it('nothing changes a bit of a total without entries and bounds', () => {
    fc.assert(
      fc.property(totals, (total) => {
        expect(Object.is(adjustTotal(unbounded, [], total).total, total)).toBe(true);
      }),
    );
  });

  it('the order of the ledger does not matter', () => {
    const shuffled = entries.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(rules, shuffled, totals, (given, [some, others], total) => {
        const one = adjustTotal(given, some, total);
        const other = adjustTotal(given, others, total);
        expect([snap(other.total), other.vetoed]).toEqual([snap(one.total), one.vetoed]);
      }),
    );
  });

  it('the better total stays at least as good', () => {
    fc.assert(
      fc.property(rules, entries, totals, totals, (given, some, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(snap(adjustTotal(given, some, high).total)).toBeGreaterThanOrEqual(
          snap(adjustTotal(given, some, low).total),
        );
      }),
    );
  });

  it('another entry never raises a total', () => {
    fc.assert(
      fc.property(rules, entries, entries, totals, (given, some, more, total) => {
        expect(snap(adjustTotal(given, [...some, ...more], total).total)).toBeLessThanOrEqual(
          snap(adjustTotal(given, some, total).total),
        );
      }),
    );
  });

  it('deductions never take more than mostDeducted, and the total stays within the bounds', () => {
    fc.assert(
      fc.property(rules, entries, totals, (given, some, total) => {
        const { total: after, applied } = adjustTotal(given, some, total);
        const taken = applied
          .filter((step) => step.entry.kind === 'deduct')
          .reduce((sum, { before, after: left }) => sum + before - left, 0);
        expect(snap(taken)).toBeLessThanOrEqual(snap(given.mostDeducted ?? Infinity));
        expect(after).toBeGreaterThanOrEqual(given.lowest ?? -Infinity);
        expect(after).toBeLessThanOrEqual(given.highest ?? Infinity);
      }),
    );
  });

  it('each step starts where the one before ended', () => {
    fc.assert(
      fc.property(rules, entries, totals, (given, some, total) => {
        const { applied } = adjustTotal(given, some, total);
        const ends = [total, ...applied.map(({ after }) => after)];
        expect(applied.map(({ before }) => before)).toEqual(ends.slice(0, -1));
        expect(applied).toHaveLength(some.length);
      }),
    );
  });
});
