import { columnIndex } from '../../table/sheet.js';
import type { SheetScan } from './scan-sheet.js';
import type { Relationships } from './workbook-index.js';

const rangePlaces = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;

/** Links over more cells than this are decoration, not answers. */
const mostCells = 1_000;

/** The link of each cell (`H7`) that a sheet lists one for; links within the workbook are left out. */
export function resolveLinks(scan: SheetScan, relationships: Relationships): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { range, id } of scan.links) {
    const link = relationships.get(id);
    if (link?.type === 'hyperlink') for (const place of placesIn(range)) links.set(place, link.target);
  }
  return links;
}

/** The key of a cell by row and column, both counted from 1. */
export const placeKey = (row: number, column: number): string => `${String(row)}:${String(column)}`;

function placesIn(range: string): readonly string[] {
  const [, left = '', top = '', right = left, bottom = top] = rangePlaces.exec(range) ?? [];
  const [first, last] = [columnIndex(left), columnIndex(right)];
  if (first === undefined || last === undefined) return [];
  const places: string[] = [];
  for (let row = Number(top); row <= Number(bottom) && places.length < mostCells; row++) {
    for (let column = first; column <= last && places.length < mostCells; column++)
      places.push(placeKey(row, column + 1));
  }
  return places;
}
