import type { SheetModel, WorkbookModel } from '../../reports/sheet-model.js';

/** Spreadsheet programs show no more rows of a sheet. */
const mostRows = 1_048_576;

function checkName(name: string): void {
  // An apostrophe breaks print titles; the others are forbidden by the file format.
  if (name === '' || name.length > 31 || /[\\/?*[\]:'\u0000-\u001F]/.test(name)) {
    throw new Error(`not a sheet name: ${JSON.stringify(name)}`);
  }
}

/** Throws where sheet names are not allowed or not different: the model is wrong, not the data. */
export function checkSheetNames({ sheets }: WorkbookModel): void {
  for (const { name } of sheets) checkName(name);
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size !== sheets.length) throw new Error('two sheets bear the same name');
}

/** Throws where a row would not be shown, or has cells beyond the sheet's columns. */
export function checkRow({ name, columns }: SheetModel, cells: readonly unknown[], row: number): void {
  if (row > mostRows) throw new Error(`sheet ${name} has more than ${String(mostRows)} rows`);
  if (cells.length > columns.length) throw new Error(`row ${String(row)} of sheet ${name} is too long`);
}

/** The number, or a throw where it is none that a cell can hold: our arithmetic went wrong. */
export function finiteNumber(value: number, { name }: SheetModel, row: number): number {
  if (Number.isFinite(value)) return value;
  throw new Error(`${String(value)} in row ${String(row)} of sheet ${name}`);
}
