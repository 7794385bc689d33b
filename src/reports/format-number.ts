import { formatScore } from '../table/numbers.js';
import type { NumberFormat } from './sheet-model.js';

/** A number as its format shows it, rounded half up: `7.50`, `45.0%`; all its digits where it has no format. */
export function formatNumber(value: number, format: NumberFormat | undefined): string {
  if (format === undefined) return String(value);
  if (format.style === 'percent') return `${formatScore(value * 100, format.decimals)}%`;
  return formatScore(value, format.decimals);
}
