import type { Worksheet } from 'exceljs';
import type { Language } from '../../diagnostics/language.js';
import type { SheetModel } from '../../reports/sheet-model.js';
import { columnLetter } from '../../table/sheet.js';
import { writeDataBar } from './workbook-data-bar.js';
import { entryStyle, writeForm } from './workbook-form.js';
import { fillHeader, fillRow } from './workbook-row.js';
import type { StyleOf } from './workbook-styles.js';

/** Rows between two pauses, in which what was written so far is compressed and let go. */
const rowsAtOnce = 500;

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Gives the number of the last row. */
async function addRows(
  worksheet: Worksheet,
  sheet: SheetModel,
  language: Language,
  styleOf: StyleOf,
): Promise<number> {
  let lastRow = 0;
  if (sheet.headed) {
    const header = worksheet.addRow([]);
    fillHeader(header, sheet, language, styleOf);
    header.commit();
    lastRow = 1;
  }
  for (const cells of sheet.rows) {
    const row = worksheet.addRow([]);
    fillRow(row, cells, sheet, language, styleOf);
    row.commit();
    lastRow = row.number;
    if (lastRow % rowsAtOnce === 0) await pause();
  }
  return lastRow;
}

function filterRange(sheet: SheetModel, lastRow: number): string | undefined {
  if (sheet.filteredRows === 'none' || !sheet.headed) return undefined;
  const last = sheet.filteredRows === 'all' ? lastRow : sheet.filteredRows + 1;
  return `A1:${columnLetter(sheet.columns.length - 1)}${String(last)}`;
}

/** Writes a sheet's header and rows into a streamed worksheet and closes it; gives the filtered range, if any. */
export async function writeSheet(
  worksheet: Worksheet,
  sheet: SheetModel,
  language: Language,
  styleOf: StyleOf,
): Promise<string | undefined> {
  worksheet.columns = sheet.columns.map((column, index) => {
    const entry = sheet.form?.entries[index];
    const style = entry === undefined ? {} : { style: entryStyle(styleOf('none', column, undefined), entry) };
    return { width: column.width, ...style };
  });
  const lastRow = await addRows(worksheet, sheet, language, styleOf);
  const range = filterRange(sheet, lastRow);
  if (range !== undefined) worksheet.autoFilter = range;
  if (sheet.dataBar !== undefined && sheet.headed && lastRow > 1)
    writeDataBar(worksheet, sheet.dataBar, lastRow);
  if (sheet.form !== undefined) writeForm(worksheet, sheet.form);
  worksheet.commit();
  return range;
}
