import { parseArea } from './area.js';
import type { SheetTail } from './sheet-tail.js';
import type { Relationships } from './workbook-index.js';

/** The targets of a sheet's links by row number, then by column counted from 0. */
export type Links = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Links over more cells than this are decoration, not answers. */
const mostCells = 1_000;

/** The link of each cell that a sheet lists one for; links within the workbook are left out. */
export function resolveLinks(listed: SheetTail['links'], relationships: Relationships): Links {
  const links = new Map<number, Map<number, string>>();
  for (const { range, id } of listed) {
    const link = relationships.get(id);
    const area = parseArea(range);
    if (link?.type !== 'hyperlink' || area === undefined) continue;
    let left = mostCells;
    for (let row = area.firstRow; row <= area.lastRow && left > 0; row++) {
      const inRow = links.get(row) ?? new Map<number, string>();
      links.set(row, inRow);
      for (let column = area.firstColumn; column <= area.lastColumn && left > 0; column++, left--)
        inRow.set(column, link.target);
    }
  }
  return links;
}
