import type { Location } from '../diagnostics/location.js';
import { cellText } from '../table/cell.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { columnLetter, type Row, type Sheet } from '../table/sheet.js';

/** A title in a header row that is not blank; columns count from 0. */
export interface Title {
  readonly column: number;
  readonly title: string;
}

/** Where the columns of a form stand in one sheet; columns count from 0. */
export interface Header<Field> {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
}

/** A header, with the titles that name a field once more and those that name none. */
export interface FoundColumns<Field> extends Header<Field> {
  readonly repeated: readonly (Title & { readonly field: Field; readonly first: number })[];
  readonly unknown: readonly Title[];
}

/** Rows in which a header is looked for. */
const searchedRows = 20;
/** Columns that a header has at least; two are enough where one of them is what it is all about. */
const leastFields = 3;

/** A title without what its author put in brackets behind it, and without the asterisk of a required field. */
export function foldTitle(title: string): string {
  return foldText(title)
    .replace(/[([【].*$/u, '')
    .replace(/[*:]/gu, '');
}

function titlesIn(row: Row): readonly Title[] {
  return row.cells.flatMap((cell, column) => {
    const title = cleanText(cellText(cell));
    return title === '' ? [] : [{ column, title }];
  });
}

function headerRow<Field extends string>(
  sheet: Sheet,
  fieldByTitle: ReadonlyMap<string, Field>,
  needed: Field | undefined,
  subjects: readonly Field[],
): Row | undefined {
  const counted = sheet.rows.slice(0, searchedRows).map((row) => {
    const fields = new Set(titlesIn(row).flatMap(({ title }) => fieldByTitle.get(foldTitle(title)) ?? []));
    const least = subjects.some((subject) => fields.has(subject)) ? 2 : leastFields;
    const isHeader = fields.size >= least && (needed === undefined || fields.has(needed));
    return { row, count: isHeader ? fields.size : 0 };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? undefined : counted.find(({ count }) => count === most)?.row;
}

/**
 * The row among a sheet's first that names the most fields of a form, by folded titles; undefined where none
 * names enough of them, or the one that is needed. One of the subjects and another field are enough.
 */
export function findHeader<Field extends string>(
  sheet: Sheet,
  fieldByTitle: ReadonlyMap<string, Field>,
  { needed, subjects = [] }: { readonly needed?: Field; readonly subjects?: readonly Field[] } = {},
): FoundColumns<Field> | undefined {
  const row = headerRow(sheet, fieldByTitle, needed, subjects);
  if (row === undefined) return undefined;
  const columns = new Map<Field, number>();
  const repeated: (Title & { field: Field; first: number })[] = [];
  const unknown: Title[] = [];
  for (const found of titlesIn(row)) {
    const field = fieldByTitle.get(foldTitle(found.title));
    const first = field === undefined ? undefined : columns.get(field);
    if (field === undefined) unknown.push(found);
    else if (first === undefined) columns.set(field, found.column);
    else repeated.push({ ...found, field, first });
  }
  return { row: row.number, columns, repeated, unknown };
}

/** The place of a header's cell, or of its whole row. */
export function placeInHeader({ file, name }: Sheet, row: number, column?: number): Location {
  const letters = column === undefined ? '' : columnLetter(column);
  return { file, sheet: name, cell: `${letters}${String(row)}` };
}
