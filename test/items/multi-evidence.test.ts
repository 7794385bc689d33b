import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DowngradeEffect } from '../../src/items/item-kind.js';
import { multi, type MultiOption, type MultiSpec } from '../../src/items/multi.js';
import { sameText } from '../../src/diagnostics/language.js';

function optionsOf(points: readonly number[]): readonly MultiOption[] {
  return points.map((own, index) => {
    const id = String.fromCharCode(65 + index);
    return { id, label: sameText(id), keywords: [], points: own };
  });
}

function times(factor: number): DowngradeEffect {
  return { factor, levels: 0 };
}

/** The effects of a table from option ids to factors; no effect on the others. */
function effects(factors: Readonly<Record<string, number>>): (option: string) => DowngradeEffect | undefined {
  const table = new Map(Object.entries(factors));
  return (option) => {
    const factor = table.get(option);
    return factor === undefined ? undefined : times(factor);
  };
}

function backed(spec: MultiSpec, chosen: string, factors: Readonly<Record<string, number>>): number {
  const answer = spec.options.filter(({ id }) => chosen.includes(id));
  return multi.downgradeEach?.(spec, answer, effects(factors)) ?? NaN;
}

const options = optionsOf([8, 4, 2, 1]);

// By hand: the chosen options' points times their factors, then from the highest 1, ½, ¼, over the full credit.
test.each<[Omit<MultiSpec, 'kind' | 'options'>, string, Readonly<Record<string, number>>, number]>([
  [{ cap: 10 }, 'AB', {}, 1],
  [{ cap: 10 }, 'AB', { A: 0.5 }, 0.8],
  [{ cap: 10 }, 'AB', { A: 0.5, B: 0 }, 0.4],
  [{ cap: 15 }, 'ABCD', { B: 0.25 }, 12 / 15],
  // The full credit is 8 + 2 + ½; A falls to 2 and comes second, behind B.
  [{ diminishing: [1, 0.5, 0.25] }, 'AB', { A: 0.25 }, 5 / 10.5],
  [{ diminishing: [1, 0.5, 0.25] }, 'ABC', { B: 0 }, 9 / 10.5],
  [{ any: 2 }, 'AB', {}, 1],
  [{ any: 2 }, 'AB', { B: 0.5 }, 0.5],
  [{ any: 2 }, 'ABC', { B: 0.5 }, 1],
  [{ any: 2 }, 'AB', { B: 0 }, 0],
  [{ any: 2 }, 'ABC', { B: 0, C: 0.5 }, 0.5],
])('%j with %s backed by %j', (rule, chosen, factors, expected) => {
  expect(backed({ kind: 'multi', options, ...rule }, chosen, factors)).toBeCloseTo(expected, 12);
});

const factor = fc.constantFrom(0, 0.25, 0.5, 1);
const rule = fc.oneof(
  fc.record({ cap: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ diminishing: fc.array(factor, { minLength: 1, maxLength: 4 }) }),
  fc.record({
    diminishing: fc.array(factor, { minLength: 1, maxLength: 4 }),
    cap: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ any: fc.integer({ min: 1, max: 4 }) }),
  fc.record({}),
);
const answered = fc.record({
  rule,
  points: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 6 }),
  chosen: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  factors: fc.array(factor, { minLength: 6, maxLength: 6 }),
  place: fc.nat({ max: 5 }),
});
type Answered = typeof answered extends fc.Arbitrary<infer Value> ? Value : never;

function scored({ rule: own, points, chosen, factors }: Answered): number {
  const spec: MultiSpec = { kind: 'multi', options: optionsOf(points), ...own };
  const ids = spec.options.filter((_, index) => chosen[index] === true).map(({ id }) => id);
  const entries = ids.map((id): [string, number] => [id, factors[id.charCodeAt(0) - 65] ?? 1]);
  return backed(spec, ids.join(''), Object.fromEntries(entries));
}

test('weaker evidence of any option never earns more, stronger evidence never less', () => {
  fc.assert(
    fc.property(answered, factor, (one, other) => {
      const own = one.factors[one.place] ?? 1;
      const changed = scored({ ...one, factors: one.factors.with(one.place, other) });
      return other <= own ? changed <= scored(one) : changed >= scored(one);
    }),
    { numRuns: 2000 },
  );
});

test('one option more never earns less', () => {
  fc.assert(
    fc.property(
      answered,
      (one) => scored({ ...one, chosen: one.chosen.with(one.place, true) }) >= scored(one),
    ),
    { numRuns: 2000 },
  );
});

test('credits lie between 0 and 1, and fully backed ones are the credit of the answer', () => {
  fc.assert(
    fc.property(answered, (one) => {
      const spec: MultiSpec = { kind: 'multi', options: optionsOf(one.points), ...one.rule };
      const answer = spec.options.filter((_, index) => one.chosen[index] === true);
      const credit = multi.credit(spec, answer, []);
      expect(credit).toBeGreaterThanOrEqual(0);
      expect(credit).toBeLessThanOrEqual(1);
      expect(scored({ ...one, factors: [1, 1, 1, 1, 1, 1] })).toBe(credit);
      expect(scored(one)).toBeLessThanOrEqual(credit);
    }),
    { numRuns: 2000 },
  );
});
