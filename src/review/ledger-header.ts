import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/suggest.js';
import { maskContacts } from '../intake/mask-contacts.js';
import { cellText } from '../table/cell.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { columnLetter, type Row, type Sheet } from '../table/sheet.js';
import { type LedgerField, ledgerFields, rowNumberTitles } from './ledger-fields.js';

/** Where a ledger's columns stand in one sheet; columns count from 0. */
export interface LedgerHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<LedgerField, number>;
}

/** The header of a sheet, with what is wrong with it; undefined where the sheet has none. */
export interface FoundHeader {
  readonly header: LedgerHeader | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows in which a header is looked for. */
const searchedRows = 20;
/** Columns that a header has at least. */
const leastFields = 3;

/** Every entry needs one of each. */
const required: readonly (readonly LedgerField[])[] = [
  ['work', 'id'],
  ['rule', 'kind'],
  ['date'],
  ['source'],
  ['decided-by'],
];

const fieldByTitle = new Map(
  (Object.keys(ledgerFields) as LedgerField[]).flatMap((field) =>
    ledgerFields[field].titles.map((title) => [title, field] as const),
  ),
);

/** A title without what its author put in brackets behind it, and without the asterisk of a required field. */
function foldTitle(title: string): string {
  return foldText(title)
    .replace(/[([【].*$/u, '')
    .replace(/[*:]/gu, '');
}

function titlesIn(row: Row): readonly { readonly column: number; readonly title: string }[] {
  return row.cells.flatMap((cell, column) => {
    const title = cleanText(cellText(cell));
    return title === '' ? [] : [{ column, title }];
  });
}

function fieldOf(title: string): LedgerField | undefined {
  return fieldByTitle.get(foldTitle(title));
}

function headerRow(sheet: Sheet): Row | undefined {
  const counted = sheet.rows.slice(0, searchedRows).map((row) => ({
    row,
    fields: new Set(titlesIn(row).flatMap(({ title }) => fieldOf(title) ?? [])).size,
  }));
  const most = Math.max(0, ...counted.map(({ fields }) => fields));
  return most < leastFields ? undefined : counted.find(({ fields }) => fields === most)?.row;
}

/** The row among a sheet's first that names the most of a ledger's columns, and what is wrong with it. */
export function findLedgerHeader(sheet: Sheet): FoundHeader {
  const row = headerRow(sheet);
  if (row === undefined) return { header: undefined, diagnostics: [] };
  const columns = new Map<LedgerField, number>();
  const diagnostics: Diagnostic[] = [];
  for (const { column, title } of titlesIn(row)) {
    const place = {
      file: sheet.file,
      sheet: sheet.name,
      cell: `${columnLetter(column)}${String(row.number)}`,
    };
    const field = fieldOf(title);
    const taken = field === undefined ? undefined : columns.get(field);
    if (field !== undefined && taken === undefined) columns.set(field, column);
    else if (field !== undefined && taken !== undefined) {
      const parameters = { field: ledgerFields[field].label, other: columnLetter(taken) };
      diagnostics.push(diagnose('ledger/repeated-column', parameters, place));
    } else if (!rowNumberTitles.has(foldTitle(title))) {
      const near = suggestion(foldTitle(title), [...fieldByTitle.keys()]);
      const parameters = { title: maskContacts(title), suggestion: near };
      diagnostics.push(diagnose('ledger/unused-column', parameters, place));
    }
  }
  const place = { file: sheet.file, sheet: sheet.name, cell: String(row.number) };
  for (const fields of required) {
    const [first] = fields;
    if (first === undefined || fields.some((field) => columns.has(field))) continue;
    diagnostics.push(diagnose('ledger/missing-column', { field: ledgerFields[first].label }, place));
  }
  return { header: { row: row.number, columns }, diagnostics };
}
