import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/suggest.js';
import { maskContacts } from '../intake/mask-contacts.js';
import { columnLetter, type Sheet } from '../table/sheet.js';
import { findHeader, foldTitle, type Header, placeInHeader } from './find-header.js';
import { type LedgerField, ledgerFields, rowNumberTitles } from './ledger-fields.js';

/** Where a ledger's columns stand in one sheet; columns count from 0. */
export type LedgerHeader = Header<LedgerField>;

/** The header of a sheet, with what is wrong with it; undefined where the sheet has none. */
export interface FoundHeader {
  readonly header: LedgerHeader | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every entry needs one of each. */
const required: readonly (readonly [LedgerField, ...LedgerField[]])[] = [
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

/** The row among a sheet's first that names the most of a ledger's columns, and what is wrong with it. */
export function findLedgerHeader(sheet: Sheet): FoundHeader {
  const found = findHeader(sheet, fieldByTitle, { subjects: ['work', 'id'] });
  if (found === undefined) return { header: undefined, diagnostics: [] };
  const { row, columns } = found;
  const repeated = found.repeated.map(({ field, first, column }) => {
    const parameters = { field: ledgerFields[field].label, other: columnLetter(first) };
    return diagnose('ledger/repeated-column', parameters, placeInHeader(sheet, row, column));
  });
  const unused = found.unknown
    .filter(({ title }) => !rowNumberTitles.has(foldTitle(title)))
    .map(({ title, column }) => {
      const near = suggestion(foldTitle(title), [...fieldByTitle.keys()]);
      const parameters = { title: maskContacts(title), suggestion: near };
      return diagnose('ledger/unused-column', parameters, placeInHeader(sheet, row, column));
    });
  const missing = required
    .filter((fields) => !fields.some((field) => columns.has(field)))
    .map(([first]) =>
      diagnose('ledger/missing-column', { field: ledgerFields[first].label }, placeInHeader(sheet, row)),
    );
  return { header: { row, columns }, diagnostics: [...repeated, ...unused, ...missing] };
}
