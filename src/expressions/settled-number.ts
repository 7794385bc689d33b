import { publishedScore, snap, unsnap } from '../table/numbers.js';

/** Above it a double cannot tell billionths apart, so there is nothing to snap. */
const largestSnapped = Number.MAX_SAFE_INTEGER / 1e9;

/** A number as it is compared: snapped to nine decimals (scoring: numbers and ranks). */
export function comparable(value: number): number {
  return Math.abs(value) < largestSnapped ? unsnap(snap(value)) : value;
}

/**
 * Rounds half up, away from zero, to 0–8 decimals after snapping to nine; large numbers by the fifteen
 * digits that a double holds.
 */
export function roundDecimal(value: number, decimals: number): number {
  if (Math.abs(value) < largestSnapped) return publishedScore(value, decimals);
  const shown = Number(Math.abs(value).toPrecision(15));
  if (shown >= 1e15) return value;
  const shifted = Math.floor(Number(`${String(shown)}e${String(decimals)}`) + 0.5);
  return Math.sign(value) * Number(`${String(shifted)}e-${String(decimals)}`);
}

/** A number by the fourteen digits that sums of doubles get right: 0.1 + 0.2 and 0.3 are the same, 0.30000000001 is not. */
export function settled(value: number): number {
  return Number(value.toPrecision(14));
}
