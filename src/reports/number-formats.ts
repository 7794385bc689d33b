import type { NumberFormat } from './sheet-model.js';

/** Ranks, years and counts. */
export const wholeNumber: NumberFormat = { style: 'plain', decimals: 0 };

/** Credits, effective weights and points: fine enough to add up, with the decimal points in one line. */
export const fineNumber: NumberFormat = { style: 'plain', decimals: 4 };

/** Coverage and shares. */
export const percentage: NumberFormat = { style: 'percent', decimals: 1 };
