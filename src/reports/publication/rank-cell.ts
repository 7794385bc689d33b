import { wholeNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetCell } from '../sheet-model.js';

/** A rank alone as a number, a range of ranks as a text. */
export function rankCell(rank: string | null): SheetCell {
  if (rank === null) return textCell(undefined);
  return /^\d+$/u.test(rank) ? numberCell(Number(rank), 'none', wholeNumber) : textCell(rank);
}
