import type { Curve } from '../../src/items/curve.js';
import { exactLn, exactSqrt } from './fixed-point.js';
import {
  compare,
  exactly,
  type Fraction,
  greatest,
  least,
  minus,
  one,
  over,
  plus,
  ratio,
  sum,
  times,
  zero,
} from './fraction.js';

type Corner = readonly [Fraction, Fraction];

function within01(value: Fraction): Fraction {
  return greatest(zero, least(one, value));
}

/** On the straight line between the two corners that the value lies between; flat beyond the ends. */
function alongCorners(corners: readonly Corner[], value: Fraction): Fraction {
  const left = corners.filter(([at]) => compare(at, value) <= 0).at(-1);
  const right = corners.find(([at]) => compare(at, value) > 0);
  if (left === undefined) return right?.[1] ?? zero;
  if (right === undefined) return left[1];
  const way = over(minus(value, left[0]), minus(right[0], left[0]));
  return plus(left[1], times(way, minus(right[1], left[1])));
}

function linear(zeroAt: Fraction, fullAt: Fraction, value: Fraction): Fraction {
  return within01(over(minus(value, zeroAt), minus(fullAt, zeroAt)));
}

function logarithmic(zeroAt: Fraction, fullAt: Fraction, value: Fraction): Fraction {
  const [low, high] = compare(zeroAt, fullAt) < 0 ? [zeroAt, fullAt] : [fullAt, zeroAt];
  const kept = greatest(low, least(high, value));
  return linear(exactLn(zeroAt), exactLn(fullAt), exactLn(kept));
}

/** The values of the field for one part of an item. */
export type ExactSample = readonly Fraction[];

function turned(better: 'higher' | 'lower', credit: Fraction): Fraction {
  return better === 'higher' ? credit : minus(one, credit);
}

function percentile(sample: ExactSample, value: Fraction): Fraction {
  const lower = sample.filter((other) => compare(other, value) < 0).length;
  const equal = sample.filter((other) => compare(other, value) === 0).length - 1;
  return ratio(BigInt(2 * lower + equal), BigInt(2 * (sample.length - 1)));
}

/** Half-way at the mean, 0 and 1 so many standard deviations (divided by n) away. */
function zScore(sample: ExactSample, deviations: number, value: Fraction): Fraction {
  const count = ratio(BigInt(sample.length), 1n);
  const mean = over(sum(sample), count);
  const squares = sample.map((each) => times(minus(each, mean), minus(each, mean)));
  const reach = times(exactly(deviations), exactSqrt(over(sum(squares), count)));
  return within01(over(plus(minus(value, mean), reach), times(exactly(2), reach)));
}

/** What a value earns along a curve, 0–1; the sample is the field's values, for relative shapes. */
export function exactCurve(curve: Curve, value: Fraction, sample: ExactSample): Fraction {
  switch (curve.shape) {
    case 'linear': {
      const [zeroAt, fullAt] = [exactly(curve.zero), exactly(curve.full)];
      return curve.log ? logarithmic(zeroAt, fullAt, value) : linear(zeroAt, fullAt, value);
    }
    case 'trapezoid': {
      const [a, b, c, d] = curve.corners;
      // Both ends of the flat top are in it, even where a side is upright.
      if (compare(value, exactly(b)) >= 0 && compare(value, exactly(c)) <= 0) return one;
      if (compare(value, exactly(a)) <= 0 || compare(value, exactly(d)) >= 0) return zero;
      return compare(value, exactly(b)) < 0
        ? linear(exactly(a), exactly(b), value)
        : linear(exactly(d), exactly(c), value);
    }
    case 'corners':
      return alongCorners(
        curve.corners.map(([at, credit]): Corner => [exactly(at), exactly(credit)]),
        value,
      );
    case 'step': {
      const reached = curve.steps.filter(({ from }) => compare(exactly(from), value) <= 0).at(-1);
      return reached === undefined ? zero : exactly(reached.credit);
    }
    case 'min-max':
    case 'percentile':
    case 'z-score': {
      const [first = value] = sample;
      if (sample.every((each) => compare(each, first) === 0)) return exactly(curve.no_spread);
      const low = sample.reduce(least, first);
      const high = sample.reduce(greatest, first);
      if (curve.shape === 'min-max') return turned(curve.better, linear(low, high, value));
      if (curve.shape === 'percentile') return turned(curve.better, percentile(sample, value));
      if (curve.shape !== 'z-score') throw new Error('no such shape');
      return turned(curve.better, zScore(sample, curve.deviations, value));
    }
  }
}

/** The lowest and highest value that a curve accepts; undefined where it takes any. */
export function exactRange(curve: Curve): readonly [Fraction, Fraction] | undefined {
  if (!('outside' in curve) || curve.outside === 'clamp') return undefined;
  const ends =
    curve.shape === 'linear' ? [curve.zero, curve.full] : curve.corners.flatMap((corner) => corner);
  const values =
    curve.shape === 'corners'
      ? curve.corners.map(([at]) => exactly(at))
      : ends.map((end) => exactly(Number(end)));
  const [first = zero] = values;
  return [values.reduce(least, first), values.reduce(greatest, first)];
}
