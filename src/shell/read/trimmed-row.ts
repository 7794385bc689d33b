import type { Cell } from '../../table/cell.js';
import type { Row } from '../../table/sheet.js';

/** A row up to its last cell with content; undefined where there is none. */
export function trimmedRow(number: number, cells: readonly Cell[]): Row | undefined {
  const last = cells.findLastIndex((cell) => cell.kind !== 'blank');
  if (last < 0) return undefined;
  return { number, cells: last === cells.length - 1 ? cells : cells.slice(0, last + 1) };
}
