import type { SheetCell, SheetModel, WorkbookModel } from '../../src/reports/sheet-model.js';

/** A cell as a test writes it: its text, its number, or null. */
export type Plain = string | number | null;

export function plain(cell: SheetCell | undefined): Plain {
  if (cell === undefined || cell.kind === 'blank') return null;
  return cell.kind === 'text' ? cell.text : cell.value;
}

export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The rows of a sheet below its header, as plain cells. */
export function rowsOf(sheet: SheetModel): readonly (readonly Plain[])[] {
  return Array.from(sheet.rows, (row) => row.map(plain));
}

/** The rows of a sheet as objects by header: what a person reads. */
export function recordsOf(sheet: SheetModel): readonly Readonly<Record<string, Plain>>[] {
  return rowsOf(sheet).map((row) =>
    Object.fromEntries(sheet.columns.map((column, index) => [column.header, row[index] ?? null])),
  );
}

/** All texts of a workbook. */
export function textsOf(workbook: WorkbookModel): readonly string[] {
  return workbook.sheets.flatMap((sheet) => [
    ...sheet.columns.map(({ header }) => header),
    ...rowsOf(sheet).flatMap((row) => row.filter((cell) => typeof cell === 'string')),
  ]);
}
