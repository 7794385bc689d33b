import type { Buffer } from 'node:buffer';
import { makeZip } from './make-zip.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface WorkbookText {
  /** What stands inside `<sheetData>` of the only sheet. */
  readonly rows?: string;
  /** What follows `</sheetData>`. */
  readonly after?: string;
  /** The whole sheet part instead. */
  readonly sheet?: string | Buffer;
  /** What stands inside `<sst>`; without it there is no such part. */
  readonly strings?: string;
  /** The format codes of cell styles 1, 2, …; a number is a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly properties?: string;
  readonly names?: string;
  /** Relationships of the sheet. */
  readonly links?: string;
  /** Further parts, or others in place of those made here. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

/** The parts of a workbook of one sheet `S`, from pieces of XML. */
export function workbookParts(text: WorkbookText): Record<string, string | Buffer> {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${relation}"><workbookPr${text.properties ?? ''}/>` +
      `<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${text.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      `<Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/>` +
        (text.strings === undefined
          ? ''
          : `<Relationship Id="rId3" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/>`),
    ),
    'xl/worksheets/sheet1.xml':
      text.sheet ??
      `<worksheet xmlns="${main}" xmlns:r="${relation}"><sheetData>${text.rows ?? ''}</sheetData>${text.after ?? ''}</worksheet>`,
    ...(text.formats === undefined ? {} : { 'xl/styles.xml': styles(text.formats) }),
    ...(text.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${text.strings}</sst>` }),
    ...(text.links === undefined ? {} : { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(text.links) }),
    ...text.parts,
  };
}

/** A workbook of one sheet `S`, from pieces of XML. */
export const makeWorkbook = (text: WorkbookText): Buffer => makeZip(workbookParts(text));

/** A relationship of a sheet to a web address. */
export const webLink = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relation}/hyperlink" Target="${target}" TargetMode="External"/>`;

const relationships = (inside: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

function styles(formats: readonly (string | number)[]): string {
  const custom = formats.map((code, at) =>
    typeof code === 'string' ? `<numFmt numFmtId="${String(170 + at)}" formatCode="${code}"/>` : '',
  );
  const ids = formats.map((code, at) => (typeof code === 'string' ? 170 + at : code));
  const xfs = [0, ...ids].map((id) => `<xf numFmtId="${String(id)}" fontId="0" fillId="0" borderId="0"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}
