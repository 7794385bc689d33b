import { type Fraction, isNearHalfway, rounded, snapped } from './fraction.js';

/**
 * Decisions that fell within a thousandth of a billionth of the middle between two billionths, where the
 * program's doubles may see the other side: what follows from them is counted, not compared.
 */
export class Doubts {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Snapped to nine decimals, noting where that is in doubt. */
  snap(value: Fraction): Fraction {
    if (isNearHalfway(value)) this.#count += 1;
    return snapped(value);
  }

  /** Snapped, then rounded to a number of decimals. */
  round(value: Fraction, decimals: number): Fraction {
    return rounded(this.snap(value), decimals);
  }

  /** Shares are compared to eight decimals. */
  share(value: Fraction): Fraction {
    return rounded(value, 8);
  }
}
