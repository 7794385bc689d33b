import { columnIndex, columnLetter } from '../../table/sheet.js';
import { serialOfIso } from './serial-time.js';

/**
 * A sheet's XML as the workbook parser reads it rightly. It is legal before, but the parser would lose or
 * misread: prefixed elements, CDATA, phonetic runs and `_x000D_` escapes in inline text, cells and rows
 * without their place, ISO dates, and a formula's stored empty text (here one space).
 */
export function repairSheet(xml: string, date1904: boolean): string {
  const plain = repairCommon(xml)
    .replace(/<rPh[\s>][^]*?<\/rPh>/g, '')
    .replace(/_x([0-9A-F]{4})_/g, (whole, hex: string) => characterReference(Number.parseInt(hex, 16), whole))
    .replace(
      /(<c\s[^<>]*\bt\s*=\s*["']str["'][^<>]*>\s*<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>)\s*)<v\s*(?:\/>|>\s*<\/v>)/g,
      '$1<v> </v>',
    )
    .replace(
      /(<c\s[^<>]*)\bt\s*=\s*["']d["']([^<>]*>(?:\s*<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>))?\s*<v>)([^<]*)(?=<\/v>)/g,
      (_, before: string, between: string, written: string) => {
        const serial = serialOfIso(written, date1904);
        return serial === undefined
          ? `${before}t="str"${between}${written}`
          : `${before}${between}${String(serial)}`;
      },
    );
  return addPlaces(plain);
}

/** The table of shared strings as the parser reads it rightly: no prefixes, no CDATA, no extensions. */
export function repairStrings(xml: string): string {
  return repairCommon(xml).replace(/<extLst[\s>][^]*?<\/extLst>|<extLst\s*\/>/g, '');
}

/** Elements without the root's prefix, CDATA as escaped text. */
function repairCommon(xml: string): string {
  const flat = xml.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  const prefix = /<([\w.-]+):(?:worksheet|sst)[\s>]/.exec(flat)?.[1];
  return prefix === undefined ? flat : flat.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

/** `_x000D_` means a carriage return; what XML cannot hold at all is left out. */
function characterReference(code: number, written: string): string {
  if (code >= 0xd800 && code <= 0xdfff) return written;
  return code >= 0x20 || code === 9 || code === 10 || code === 13 ? `&#${String(code)};` : '';
}

/** Gives rows and cells without an `r` the place that follows from the one before. */
function addPlaces(xml: string): string {
  let row = 0;
  let column = -1;
  return xml.replace(
    /<(row|c)(?=[\s/>])([^<>]*?)(\/?)>/g,
    (whole, name: string, attributes: string, end: string, at: number) => {
      const place = /(?:^|\s)r\s*=\s*["']([A-Z]*)(\d*)["']/.exec(attributes);
      if (name === 'row') {
        column = -1;
        row = place === null ? (rowOfFirstCell(xml, at + whole.length) ?? row + 1) : Number(place[2]);
        return place === null ? `<row r="${String(row)}"${attributes}${end}>` : whole;
      }
      column = place === null ? column + 1 : (columnIndex(place[1] ?? '') ?? column + 1);
      return place === null ? `<c r="${columnLetter(column)}${String(row)}"${attributes}${end}>` : whole;
    },
  );
}

function rowOfFirstCell(xml: string, at: number): number | undefined {
  const digits = /^\s*<c\s[^<>]*?\br\s*=\s*["'][A-Z]+(\d+)["']/.exec(xml.slice(at, at + 200))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
