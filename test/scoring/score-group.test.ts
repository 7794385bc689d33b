import { describe, expect, it } from 'vitest';
import { type Group, type Item, itemsOf, type Node } from '../../src/rubric/rubric.js';
import { effectiveWeights } from '../../src/scoring/effective-weights.js';
import { findNode, scoreNode, scoreTree, type ScoredResponse } from '../../src/scoring/score-tree.js';
import { plainGroup, plainItem, plainRubric } from '../plain-rubric.js';
import { blank, favourableYes, literal } from './small-rubric.js';

/** An item of a weight; `points` is what a full credit is worth in a sum. */
function leaf(id: string, weight = 1, rest: Partial<Item> = {}): Item {
  return plainItem(id, favourableYes, { weight, ...rest });
}

function total(children: readonly Node[], rest: Partial<Group> = {}): Group {
  return plainGroup('total', 1, children, rest);
}

/** Credits by item id; an item without one is not applicable, `null` is unanswered. */
type Credits = Readonly<Record<string, number | null>>;

function scoreOf(node: Node, credits: Credits): number | undefined {
  return scoreNode(node, ({ id }) => {
    const credit = credits[id];
    return credit === undefined ? undefined : { credit: credit ?? 0, answered: credit !== null };
  });
}

/** The tree with these credits, for what is said of its nodes. */
function treeOf(group: Group, credits: Credits) {
  return scoreTree(group, ({ id }): ScoredResponse => {
    const credit = credits[id];
    const outcome = credit === undefined ? 'not-applicable' : credit === null ? 'unanswered' : 'answered';
    const worth = credit ?? 0;
    return {
      credit: { outcome, meaning: 'answer', claimed: worth, credit: worth, downgrade: undefined },
      response: blank,
    };
  });
}

const abc = [leaf('a', 2), leaf('b', 1), leaf('c', 1)];

describe('aggregations', () => {
  const credits = { a: 0.5, b: 1, c: 0.25 };

  it.each<[string, Partial<Group>, number]>([
    // (2 × 50 + 100 + 25) / 4
    ['weighted mean', { aggregate: { by: 'weighted-mean' } }, 56.25],
    // (0.5² × 1 × 0.25)^(1/4) = 0.0625^(1/4) = 0.5
    ['geometric', { aggregate: { by: 'geometric', floor: 0 } }, 50],
    // 4 / (2/0.5 + 1/1 + 1/0.25) = 4/9
    ['harmonic', { aggregate: { by: 'harmonic', floor: 0 } }, 400 / 9],
    ['minimum', { aggregate: { by: 'minimum' } }, 25],
    ['maximum', { aggregate: { by: 'maximum' } }, 100],
    // 2 × 0.5 + 1 × 1 + 1 × 0.25 points
    ['sum', { aggregate: { by: 'sum' } }, 2.25],
    // 2.25 of 4 points
    ['attainable', { aggregate: { by: 'attainable' } }, 56.25],
    ['weighted mean out of 1', { outOf: 1 }, 0.5625],
    ['attainable out of 5', { aggregate: { by: 'attainable' }, outOf: 5 }, 2.8125],
  ])('%s', (_, rest, expected) => {
    expect(scoreOf(total(abc, rest), credits)).toBeCloseTo(expected, 10);
  });

  it('best: the mean of the best, of all where there are fewer', () => {
    const equal = total([leaf('a'), leaf('b'), leaf('c')], { aggregate: { by: 'best', count: 2 } });
    expect(scoreOf(equal, credits)).toBe(75);
    expect(scoreOf(equal, { a: 0.5 })).toBe(50);
  });

  it('a zero makes a geometric and a harmonic mean zero, unless a floor lifts it', () => {
    const pair = [leaf('a'), leaf('b')];
    const none = { a: 0, b: 1 };
    expect(scoreOf(total(pair, { aggregate: { by: 'geometric', floor: 0 } }), none)).toBe(0);
    // (0.01 × 1)^(1/2) = 0.1
    expect(scoreOf(total(pair, { aggregate: { by: 'geometric', floor: 0.01 } }), none)).toBeCloseTo(10, 10);
    expect(scoreOf(total(pair, { aggregate: { by: 'harmonic', floor: 0 } }), none)).toBe(0);
    // 2 / (1/0.25 + 1/1) = 0.4
    expect(scoreOf(total(pair, { aggregate: { by: 'harmonic', floor: 0.25 } }), none)).toBeCloseTo(40, 10);
  });

  it('a weightless child counts nowhere, not even as the lowest', () => {
    const children = [leaf('a'), leaf('b', 0)];
    for (const by of ['weighted-mean', 'minimum', 'sum'] as const)
      expect(scoreOf(total(children, { aggregate: { by } }), { a: 1, b: 0 })).toBe(by === 'sum' ? 1 : 100);
  });

  it('a sum adds points of items and groups, and takes away where the factor is negative', () => {
    const marks = plainGroup('marks', 1, [leaf('a', 1, { points: 20 }), leaf('b', 1, { points: 10 })], {
      aggregate: { by: 'sum' },
    });
    // A mean brings its own scale into the sum: 100 × weight 0.1.
    const mean = plainGroup('mean', 0.1, [leaf('c'), leaf('d')]);
    const penalty = leaf('p', -1, { points: 5 });
    const all = total([marks, mean, penalty], { aggregate: { by: 'sum' } });
    // 10 + 10 + 0.1 × 75 − 2 = 25.5 of 20 + 10 + 10 = 40
    const credits = { a: 0.5, b: 1, c: 1, d: 0.5, p: 0.4 };
    expect(scoreOf(all, credits)).toBeCloseTo(25.5, 10);
    const tree = treeOf(all, credits);
    expect(tree.maximum).toBe(40);
    expect(findNode(tree, 'marks')).toMatchObject({ score: 20, maximum: 30, effectiveWeight: 30 });
    expect(findNode(tree, 'p')?.effectiveWeight).toBe(-5);
  });
});

describe('what is not applicable', () => {
  const inner = (notApplicable: Group['notApplicable'], weight = 1): Group =>
    plainGroup('inner', weight, [leaf('a', 3), leaf('b', 1)], { notApplicable });
  /** inner (a 3, b 1) and c, the same weight for both; b is not applicable, a full, c zero. */
  const without = { a: 1, c: 0 };

  it.each<[Group['notApplicable'], number]>([
    // The inner mean is 100 and keeps half of the whole.
    ['siblings', 50],
    // The inner group shrinks to 3/4 of its weight: 75 / 1.75.
    ['ancestors', (0.75 * 100) / 1.75],
    // b counts as 0: the inner mean is 75.
    ['zero', 37.5],
  ])('%s', (scope, expected) => {
    expect(scoreOf(total([inner(scope), leaf('c')]), without)).toBeCloseTo(expected, 10);
  });

  it('in sums goes over to siblings in proportion, shrinks what is attainable, or is lost', () => {
    const points = (notApplicable: Group['notApplicable']): Group =>
      total([leaf('a', 1, { points: 30 }), leaf('b', 1, { points: 10 })], {
        aggregate: { by: 'sum' },
        notApplicable,
      });
    const half = { a: 0.5 };
    // 15 of 30 takes over the 10 points of b: 20 of 40.
    expect(treeOf(points('siblings'), half)).toMatchObject({ score: 20, maximum: 40 });
    expect(treeOf(points('ancestors'), half)).toMatchObject({ score: 15, maximum: 30 });
    expect(treeOf(points('zero'), half)).toMatchObject({ score: 15, maximum: 40 });
  });

  it('a group without applicable children is not applicable itself, under every scope but zero', () => {
    for (const scope of ['siblings', 'ancestors'] as const) {
      const tree = treeOf(total([inner(scope), leaf('c')]), { c: 0.5 });
      expect(tree.score).toBe(50);
      expect(findNode(tree, 'inner')?.state).toEqual({ state: 'not-applicable' });
    }
    expect(scoreOf(total([inner('zero'), leaf('c')]), { c: 0.5 })).toBe(25);
  });

  it('shrinks through several storeys', () => {
    const outer = plainGroup('outer', 1, [inner('ancestors'), leaf('d')], { notApplicable: 'ancestors' });
    // inner keeps 3/4, outer (0.75 + 1)/2 = 0.875 of its weight.
    // outer = (0.75 × 100 + 0) / 1.75; total = (0.875 × outer + 100) / 1.875
    const expected = (0.875 * (75 / 1.75) + 100) / 1.875;
    expect(scoreOf(total([outer, leaf('c')]), { a: 1, d: 0, c: 1 })).toBeCloseTo(expected, 10);
  });
});

describe('minimums', () => {
  const guarded = (minimums: Partial<Group['minimums']>): Group =>
    plainGroup('guarded', 1, [leaf('a'), leaf('b')], {
      minimums: { applicable: 0, answered: 0, below: 'not-scored', ...minimums },
    });
  const all = (minimums: Partial<Group['minimums']>): Group => total([guarded(minimums), leaf('c')]);
  const halfAnswered = { a: 1, b: null, c: 1 };
  const halfApplicable = { a: 1, c: 1 };

  it('exactly the minimum is enough', () => {
    expect(scoreOf(all({ answered: 0.5 }), halfAnswered)).toBe(75);
    expect(scoreOf(all({ applicable: 0.5 }), halfApplicable)).toBe(100);
  });

  it('also where the minimum has more decimals than can be told apart', () => {
    const third = total([leaf('a'), leaf('b'), leaf('c')], {
      minimums: { applicable: 0, answered: 0.333_333_333_3, below: 'not-scored' },
    });
    expect(scoreOf(third, { a: 1, b: null, c: null })).toBeCloseTo(100 / 3, 10);
  });

  it('below it a group is not scored and says why, and so is what stands above', () => {
    const answered = treeOf(all({ answered: 0.51 }), halfAnswered);
    expect(answered.score).toBeUndefined();
    expect(answered.state).toEqual({ state: 'not-scored', reason: 'child-not-scored' });
    expect(findNode(answered, 'guarded')?.state).toEqual({
      state: 'not-scored',
      reason: 'too-little-answered',
    });
    const applicable = treeOf(all({ applicable: 0.51 }), halfApplicable);
    expect(findNode(applicable, 'guarded')?.state).toMatchObject({ reason: 'too-little-applicable' });
  });

  it('or counts as zero, or leaves its weight to its siblings, where the rubric says so', () => {
    expect(scoreOf(all({ answered: 0.51, below: 'zero' }), halfAnswered)).toBe(50);
    expect(scoreOf(all({ answered: 0.51, below: 'not-applicable' }), halfAnswered)).toBe(100);
  });
});

describe('rounding in between', () => {
  it('rounds half up on the node’s own scale before the score counts further', () => {
    const third = plainGroup('third', 1, [leaf('a'), leaf('b'), leaf('c')], { round: 0 });
    // 33.33… → 33; the mean of 33 and 0.
    expect(scoreOf(total([third, leaf('d')]), { a: 1, b: 0, c: 0, d: 0 })).toBe(16.5);
    const ofOne = plainGroup('third', 1, [leaf('a'), leaf('b'), leaf('c')], { round: 2, outOf: 1 });
    // 0.33 of 1
    expect(scoreOf(total([ofOne, leaf('d')]), { a: 1, b: 0, c: 0, d: 0 })).toBeCloseTo(16.5, 10);
  });

  it('rounds an item’s points', () => {
    const panel = leaf('a', 1, { points: 10, round: 2 });
    // 9.14285… of 10 → 9.14
    expect(scoreOf(total([panel], { aggregate: { by: 'sum' } }), { a: 0.914_285_7 })).toBeCloseTo(9.14, 10);
  });
});

describe('effective weights', () => {
  it('are points of the total and sum to a full score, also in sums', () => {
    const children = [plainGroup('g', 3, [leaf('a', 1), leaf('b', 3)]), leaf('c', 1)];
    const mean = plainRubric(total(children), [literal]);
    const weights = effectiveWeights(mean);
    // g 75 (a 18.75, b 56.25), c 25
    expect(itemsOf(mean.total).map((item) => weights.get(item))).toEqual([18.75, 56.25, 25]);
    const sum = plainRubric(
      total([leaf('a', 2, { points: 5 }), leaf('b', 1, { points: 30 })], { aggregate: { by: 'sum' } }),
      [literal],
    );
    expect(itemsOf(sum.total).map((item) => effectiveWeights(sum).get(item))).toEqual([10, 30]);
  });

  it('move to the siblings of what does not apply', () => {
    const rubric = plainRubric(total([leaf('a', 1), leaf('b', 1), leaf('c', 2)]), [literal]);
    const weights = effectiveWeights(rubric, ({ id }) => id !== 'a');
    const [, b, c] = itemsOf(rubric.total).map((item) => weights.get(item));
    expect(b).toBeCloseTo(100 / 3, 10);
    expect(c).toBeCloseTo(200 / 3, 10);
  });
});
