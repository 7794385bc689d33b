import type { NumberFormat } from '../sheet-model.js';

/** Differences are shown to the billionth to which scores are snapped. */
export const differenceFormat: NumberFormat = { style: 'plain', decimals: 9, shortZero: true };
