/** Billionths of a point: the precision to which scores are snapped before they are compared or rounded. */
const perPoint = 1e9;

/**
 * A score snapped to nine decimals, as a whole number of billionths, so that comparing is exact.
 * (Sums of doubles differ in their last digits with the order of addition.)
 */
export function snap(score: number): number {
  const snapped = Math.sign(score) * Math.round(Math.abs(score) * perPoint);
  return snapped === 0 ? 0 : snapped;
}

/** A snapped score as a number of points again. */
export function unsnap(snapped: number): number {
  return snapped / perPoint;
}

/**
 * Rounds a snapped score half up, away from zero, to 0–8 decimals; the result is snapped too.
 * Exact: whole numbers only.
 */
export function roundSnapped(snapped: number, decimals: number): number {
  const step = perPoint / 10 ** decimals;
  const magnitude = Math.abs(snapped);
  const rest = magnitude % step;
  const rounded = magnitude - rest + (rest * 2 >= step ? step : 0);
  return snapped < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A score as published: snapped, then rounded half up to the decimals, as a number. */
export function publishedScore(score: number, decimals: number): number {
  return unsnap(roundSnapped(snap(score), decimals));
}

/** A score as published, with all its decimals: `7.50`. */
export function formatScore(score: number, decimals: number): string {
  const rounded = roundSnapped(snap(score), decimals);
  const digits = String(Math.abs(rounded) / (perPoint / 10 ** decimals)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = rounded < 0 ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}
