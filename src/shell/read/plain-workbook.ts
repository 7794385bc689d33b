import { Buffer } from 'node:buffer';
import { decodeXml } from './decode-xml.js';
import { inflatePart } from './inflate-part.js';
import { readNumberFormats, type NumberFormat } from './number-formats.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { repairSheet, repairStrings } from './repair-xml.js';
import type { PartScan } from './scan-part.js';
import { storeZip } from './store-zip.js';
import type { WorkbookIndex } from './workbook-index.js';
import type { Part } from './zip-parts.js';

/**
 * Number formats under which the parser leaves numbers alone: its own dates are wrong for Chinese
 * formats, for text in date cells and before March 1900. The bracket hides `time` from it.
 */
export const formatCodes: Readonly<Record<NumberFormat, string>> = {
  plain: 'General',
  percent: '0%',
  time: '[time]0',
};
const formatIds: Readonly<Record<NumberFormat, number>> = { plain: 0, percent: 9, time: 164 };

/**
 * The same workbook with nothing in it but cells: sheets named 1, 2, …, texts, and number formats. Media,
 * drawings, notes, tables and defined names, on which the parser hangs or fails, are left behind.
 */
export function plainWorkbook(index: WorkbookIndex, scans: ReadonlyMap<string, PartScan>): Buffer {
  const sheets = index.sheets.map(({ part }, at): [string, Buffer] => [
    `xl/worksheets/sheet${String(at + 1)}.xml`,
    sheetXml(part, scans, index.date1904),
  ]);
  const usesStrings = index.sheets.some(({ part }) => scanOf(part, scans)?.sheet?.usesSharedStrings);
  if (usesStrings && index.sharedStrings === undefined) {
    throw refuse('input/damaged', { reason: reasons.noSharedStrings });
  }
  return storeZip([
    ['xl/workbook.xml', Buffer.from(workbookXml(sheets.length))],
    ['xl/_rels/workbook.xml.rels', Buffer.from(relationshipsXml(sheets.length))],
    ['xl/styles.xml', Buffer.from(stylesXml(index.styles))],
    ...(index.sharedStrings === undefined
      ? []
      : [['xl/sharedStrings.xml', stringsXml(index.sharedStrings, scans)] as const]),
    ...sheets,
  ]);
}

const scanOf = (part: Part, scans: ReadonlyMap<string, PartScan>): PartScan | undefined =>
  scans.get(part.name.toLowerCase());

function sheetXml(part: Part, scans: ReadonlyMap<string, PartScan>, date1904: boolean): Buffer {
  const scan = scanOf(part, scans);
  if (scan?.sheet === undefined) throw refuse('input/damaged', { reason: reasons.unreadableXml });
  const content = inflatePart(part);
  return scan.odd ? Buffer.from(repairSheet(decodeXml(content), date1904)) : content;
}

function stringsXml(part: Part, scans: ReadonlyMap<string, PartScan>): Buffer {
  const content = inflatePart(part);
  return scanOf(part, scans)?.odd === true ? Buffer.from(repairStrings(decodeXml(content))) : content;
}

const numbered = (count: number, write: (number: string) => string): string =>
  Array.from({ length: count }, (_, at) => write(String(at + 1))).join('');

const workbookXml = (sheets: number): string =>
  `<workbook><sheets>${numbered(sheets, (n) => `<sheet name="${n}" sheetId="${n}" r:id="${n}"/>`)}</sheets></workbook>`;

const relationshipsXml = (sheets: number): string =>
  `<Relationships>${numbered(sheets, (n) => `<Relationship Id="${n}" Type="" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`;

function stylesXml(part: Part | undefined): string {
  const formats = part === undefined ? [] : readNumberFormats(decodeXml(inflatePart(part)));
  // The parser fails on a list without any style.
  const styles = (formats.length === 0 ? ['plain' as const] : formats)
    .map((format) => `<xf numFmtId="${String(formatIds[format])}"/>`)
    .join('');
  const time = `<numFmts><numFmt numFmtId="${String(formatIds.time)}" formatCode="${formatCodes.time}"/></numFmts>`;
  return `<styleSheet>${time}<cellXfs>${styles}</cellXfs></styleSheet>`;
}
