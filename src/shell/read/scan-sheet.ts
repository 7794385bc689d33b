import type { Limits } from './limits.js';
import { columnIndex } from '../../table/sheet.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { tooManyColumns, tooManyRows } from './too-large.js';
import { readAttributes } from './xml-tags.js';

/** What a sheet's XML holds, found without parsing it. */
export interface SheetScan {
  /** Cells or rows without their own place (`r`): legal, but the parser needs them. */
  readonly odd: boolean;
  readonly usesSharedStrings: boolean;
  /** The relationship of each linked cell or range. */
  readonly links: readonly { readonly range: string; readonly id: string }[];
}

/** The last row of any spreadsheet program. */
const lastRow = 1_048_576;
/** Excel itself allows 65,530 links in a sheet. */
const mostLinks = 70_000;

const tag = /<(?:[\w.-]+:)?(c|row|hyperlink)(?=[\s/>])([^<>]*)>/g;
const placeOf = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;
const cellPlace = /^([A-Z]{1,3})(\d{1,7})$/;

/** A pass over a sheet's XML, given as pieces of text in order; throws a `Refusal` beyond the limits. */
export function createSheetScan(
  part: string,
  limits: Limits,
): { readonly push: (piece: string) => void; readonly end: () => SheetScan } {
  const links: { range: string; id: string }[] = [];
  let rest = '';
  let rows = 0;
  let row = 0;
  let column = 0;
  let odd = false;
  let usesSharedStrings = false;

  const takeRow = (attributes: string): void => {
    const place = placeOf.exec(attributes)?.[1];
    const number = place === undefined ? row + 1 : /^\d{1,7}$/.test(place) ? Number(place) : 0;
    if (number < 1 || number > lastRow)
      throw refuse('input/damaged', { reason: reasons.badReference(part, place ?? String(number)) });
    if (number <= row) throw refuse('input/damaged', { reason: reasons.rowsOutOfOrder(part, number) });
    odd ||= place === undefined;
    rows++;
    if (rows > limits.rows) throw tooManyRows(part, Math.max(rows, number), limits.rows);
    row = number;
    column = 0;
  };
  const takeCell = (attributes: string): void => {
    const place = placeOf.exec(attributes)?.[1];
    const [, letters = '', digits = ''] = cellPlace.exec(place ?? '') ?? [];
    if (place === undefined) odd = true;
    else if (letters === '') throw refuse('input/damaged', { reason: reasons.badReference(part, place) });
    else row = Math.max(row, Number(digits));
    column = letters === '' ? column + 1 : (columnIndex(letters) ?? 0) + 1;
    if (row > limits.rows) throw tooManyRows(part, row, limits.rows);
    if (column > limits.columns) throw tooManyColumns(part, column, limits.columns);
    usesSharedStrings ||= /\st\s*=\s*["']s["']/.test(attributes);
  };
  const takeLink = (text: string): void => {
    const attributes = readAttributes(text);
    const [range, id] = [attributes.get('ref'), attributes.get('id')];
    if (range !== undefined && id !== undefined && links.length < mostLinks) links.push({ range, id });
  };

  return {
    push: (piece) => {
      const text = rest + piece;
      for (const [, name, attributes = ''] of text.matchAll(tag)) {
        if (name === 'c') takeCell(attributes);
        else if (name === 'row') takeRow(attributes);
        else takeLink(attributes);
      }
      rest = unfinishedTag(text);
    },
    end: () => ({ odd, usesSharedStrings, links }),
  };
}

/** The beginning of a tag that the next piece will end; `''` where there is none or it is no tag at all. */
function unfinishedTag(text: string): string {
  const start = text.lastIndexOf('<');
  return start < 0 || text.includes('>', start) || text.length - start > 65_536 ? '' : text.slice(start);
}
