import { type Fraction, ratio } from './fraction.js';

/** Irrational numbers with fifty decimals, computed in whole numbers with ten more. */
const digits = 60n;
const unit = 10n ** digits;
const guard = 10n ** 10n;

function fixed({ top, bottom }: Fraction): bigint {
  return (top * unit) / bottom;
}

function fraction(value: bigint): Fraction {
  return ratio(value / guard, unit / guard);
}

function product(a: bigint, b: bigint): bigint {
  return (a * b) / unit;
}

/** Twice the inverse hyperbolic tangent, by its series. */
function doubleAtanh(value: bigint): bigint {
  const square = product(value, value);
  let [power, total, odd] = [value, 0n, 1n];
  while (power !== 0n) {
    total += power / odd;
    power = product(power, square);
    odd += 2n;
  }
  return 2n * total;
}

const ln2 = doubleAtanh(unit / 3n);

function fixedLn(value: bigint): bigint {
  let [mantissa, doublings] = [value, 0n];
  while (mantissa > (3n * unit) / 2n) [mantissa, doublings] = [mantissa / 2n, doublings + 1n];
  while (mantissa < (3n * unit) / 4n) [mantissa, doublings] = [mantissa * 2n, doublings - 1n];
  return doubleAtanh(((mantissa - unit) * unit) / (mantissa + unit)) + doublings * ln2;
}

/** The natural logarithm of a number above 0. */
export function exactLn(value: Fraction): Fraction {
  if (value.top <= 0n) throw new Error('no logarithm of 0 or less');
  return fraction(fixedLn(fixed(value)));
}

/** e to a power that is not above 0. */
function exactExp(power: bigint): Fraction {
  const halvings = 8n;
  const doublings = power / ln2;
  const small = (power - doublings * ln2) / 2n ** halvings;
  let [term, total, index] = [unit, 0n, 1n];
  while (term !== 0n) {
    total += term;
    term = product(term, small) / index;
    index += 1n;
  }
  for (let left = halvings; left > 0n; left -= 1n) total = product(total, total);
  return fraction(total / 2n ** -doublings);
}

/** The geometric mean of fractions above 0 and at most about 1, with weights that sum to 1. */
export function exactGeometric(parts: readonly { value: Fraction; share: Fraction }[]): Fraction {
  const powers = parts.map(({ value, share }) => (fixedLn(fixed(value)) * share.top) / share.bottom);
  const power = powers.reduce((total, each) => total + each, 0n);
  return power <= 0n ? exactExp(power) : over1(exactExp(-power));
}

function over1({ top, bottom }: Fraction): Fraction {
  return ratio(bottom, top);
}

/** The square root of a number that is not below 0. */
export function exactSqrt({ top, bottom }: Fraction): Fraction {
  const square = (top * unit * unit) / bottom;
  if (square === 0n) return ratio(0n, 1n);
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return fraction(root);
    root = next;
  }
}
