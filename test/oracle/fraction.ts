/** An exact number. The denominator is positive, and both parts have no common divisor. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** top / bottom in lowest terms. */
export function ratio(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new Error('division by zero');
  const divisor = greatestDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / divisor, bottom: bottom / divisor };
}

/** The fraction that a number's decimal spelling stands for: 0.1 is one tenth, not the double next to it. */
export function exactly(value: number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new Error(`${String(value)} is no decimal number`);
  const [, sign, whole = '0', decimals = '', exponent = '0'] = match;
  const digits = BigInt(`${sign ?? ''}${whole}${decimals}`);
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? ratio(digits * 10n ** BigInt(power), 1n) : ratio(digits, 10n ** BigInt(-power));
}

export const zero = exactly(0);
export const one = exactly(1);
export const hundred = exactly(100);

export function plus(a: Fraction, b: Fraction): Fraction {
  return ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return ratio(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return ratio(a.top * b.top, a.bottom * b.bottom);
}

export function over(a: Fraction, b: Fraction): Fraction {
  return ratio(a.top * b.bottom, a.bottom * b.top);
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, zero);
}

/** Negative where a is less than b, 0 where they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** Rounded half up, away from zero, to a number of decimals; counted in units of the last decimal. */
export function unitsOf(value: Fraction, decimals: number): bigint {
  const magnitude = (value.top < 0n ? -value.top : value.top) * 10n ** BigInt(decimals);
  const units = (2n * magnitude + value.bottom) / (2n * value.bottom);
  return value.top < 0n ? -units : units;
}

/** Within a thousandth of a billionth of the middle between two billionths: doubles cannot tell the side. */
export function isNearHalfway(value: Fraction): boolean {
  const thousandths = (2n * value.top * 10n ** 12n + value.bottom) / (2n * value.bottom);
  const rest = ((thousandths % 1000n) + 1000n) % 1000n;
  return rest >= 499n && rest <= 501n;
}

/** Rounded half up, away from zero, to a number of decimals. */
export function rounded(value: Fraction, decimals: number): Fraction {
  return ratio(unitsOf(value, decimals), 10n ** BigInt(decimals));
}

/** The score as it is compared: nine decimals. */
export function snapped(value: Fraction): Fraction {
  return rounded(value, 9);
}

/** The score as it is published: snapped, then rounded, with all its decimals. */
export function publishedText(value: Fraction, decimals: number): string {
  const units = unitsOf(snapped(value), decimals);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return units < 0n ? `-${text}` : text;
}
