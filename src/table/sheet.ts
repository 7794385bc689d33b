import { blankCell, type Cell } from './cell.js';

/** A row with the number it bears in its sheet, counted from 1. Trailing blank cells may be left out. */
export interface Row {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/**
 * A sheet of one input file. Rows without any content may be left out. `date1904` says how the file
 * counts days (from 1904 instead of 1900), for numbers that turn out to be dates.
 */
export interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly date1904: boolean;
  readonly rows: readonly Row[];
}

/** The cell at a column counted from 0; blank beyond the row's end. */
export function cellAt(row: Row, column: number): Cell {
  return row.cells[column] ?? blankCell;
}

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetter((column - rest) / 26 - 1) + letter;
}

/** The column, counted from 0, of letters such as `A` or `ab`; undefined where they are not column letters. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}
