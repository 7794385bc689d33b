import type { CellValue, Row, Style, Worksheet } from 'exceljs';
import type { Language } from '../../diagnostics/language.js';
import type { SheetCell, SheetModel } from '../../reports/sheet-model.js';
import { rowLines, textLines } from '../../reports/row-lines.js';
import { columnLetter } from '../../table/sheet.js';
import { checkRow, finiteNumber } from './workbook-checks.js';
import { writeDataBar } from './workbook-data-bar.js';
import { writableLink } from './workbook-link.js';
import type { StyleOf } from './workbook-styles.js';
import { writableText } from './workbook-text.js';

/** Rows between two pauses, in which what was written so far is compressed and let go. */
const rowsAtOnce = 500;

/** Heights in points; a row of one line keeps the program's own. */
const lineHeight = 14;
const tallest = 400;
const titleHeight = 24;

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function setCell(row: Row, column: number, value: CellValue, style: Partial<Style>): void {
  const cell = row.getCell(column + 1);
  cell.value = value;
  // One shared object for equal styles: the writer knows it again at once.
  cell.style = style;
}

// Not every program finds the height of wrapped rows by itself.
function setHeight(row: Row, lines: number): void {
  if (lines > 1) row.height = Math.min(tallest, lines * lineHeight + 2);
}

function cellValue(cell: SheetCell, sheet: SheetModel, row: number, language: Language): CellValue {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'number':
      return finiteNumber(cell.value, sheet, row);
    case 'text': {
      const text = writableText(cell.text, language);
      const hyperlink = writableLink(cell.link);
      return hyperlink === undefined ? text : { text, hyperlink };
    }
  }
}

function addHeader(worksheet: Worksheet, sheet: SheetModel, language: Language, styleOf: StyleOf): void {
  const row = worksheet.addRow([]);
  const lines = sheet.columns.map((column) => textLines(column.header, { ...column, wrap: true }));
  setHeight(row, Math.max(2, ...lines));
  for (const [index, column] of sheet.columns.entries()) {
    setCell(row, index, writableText(column.header, language), styleOf('header', column, undefined));
  }
  row.commit();
}

async function addRows(
  worksheet: Worksheet,
  sheet: SheetModel,
  language: Language,
  styleOf: StyleOf,
): Promise<number> {
  let number = sheet.headed ? 1 : 0;
  for (const cells of sheet.rows) {
    number += 1;
    checkRow(sheet, cells, number);
    const row = worksheet.addRow([]);
    setHeight(row, rowLines(cells, sheet.columns));
    if (cells[0]?.emphasis === 'title') row.height = titleHeight;
    for (const [index, column] of sheet.columns.entries()) {
      const cell = cells[index];
      if (cell === undefined) continue;
      const format = cell.kind === 'number' ? (cell.format ?? column.format) : undefined;
      setCell(row, index, cellValue(cell, sheet, number, language), styleOf(cell.emphasis, column, format));
    }
    row.commit();
    if (number % rowsAtOnce === 0) await pause();
  }
  return number;
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
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
  if (sheet.headed) addHeader(worksheet, sheet, language, styleOf);
  const lastRow = await addRows(worksheet, sheet, language, styleOf);
  const range = filterRange(sheet, lastRow);
  if (range !== undefined) worksheet.autoFilter = range;
  if (sheet.dataBar !== undefined && sheet.headed && lastRow > 1)
    writeDataBar(worksheet, sheet.dataBar, lastRow);
  worksheet.commit();
  return range;
}
