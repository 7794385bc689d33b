import { textCell } from '../sheet-cells.js';
import type { SheetCell } from '../sheet-model.js';
import type { WorkRow } from './arithmetic.js';

/** Cells made of a work's total, unrounded and after adjustments; blank for a work without one. */
export function ifScored(cell: (entry: WorkRow, total: number) => SheetCell): (entry: WorkRow) => SheetCell {
  return (entry) => {
    const { total } = entry.work.score;
    return total === undefined ? textCell(undefined) : cell(entry, total);
  };
}
