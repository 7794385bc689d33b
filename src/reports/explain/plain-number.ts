import { formatNumber } from '../format-number.js';
import { fineNumber } from '../number-formats.js';

/** A number with at most four decimals, none of them needless. */
export function plainNumber(value: number): string {
  return String(Number(formatNumber(value, fineNumber)));
}
