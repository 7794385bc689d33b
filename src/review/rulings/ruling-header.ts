import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { cellText } from '../../table/cell.js';
import { foldText } from '../../table/clean-text.js';
import { columnLetter, type Row, type Sheet } from '../../table/sheet.js';
import { type RulingField, rulingFieldNames, rulingFields } from './ruling-fields.js';

/** Where the columns of rulings stand in one sheet; columns count from 0. */
export interface RulingHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<RulingField, number>;
}

/** The header of a sheet, with what is wrong with it; undefined where the sheet has none. */
export interface FoundRulingHeader {
  readonly header: RulingHeader | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows in which a header is looked for. */
const searchedRows = 20;
/** Columns that a header has at least, the ruling itself among them. */
const leastFields = 3;

/** Every ruling needs one of each. */
const required: readonly (readonly [RulingField, ...RulingField[]])[] = [
  ['work', 'id'],
  ['reason'],
  ['role'],
  ['date'],
];

const fieldByTitle = new Map(
  rulingFieldNames.flatMap((field) => {
    const { label, titles } = rulingFields[field];
    return [...Object.values(label).map(foldText), ...titles].map((title) => [title, field] as const);
  }),
);

function fieldOf(title: string): RulingField | undefined {
  const bare = foldText(title)
    .replace(/[([【].*$/u, '')
    .replace(/[*:]/gu, '');
  return fieldByTitle.get(bare);
}

function fieldsIn(row: Row): readonly (readonly [RulingField, number])[] {
  return row.cells.flatMap((cell, column) => {
    const field = fieldOf(cellText(cell));
    return field === undefined ? [] : [[field, column] as const];
  });
}

function headerRow(sheet: Sheet): Row | undefined {
  const counted = sheet.rows.slice(0, searchedRows).map((row) => {
    const fields = new Set(fieldsIn(row).map(([field]) => field));
    return { row, count: fields.has('verdict') ? fields.size : 0 };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most < leastFields ? undefined : counted.find(({ count }) => count === most)?.row;
}

/** The row among a sheet's first that names the most columns of rulings, and what is wrong with it. */
export function findRulingHeader(sheet: Sheet): FoundRulingHeader {
  const row = headerRow(sheet);
  if (row === undefined) return { header: undefined, diagnostics: [] };
  const columns = new Map<RulingField, number>();
  const diagnostics: Diagnostic[] = [];
  const at = (letters: string) => ({
    file: sheet.file,
    sheet: sheet.name,
    cell: `${letters}${String(row.number)}`,
  });
  for (const [field, column] of fieldsIn(row)) {
    const taken = columns.get(field);
    if (taken === undefined) {
      columns.set(field, column);
      continue;
    }
    const parameters = { field: rulingFields[field].label, other: columnLetter(taken) };
    diagnostics.push(diagnose('ruling/repeated-column', parameters, at(columnLetter(column))));
  }
  for (const [first, ...others] of required) {
    if ([first, ...others].some((field) => columns.has(field))) continue;
    diagnostics.push(diagnose('ruling/missing-column', { field: rulingFields[first].label }, at('')));
  }
  return { header: { row: row.number, columns }, diagnostics };
}
