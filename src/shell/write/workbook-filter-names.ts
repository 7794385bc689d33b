import type { stream } from 'exceljs';

/** The part of exceljs's streaming writer that its types leave out. */
interface StreamedWorkbook {
  readonly zip: { append(content: unknown, entry: { readonly name: string }): unknown };
}

/** A filtered range of the sheet at a position counted from 0, such as `A1:V66`. */
export interface FilteredRange {
  readonly position: number;
  readonly sheet: string;
  readonly range: string;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function nameXml({ position, sheet, range }: FilteredRange): string {
  const absolute = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(position)}" hidden="1">` +
    `'${escapeXml(sheet)}'!${absolute}</definedName>`
  );
}

function withNames(xml: string, names: string): string {
  if (names === '') return xml;
  if (xml.includes('</definedNames>')) return xml.replace('</definedNames>', () => `${names}</definedNames>`);
  return xml.replace('<calcPr', () => `<definedNames>${names}</definedNames><calcPr`);
}

/**
 * Lets a streamed workbook name its filtered ranges, as every spreadsheet program does: LibreOffice drops
 * filters without a name, and exceljs writes none. `ranges` may still grow until the workbook is committed.
 */
export function nameFilters(workbook: stream.xlsx.WorkbookWriter, ranges: readonly FilteredRange[]): void {
  const { zip } = workbook as unknown as StreamedWorkbook;
  const append = zip.append.bind(zip);
  zip.append = (content, entry) => {
    const named =
      entry.name === '/xl/workbook.xml' && typeof content === 'string'
        ? withNames(content, ranges.map(nameXml).join(''))
        : content;
    return append(named, entry);
  };
}
