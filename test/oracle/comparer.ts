import { snap } from '../../src/table/numbers.js';
import { type Fraction, hundred, isNearHalfway, times, unitsOf } from './fraction.js';

/** Collects what differs, each with the place where it does. */
export interface Comparer {
  readonly found: readonly string[];
  /** Scores that were not decidable. */
  undecidable(): number;
  same(place: string, got: unknown, expected: unknown): void;
  /**
   * Scores: equal to nine decimals, or both missing. A score within a thousandth of a billionth of the
   * middle between two billionths may be snapped to either, as no sum of doubles can tell the side.
   */
  score(place: string, got: number | undefined, expected: Fraction | undefined): void;
  /** Credits 0–1, compared as the scores 0–100 that they are on their own. */
  credit(place: string, got: number, expected: Fraction | undefined): void;
}

/** A comparer that has found nothing yet. */
export function comparer(): Comparer {
  const found: string[] = [];
  let undecidable = 0;
  const same: Comparer['same'] = (place, got, expected) => {
    if (got !== expected) found.push(`${place}: got ${String(got)}, expected ${String(expected)}`);
  };
  const score: Comparer['score'] = (place, got, expected) => {
    const units = expected === undefined ? undefined : unitsOf(expected, 9);
    if (got !== undefined && !Number.isFinite(got)) {
      same(place, got, units);
      return;
    }
    const gotUnits = got === undefined ? undefined : BigInt(snap(got));
    if (units === gotUnits) return;
    const isNeighbour = units !== undefined && gotUnits !== undefined && (gotUnits - units) ** 2n === 1n;
    if (isNeighbour && expected !== undefined && isNearHalfway(expected)) undecidable += 1;
    else same(place, gotUnits, units);
  };
  const credit: Comparer['credit'] = (place, got, expected) => {
    score(place, got * 100, expected === undefined ? undefined : times(hundred, expected));
  };
  return { found, undecidable: () => undecidable, same, score, credit };
}
