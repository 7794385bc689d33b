import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankKeys } from '../../src/ranking/rank-scores.js';

function ranks(scores: readonly number[], ties: 'competition' | 'dense' = 'competition'): readonly number[] {
  return rankKeys(
    scores.map((score) => [score]),
    ties,
  );
}

describe('ranks', () => {
  it('count those ahead: 1, 2, 2, 4', () => {
    expect(ranks([90, 80, 80, 70])).toEqual([1, 2, 2, 4]);
    expect(ranks([5, 5, 5, 5])).toEqual([1, 1, 1, 1]);
    expect(ranks([1, 2, 2, 3, 3, 3, 4])).toEqual([7, 5, 5, 2, 2, 2, 1]);
    expect(ranks([])).toEqual([]);
    expect(ranks([0])).toEqual([1]);
  });

  it('dense: count the different scores ahead: 1, 2, 2, 3', () => {
    expect(ranks([90, 80, 80, 70], 'dense')).toEqual([1, 2, 2, 3]);
    expect(ranks([5, 5, 5, 5], 'dense')).toEqual([1, 1, 1, 1]);
    expect(ranks([1, 2, 2, 3, 3, 3, 4], 'dense')).toEqual([4, 3, 3, 2, 2, 2, 1]);
  });

  it('look at the next number only where those before are equal', () => {
    const keys = [
      [80, 1, 9],
      [80, 2, 1],
      [90, 0, 0],
      [80, 2, 5],
      [80, 2, 5],
    ];
    expect(rankKeys(keys, 'competition')).toEqual([5, 4, 1, 2, 2]);
    expect(rankKeys(keys, 'dense')).toEqual([4, 3, 1, 2, 2]);
  });

  it('put what is not applicable behind everything, and equal where both are not', () => {
    const keys = [
      [80, -Infinity],
      [80, 0],
      [80, -Infinity],
    ];
    expect(rankKeys(keys, 'competition')).toEqual([2, 1, 2]);
  });
});

describe('laws of ranks', () => {
  // Few different numbers, so that ties abound.
  const key = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }));
  const keys = fc.array(key, { maxLength: 12 });
  const asNumber = ([first, second]: readonly [number, number]): number => first * 10 + second;

  it('competition: one more than those ahead; dense: one more than the different ones ahead', () => {
    fc.assert(
      fc.property(keys, (field) => {
        const numbers = field.map(asNumber);
        const ahead = (own: number): readonly number[] => numbers.filter((other) => other > own);
        expect(rankKeys(field, 'competition')).toEqual(numbers.map((own) => ahead(own).length + 1));
        expect(rankKeys(field, 'dense')).toEqual(numbers.map((own) => new Set(ahead(own)).size + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('equal ranks for equal keys and for no others', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom('competition' as const, 'dense' as const), (field, ties) => {
        const given = rankKeys(field, ties);
        field.forEach((a, i) => {
          field.forEach((b, j) => {
            expect(given[i] === given[j]).toBe(asNumber(a) === asNumber(b));
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('the order of entries never matters', () => {
    const shuffledField = keys.chain((field) =>
      fc.record({
        field: fc.constant(field),
        order: fc.shuffledSubarray([...field.keys()], { minLength: field.length }),
      }),
    );
    fc.assert(
      fc.property(shuffledField, ({ field, order }) => {
        const before = rankKeys(field, 'competition');
        const shuffled = order.map((index) => field[index] ?? [0, 0]);
        expect(rankKeys(shuffled, 'competition')).toEqual(order.map((index) => before[index]));
      }),
      { numRuns: 300 },
    );
  });
});
