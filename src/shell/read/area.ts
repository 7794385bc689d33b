import { columnIndex } from '../../table/sheet.js';

/** A rectangle of cells: rows by their numbers from 1, columns counted from 0, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const written = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** The area of a range such as `A1:D1` or `B7`; undefined where it is none. */
export function parseArea(range: string): Area | undefined {
  const [, left = '', top = '', right = left, bottom = top] = written.exec(range) ?? [];
  const [firstColumn, lastColumn] = [columnIndex(left), columnIndex(right)];
  if (firstColumn === undefined || lastColumn === undefined) return undefined;
  return { firstRow: Number(top), lastRow: Number(bottom), firstColumn, lastColumn };
}
