import type { Group, Node } from '../../src/rubric/rubric.js';
import type { Doubts } from './doubts.js';
import { exactGeometric } from './fixed-point.js';
import {
  compare,
  exactly,
  type Fraction,
  greatest,
  hundred,
  least,
  one,
  over,
  ratio,
  sum,
  times,
  zero,
} from './fraction.js';

/** What a node comes to. Fractions of a full score are 1 for a full one. */
export interface ExactNode {
  readonly state: 'scored' | 'not-applicable' | 'not-scored';
  readonly fraction: Fraction;
  /** On the node's own scale, 0–100 for items. */
  readonly score: Fraction;
  /** Points of a sum above: earned, attainable now, and attainable if everything applied. */
  readonly earned: Fraction;
  readonly attainable: Fraction;
  readonly full: Fraction;
  /** What is left of its weight after what does not apply below has shrunk it. */
  readonly left: Fraction;
  /** Of its weight, the shares that apply as they stand in the rubric, that coverage looks at, and that are answered. */
  readonly applicable: Fraction;
  readonly looked: Fraction;
  readonly answered: Fraction;
}

const nothing: ExactNode = {
  state: 'not-applicable',
  fraction: zero,
  score: zero,
  earned: zero,
  attainable: zero,
  full: zero,
  left: zero,
  applicable: zero,
  looked: zero,
  answered: zero,
};

export function addsPoints({ aggregate: { by } }: Group): boolean {
  return by === 'sum' || by === 'attainable';
}

/** What the points of a node are in a sum above, if everything below it applied. */
export function fullPoints(node: Node): Fraction {
  if (node.type === 'item') return exactly(node.points);
  if (!addsPoints(node)) return exactly(node.outOf);
  return sum(
    node.children
      .filter(({ weight }) => weight > 0)
      .map((child) => times(exactly(child.weight), fullPoints(child))),
  );
}

/** An item that does not apply. */
export function leftOutItem(node: Node): ExactNode {
  return { ...nothing, full: fullPoints(node) };
}

/** An item with a credit, its points rounded where the rubric rounds them. */
export function scoredItem(
  node: Extract<Node, { type: 'item' }>,
  credit: Fraction,
  answered: boolean,
  doubts: Doubts,
): ExactNode {
  const full = exactly(node.points);
  const exact = times(credit, full);
  const earned = node.round === undefined ? exact : doubts.round(exact, node.round);
  const fraction = over(earned, full);
  return {
    state: 'scored',
    fraction,
    score: times(hundred, fraction),
    earned,
    attainable: full,
    full,
    left: one,
    applicable: one,
    looked: one,
    answered: answered ? one : zero,
  };
}

/** How a child counts in its group. */
export interface Counted {
  readonly child: Node;
  readonly value: ExactNode;
  readonly treatment: 'as-scored' | 'as-zero' | 'left-out' | 'no-score';
  /** In the group as the rubric has it, and now; in a sum in attainable points. */
  readonly weight: Fraction;
  readonly now: Fraction;
  /** The same for coverage, where what can cost points is asked like what earns them. */
  readonly asked: Fraction;
  /** As the rubric has it, whatever its sign. */
  readonly size: Fraction;
}

function treatmentOf(group: Group, child: Node, { state }: ExactNode): Counted['treatment'] {
  const leftOut = group.notApplicable === 'zero' ? 'as-zero' : 'left-out';
  if (state === 'scored') return 'as-scored';
  if (state === 'not-applicable') return leftOut;
  switch (child.type === 'group' ? child.minimums.below : 'not-scored') {
    case 'not-scored':
      return 'no-score';
    case 'zero':
      return 'as-zero';
    case 'not-applicable':
      return leftOut;
  }
}

/** What coverage looks at of a child that takes away: the points that it can cost, by its size where it is zero. */
function askedOfCost(
  group: Group,
  { weight }: Node,
  { attainable }: ExactNode,
  treatment: Counted['treatment'],
  size: Fraction,
): Fraction {
  if (treatment === 'left-out' || !addsPoints(group)) return zero;
  return treatment === 'as-zero' ? size : times(exactly(-weight), attainable);
}

/** How each child counts; children of weight 0 count nowhere, negative ones are worth no weight. */
export function countChildren(
  group: Group,
  children: readonly { readonly child: Node; readonly value: ExactNode }[],
): readonly Counted[] {
  return children
    .filter(({ child }) => child.weight !== 0)
    .map(({ child, value }) => {
      const treatment = treatmentOf(group, child, value);
      const positive = child.weight > 0 ? exactly(child.weight) : zero;
      const weight = addsPoints(group) ? times(positive, value.full) : positive;
      const scored = addsPoints(group) ? times(positive, value.attainable) : times(positive, value.left);
      const now = treatment === 'left-out' ? zero : treatment === 'as-zero' ? weight : scored;
      const size = child.weight > 0 ? weight : times(exactly(-child.weight), value.full);
      const asked = child.weight > 0 ? now : askedOfCost(group, child, value, treatment, size);
      return { child, value, treatment, weight, now, asked, size };
    });
}

function weightedMean(parts: readonly { fraction: Fraction; share: Fraction }[]): Fraction {
  return sum(parts.map(({ fraction, share }) => times(fraction, share)));
}

/** A fraction of a full score from those of the children, with shares that sum to 1. */
function combine({ aggregate }: Group, parts: readonly { fraction: Fraction; share: Fraction }[]): Fraction {
  const fractions = parts.map(({ fraction }) => fraction);
  const [first = zero] = fractions;
  switch (aggregate.by) {
    case 'minimum':
      return fractions.reduce(least, first);
    case 'maximum':
      return fractions.reduce(greatest, first);
    case 'best': {
      const best = [...fractions].sort((a, b) => compare(b, a)).slice(0, aggregate.count);
      return over(sum(best), ratio(BigInt(best.length), 1n));
    }
    case 'geometric': {
      const floor = exactly(aggregate.floor);
      const kept = parts.map(({ fraction, share }) => ({ value: greatest(floor, fraction), share }));
      return kept.some(({ value }) => compare(value, zero) <= 0) ? zero : exactGeometric(kept);
    }
    case 'harmonic': {
      const floor = exactly(aggregate.floor);
      const kept = parts.map(({ fraction, share }) => ({ value: greatest(floor, fraction), share }));
      if (kept.some(({ value }) => compare(value, zero) <= 0)) return zero;
      return over(one, sum(kept.map(({ value, share }) => over(share, value))));
    }
    case 'weighted-mean':
    case 'sum':
    case 'attainable':
      return weightedMean(parts);
  }
}

function pointsOf({ child, value, treatment }: Counted): Fraction {
  return treatment === 'as-scored' ? times(exactly(child.weight), value.earned) : zero;
}

/** A group from its children's values. */
export function exactGroup(
  group: Group,
  children: readonly { readonly child: Node; readonly value: ExactNode }[],
  doubts: Doubts,
): ExactNode {
  const full = fullPoints(group);
  const outOf = exactly(group.outOf);
  const counted = countChildren(group, children);
  const now = sum(counted.map((each) => each.now));
  const sized = sum(counted.map(({ size }) => size));
  const applicable = over(
    sum(
      counted
        .filter(({ value }) => value.state !== 'not-applicable')
        .map(({ size, value }) => times(size, value.applicable)),
    ),
    sized,
  );
  if (counted.every(({ treatment }) => treatment === 'left-out')) return { ...nothing, full, applicable };
  const asked = sum(counted.map((each) => each.asked));
  const real = counted.filter(
    ({ value, treatment }) => value.state !== 'not-applicable' && treatment !== 'left-out',
  );
  const part = (key: 'looked' | 'answered'): Fraction =>
    sum(real.map((each) => times(over(each.asked, asked), each.value[key])));
  const looked = part('looked');
  const answered = part('answered');
  // What can cost points has weight too.
  const remaining = counted
    .filter(({ treatment }) => treatment !== 'left-out')
    .map(({ size, treatment, value }) => (treatment === 'as-zero' ? size : times(size, value.left)));
  const left = group.notApplicable === 'ancestors' ? over(sum(remaining), sized) : one;
  // The points of what is left out go to the others; what shrinks below by itself is not made up for.
  const kept = sum(counted.filter(({ treatment }) => treatment !== 'left-out').map(({ weight }) => weight));
  const points = group.notApplicable === 'siblings' && kept.top !== 0n ? over(times(now, full), kept) : now;
  const attainable = addsPoints(group) ? points : outOf;
  const shares = { full, left, applicable, looked, answered, attainable };
  const { minimums } = group;
  const isShort =
    compare(doubts.share(applicable), exactly(minimums.applicable)) < 0 ||
    compare(doubts.share(looked.top === 0n ? zero : over(answered, looked)), exactly(minimums.answered)) < 0;
  const keptFromScore = counted.some(({ treatment }) => treatment === 'no-score');
  // Where only what costs points is left, nothing can be attained, and there is no score to take it from.
  if (now.top === 0n && !keptFromScore) return { ...nothing, full, applicable };
  if (isShort || keptFromScore) return { ...nothing, ...shares, state: 'not-scored' };
  const shareOf = (each: Counted): Fraction => over(each.now, now);

  const isSum = group.aggregate.by === 'sum';
  const exact = addsPoints(group)
    ? over(sum(counted.map(pointsOf)), now)
    : combine(
        group,
        counted
          .filter(({ treatment }) => treatment !== 'left-out')
          .map((each) => ({
            fraction: each.treatment === 'as-zero' ? zero : each.value.fraction,
            share: shareOf(each),
          })),
      );
  const scale = isSum ? points : outOf;
  const unrounded = times(exact, scale);
  const score = group.round === undefined ? unrounded : doubts.round(unrounded, group.round);
  const fraction = over(score, scale);
  return { ...shares, state: 'scored', fraction, score, earned: times(fraction, attainable) };
}

/** The share of what applies that was answered; 0 of nothing. */
export function coverageOf({ answered, looked }: ExactNode): Fraction {
  return looked.top === 0n ? zero : over(answered, looked);
}
