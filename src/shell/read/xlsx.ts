import type { Buffer } from 'node:buffer';
import type { Workbook, Worksheet } from 'exceljs';
import { blankCell, type Cell } from '../../table/cell.js';
import type { Row, Sheet } from '../../table/sheet.js';
import { guardZip } from './guard-zip.js';
import type { Limits } from './limits.js';
import { plainWorkbook } from './plain-workbook.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { placeKey, resolveLinks } from './sheet-links.js';
import { trimmedRow } from './trimmed-row.js';
import { readRelationships, readWorkbookIndex } from './workbook-index.js';
import { xlsxCell } from './xlsx-cell.js';
import type { Parts } from './zip-parts.js';

/** Everything of a sheet but its cells; merged cells are not repeated, validations over whole columns do not hang. */
const ignoreNodes = (
  'sheetPr dimension sheetViews sheetFormatPr cols autoFilter mergeCells rowBreaks hyperlinks pageMargins ' +
  'dataValidations pageSetup headerFooter printOptions picture drawing sheetProtection tableParts ' +
  'conditionalFormatting extLst'
).split(' ');

/**
 * Reads every sheet of a workbook, hidden ones too. What the parser gets is not the file but the plain
 * workbook made of it, once the guard has let the file through. Throws a `Refusal`.
 */
export async function readXlsx(name: string, parts: Parts, limits: Limits): Promise<readonly Sheet[]> {
  const scans = await guardZip(parts, limits);
  const index = readWorkbookIndex(parts);
  const workbook = await load(plainWorkbook(index, scans));
  const sheets: Sheet[] = [];
  for (const [at, entry] of index.sheets.entries()) {
    const worksheet = workbook.getWorksheet(String(at + 1));
    const scan = scans.get(entry.part.name.toLowerCase())?.sheet;
    if (worksheet === undefined || scan === undefined)
      throw refuse('input/damaged', { reason: reasons.unreadableXml });
    const links = resolveLinks(scan, readRelationships(parts, entry.part.name));
    const rows = readRows(worksheet, links, index.date1904);
    workbook.removeWorksheet(worksheet.id); // lets its cells go before the next sheet is turned into ours
    sheets.push({ file: name, name: entry.name, hidden: entry.hidden, date1904: index.date1904, rows });
  }
  return sheets;
}

async function load(bytes: Buffer): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    // exceljs declares a Buffer of its own that Node's is not; at run time it takes Node's.
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes });
  } catch {
    throw refuse('input/damaged', { reason: reasons.unreadableXml });
  }
  return workbook;
}

function readRows(
  worksheet: Worksheet,
  links: ReadonlyMap<string, string>,
  date1904: boolean,
): readonly Row[] {
  const rows: Row[] = [];
  worksheet.eachRow((parsed, number) => {
    const cells: Cell[] = [];
    parsed.eachCell((cell, column) => {
      while (cells.length < column - 1) cells.push(blankCell);
      cells.push(xlsxCell(cell, links.get(placeKey(number, column)), date1904));
    });
    const row = trimmedRow(number, cells);
    if (row !== undefined) rows.push(row);
  });
  return rows;
}
