import type { Buffer } from 'node:buffer';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { blankCell, type Cell } from '../../table/cell.js';
import { columnLetter, type Row } from '../../table/sheet.js';
import { createCellBudget } from './cell-budget.js';
import { linkOf } from './hyperlink-formula.js';
import type { Limits } from './limits.js';
import { classifyFormat } from './number-formats.js';
import { refuse } from './refusal.js';
import type { SheetStream } from './sheet-stream.js';
import { fileTooLarge, tooManyColumns, tooManyRows } from './too-large.js';
import { trimmedRow } from './trimmed-row.js';
import { numberCell, textCell, withLink } from './xlsx-cell.js';

/** 65,536 rows of 256 columns, which is all that the format has, take less; the library needs some 20 times as much. */
const largest = 20 * 1024 * 1024;

/**
 * Opens the sheets of an old Excel workbook (.xls, BIFF8), hidden ones too. The library reads the file
 * whole and is loaded only here. Throws a `Refusal`.
 */
export async function openXls(name: string, bytes: Buffer, limits: Limits): Promise<readonly SheetStream[]> {
  const limit = Math.min(limits.file, largest);
  if (bytes.length > limit) throw fileTooLarge(bytes.length, limit);
  const workbook = await parse(bytes);
  const budget = createCellBudget(limits.cells);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((sheetName, at) => {
    const sheet = workbook.Sheets[sheetName];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const state = workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0;
    return {
      file: name,
      name: sheetName,
      hidden: state !== 0,
      ...(state === 2 ? { visibility: 'very-hidden' } : {}),
      date1904,
      tables: [],
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
        firstRow: s.r + 1,
        lastRow: e.r + 1,
        firstColumn: s.c,
        lastColumn: e.c,
      })),
      rows: () => readRows(sheetName, sheet, date1904, limits, budget.count(sheetName)),
    };
  });
}

async function parse(bytes: Buffer): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx');
  try {
    const workbook = read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
    if (workbook.SheetNames.length > 0) return workbook;
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) throw refuse('input/encrypted', {});
  }
  // Whatever the library stumbled over, the person can save the file anew.
  throw refuse('input/legacy-xls', {});
}

async function* readRows(
  name: string,
  sheet: WorkSheet,
  date1904: boolean,
  limits: Limits,
  spend: () => void,
): AsyncGenerator<Row> {
  let rows = 0;
  for (const [at, parsed] of (sheet['!data'] ?? []).entries()) {
    const cells = Array.from(parsed ?? [], (cell) => {
      if (cell !== undefined) spend();
      return xlsCell(cell, date1904);
    });
    const row = trimmedRow(at + 1, cells);
    if (row === undefined) continue;
    if (++rows > limits.rows) throw tooManyRows(name, limits.rows);
    const { length } = row.cells;
    if (length > limits.columns) {
      throw tooManyColumns(name, `${columnLetter(length - 1)}${String(at + 1)}`, length, limits.columns);
    }
    yield row;
  }
}

function xlsCell(cell: CellObject | undefined, date1904: boolean): Cell {
  if (cell === undefined) return blankCell;
  const called = cell.f === undefined ? undefined : linkOf(cell.f);
  return withLink(valueCell(cell, date1904), cell.l?.Target ?? called?.url);
}

function valueCell({ t: type, v: value, w: shown, z: format }: CellObject, date1904: boolean): Cell {
  switch (typeof value) {
    case 'string':
      return textCell(value);
    case 'boolean':
      return { kind: 'boolean', value };
    case 'number':
      return type === 'e'
        ? { kind: 'error', code: errors.get(value) ?? shown ?? '#N/A' }
        : numberCell(value, classifyFormat(String(format ?? '')), date1904);
    default:
      return blankCell;
  }
}

/** The spreadsheet errors by the numbers that the format gives them. */
const errors = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);
