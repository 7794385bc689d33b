import { columnLetter, type Row } from '../table/sheet.js';

/** The part of a sheet that has any content. */
export interface Extent {
  /** How many rows have content. */
  readonly rows: number;
  /** The numbers of the first and the last of them; 0 where there is none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The number of the last column with content, counted from 1, and its letter. */
  readonly columns: number;
  readonly lastColumn: string;
}

/** Where a sheet's content begins and ends. */
export function extentOf(rows: readonly Row[]): Extent {
  let columns = 0;
  for (const { cells } of rows) {
    const last = cells.findLastIndex(({ kind }) => kind !== 'blank');
    columns = Math.max(columns, last + 1);
  }
  return {
    rows: rows.length,
    firstRow: rows[0]?.number ?? 0,
    lastRow: rows.at(-1)?.number ?? 0,
    columns,
    lastColumn: columns === 0 ? '' : columnLetter(columns - 1),
  };
}
