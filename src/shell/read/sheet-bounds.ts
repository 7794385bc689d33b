import { columnLetter } from '../../table/sheet.js';
import type { CellPlace } from './cell-attributes.js';
import type { Limits } from './limits.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { tooManyColumns, tooManyRows } from './too-large.js';

/** The last row of any spreadsheet program. */
const lastRow = 1_048_576;
/** Rows that may have stray cells beyond the last column: a note typed at the far end of a sheet. */
const mostStrays = 20;

/** Follows the places (`r`) of a sheet's rows and cells, in order. */
export interface SheetBounds {
  /** A row begins: its number; `undefined` where it bears none and its first cell may. */
  readonly row: (place: string | undefined) => void;
  /** A cell: its column, counted from 0. */
  readonly cell: (place: CellPlace | undefined) => number;
  /** The number of the row, counted from 1. */
  readonly rowNumber: () => number;
}

/**
 * A missing place follows from the one before. Throws a `Refusal` on places that are none, rows out of
 * order, too many rows or columns.
 */
export function createSheetBounds(part: string, limits: Limits): SheetBounds {
  let before = 0;
  let row = 0;
  let placed = false;
  let column = -1;
  let rows = 0;
  let strays = 0;
  let lastStray = 0;
  const moveTo = (next: number): void => {
    if (next < 1 || next > lastRow) badPlace(part, String(next));
    if (next <= before) throw refuse('input/damaged', { reason: reasons.rowsOutOfOrder(part, next) });
    row = next;
  };
  const checkStray = (): void => {
    if (row === lastStray) return;
    lastStray = row;
    if (++strays <= mostStrays) return;
    throw tooManyColumns(part, `${columnLetter(column)}${String(row)}`, column + 1, limits.columns);
  };
  return {
    row: (place) => {
      if (place !== undefined && !/^\d{1,7}$/.test(place)) badPlace(part, place);
      before = row;
      moveTo(place === undefined ? row + 1 : Number(place));
      if (++rows > limits.rows) throw tooManyRows(part, limits.rows);
      placed = place !== undefined;
      column = -1;
    },
    cell: (place) => {
      if (place === undefined) column++;
      else {
        if (place.row > lastRow) badPlace(part, `${columnLetter(place.column)}${String(place.row)}`);
        // A row without its own number has that of its first cell.
        if (!placed) moveTo(place.row);
        column = place.column;
      }
      placed = true;
      if (column >= limits.columns) checkStray();
      return column;
    },
    rowNumber: () => row,
  };
}

/** Throws the `Refusal` that a row or cell bears a place that is none. */
export function badPlace(part: string, place: string): never {
  throw refuse('input/damaged', { reason: reasons.badReference(part, place.trim()) });
}
