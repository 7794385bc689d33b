import type { Location } from '../diagnostics/location.js';
import { maskContacts } from '../intake/mask-contacts.js';
import { blankCell, type Cell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import { cellAt, columnLetter, type Row, type Sheet } from '../table/sheet.js';
import type { LedgerField } from './ledger-fields.js';
import type { LedgerHeader } from './ledger-header.js';

/** Texts that stand for nothing. */
const blanks = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '/',
  '.',
  '无',
  '暂无',
  '不详',
  '未知',
  '略',
  'n/a',
  'none',
  'unknown',
]);

/** One row of a ledger, its cells asked for by what they stand for. */
export interface LedgerRow {
  readonly cell: (field: LedgerField) => Cell;
  /** The cell's text as given, for comparing only; undefined where it stands for nothing. */
  readonly given: (field: LedgerField) => string | undefined;
  /** The cell's text, e-mail addresses and mobile numbers masked; undefined where it stands for nothing. */
  readonly text: (field: LedgerField) => string | undefined;
  /** The cell, or the row where there is no such column. */
  readonly at: (field: LedgerField) => Location;
  readonly place: { readonly file: string; readonly sheet: string; readonly row: number };
  readonly date1904: boolean;
}

function textOf(cell: Cell): string | undefined {
  const text = cleanText(cellText(cell));
  return blanks.has(text.toLowerCase()) ? undefined : text;
}

function maskedText(cell: Cell): string | undefined {
  const text = textOf(cell);
  return text === undefined ? undefined : maskContacts(text);
}

/** A row read through its sheet's header. */
export function ledgerRow(sheet: Sheet, header: LedgerHeader, row: Row): LedgerRow {
  const cell = (field: LedgerField): Cell => {
    const column = header.columns.get(field);
    return column === undefined ? blankCell : cellAt(row, column);
  };
  const workCell = cell('work');
  const work = workCell.kind === 'error' ? undefined : maskedText(workCell);
  return {
    cell,
    given: (field) => textOf(cell(field)),
    text: (field) => maskedText(cell(field)),
    at: (field) => {
      const column = header.columns.get(field);
      const letter = column === undefined ? '' : columnLetter(column);
      return {
        file: sheet.file,
        sheet: sheet.name,
        cell: `${letter}${String(row.number)}`,
        ...(work === undefined ? {} : { work }),
      };
    },
    place: { file: sheet.file, sheet: sheet.name, row: row.number },
    date1904: sheet.date1904,
  };
}

/** Whether something stands in any of a row's ledger columns; a formula or an error is something. */
export function isFilled(header: LedgerHeader, row: Row): boolean {
  return [...header.columns.values()].some((column) => cellAt(row, column).kind !== 'blank');
}
