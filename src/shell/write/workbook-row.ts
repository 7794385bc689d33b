import type { CellValue, Row, Style } from 'exceljs';
import type { Language } from '../../diagnostics/language.js';
import { rowLines, textLines } from '../../reports/row-lines.js';
import type { SheetCell, SheetModel } from '../../reports/sheet-model.js';
import { checkRow, finiteNumber } from './workbook-checks.js';
import { writableLink } from './workbook-link.js';
import type { StyleOf } from './workbook-styles.js';
import { writableText } from './workbook-text.js';

/** Heights in points; a row of one line keeps the program's own. */
const lineHeight = 14;
const tallest = 400;
const titleHeight = 24;

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
    case 'number': {
      const value = finiteNumber(cell.value, sheet, row);
      return cell.formula === undefined ? value : { formula: cell.formula, result: value };
    }
    case 'text': {
      const text = writableText(cell.text, language);
      const hyperlink = writableLink(cell.link);
      return hyperlink === undefined ? text : { text, hyperlink };
    }
  }
}

/** Fills a row with the headers of a sheet's columns. */
export function fillHeader(row: Row, sheet: SheetModel, language: Language, styleOf: StyleOf): void {
  const lines = sheet.columns.map((column) => textLines(column.header, { ...column, wrap: true }));
  setHeight(row, Math.max(2, ...lines));
  for (const [index, column] of sheet.columns.entries()) {
    setCell(row, index, writableText(column.header, language), styleOf('header', column, undefined));
  }
}

/** Fills a row with cells of a sheet; throws where the model is wrong. */
export function fillRow(
  row: Row,
  cells: readonly SheetCell[],
  sheet: SheetModel,
  language: Language,
  styleOf: StyleOf,
): void {
  checkRow(sheet, cells, row.number);
  setHeight(row, rowLines(cells, sheet.columns));
  if (cells[0]?.emphasis === 'title') row.height = titleHeight;
  for (const [index, column] of sheet.columns.entries()) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const format = cell.kind === 'number' ? (cell.format ?? column.format) : undefined;
    setCell(row, index, cellValue(cell, sheet, row.number, language), styleOf(cell.emphasis, column, format));
  }
}
