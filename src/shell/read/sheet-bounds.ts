import { columnIndex, columnLetter } from '../../table/sheet.js';
import type { Limits } from './limits.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { tooManyColumns, tooManyRows } from './too-large.js';

/** The last row of any spreadsheet program. */
const lastRow = 1_048_576;
/** Rows that may have stray cells beyond the last column: a note typed at the far end of a sheet. */
const mostStrays = 20;

/**
 * Follows the places (`r`) of a sheet's rows and cells, in order; a missing place follows from the one
 * before. Throws a `Refusal` on places that are none, rows out of order, too many rows or columns.
 */
export function createSheetBounds(
  part: string,
  limits: Limits,
): { readonly row: (place: string | undefined) => void; readonly cell: (place: string | undefined) => void } {
  let row = 0;
  let column = 0;
  let rows = 0;
  let strays = 0;
  let lastStray = 0;
  const badReference = (place: string): Error =>
    refuse('input/damaged', { reason: reasons.badReference(part, place) });
  return {
    row: (place) => {
      const next = place === undefined ? row + 1 : /^\d{1,7}$/.test(place) ? Number(place) : 0;
      if (next < 1 || next > lastRow) throw badReference(place ?? String(next));
      if (next <= row) throw refuse('input/damaged', { reason: reasons.rowsOutOfOrder(part, next) });
      if (++rows > limits.rows) throw tooManyRows(part, limits.rows);
      row = next;
      column = 0;
    },
    cell: (place) => {
      const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place ?? '') ?? [];
      if (place !== undefined && letters === undefined) throw badReference(place);
      row = Math.max(row, Number(digits ?? 0));
      if (row > lastRow) throw badReference(place ?? String(row));
      column = letters === undefined ? column + 1 : (columnIndex(letters) ?? 0) + 1;
      if (column <= limits.columns || row === lastStray) return;
      lastStray = row;
      if (++strays <= mostStrays) return;
      throw tooManyColumns(part, `${columnLetter(column - 1)}${String(row)}`, column, limits.columns);
    },
  };
}
