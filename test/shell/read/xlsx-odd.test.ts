import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { makeWorkbook, webLink, workbookParts } from './make-workbook.js';
import { makeZip } from './make-zip.js';
import { blank, number, readCleanly, readFirstRow, readRows, text } from './read.js';

const one = '<row r="1"><c r="A1" t="inlineStr"><is><t>作品</t></is></c></row>';
const rename = (
  parts: Record<string, string | Buffer>,
  to: (name: string) => string,
): Record<string, string | Buffer> =>
  Object.fromEntries(Object.entries(parts).map(([name, content]) => [to(name), content]));

describe('odd but legal workbooks', () => {
  test('backslashes in part names', async () => {
    const parts = rename(workbookParts({ rows: one }), (name) => name.replaceAll('/', '\\'));
    expect(await readFirstRow(makeZip(parts))).toEqual([text('作品')]);
  });

  test('part names that begin with a slash, absolute targets, other names', async () => {
    const parts = workbookParts({ rows: one });
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = parts;
    const links = String(rest['xl/_rels/workbook.xml.rels']).replace(
      'worksheets/sheet1.xml',
      '/xl/Tables/Antworten.xml',
    );
    const bytes = makeZip({
      ...rest,
      'xl/_rels/workbook.xml.rels': links,
      '/xl/tables/Antworten.xml': sheet,
    });
    expect(await readFirstRow(bytes)).toEqual([text('作品')]);
  });

  test('parts in reverse order, packed', async () => {
    const parts = workbookParts({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      strings: '<si><t>作品</t></si>',
    });
    expect(
      await readFirstRow(makeZip(Object.fromEntries(Object.entries(parts).reverse()), { deflate: true })),
    ).toEqual([text('作品')]);
  });

  test('prefixed namespaces', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = workbookParts({ sheet, strings: '' });
    const bytes = makeZip({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml'])
        .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x='),
      'xl/sharedStrings.xml': '<x:sst xmlns:x="a"><x:si><x:t>作品</x:t></x:si></x:sst>',
    });
    expect(await readFirstRow(bytes)).toEqual([text('作品'), number(5)]);
  });

  test('rows and cells without their places', async () => {
    const cell = (value: number): string => `<c><v>${String(value)}</v></c>`;
    const rows = `<row>${cell(1)}${cell(2)}</row><row r="5">${cell(3)}<c r="D5"><v>4</v></c>${cell(5)}</row><row>${cell(6)}</row><row><c r="B9"><v>7</v></c></row>`;
    expect(await readRows(makeWorkbook({ rows }))).toEqual([
      [1, [number(1), number(2)]],
      [5, [number(3), blank, blank, number(4), number(5)]],
      [6, [number(6)]],
      [9, [blank, number(7)]],
    ]);
  });

  test.each(['utf16le', 'utf16be'])('parts in %s', async (encoding) => {
    const encode = (content: string): Buffer => {
      const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
      return encoding === 'utf16le' ? bytes : bytes.swap16();
    };
    const parts = workbookParts({
      rows: `${one}<row r="2"><c r="A2" t="s"><v>0</v></c></row>`,
      strings: '<si><t>甲</t></si>',
    });
    const wide = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, encode(String(content))]),
    );
    expect(await readRows(makeZip(wide))).toEqual([
      [1, [text('作品')]],
      [2, [text('甲')]],
    ]);
  });

  test('a byte order mark, a comment and no styles', async () => {
    const sheet = `\uFEFF<?xml version="1.0"?>\n<!-- made by hand --><worksheet><sheetData><row r="1" s="3"><c r="A1" s="9"><v>5</v></c></row></sheetData></worksheet>`;
    expect(await readFirstRow(makeWorkbook({ sheet }))).toEqual([number(5)]);
  });

  test.each(['A1', 'A1:XFD1048576'])('a dimension that says %s', async (ref) => {
    const sheet = `<worksheet><dimension ref="${ref}"/><sheetData><row r="1"><c r="B1"><v>5</v></c></row></sheetData></worksheet>`;
    expect(await readFirstRow(makeWorkbook({ sheet }))).toEqual([blank, number(5)]);
  });

  test('validations, merges, links, formats and names over whole sheets do not hang', async () => {
    const all = 'A1:XFD1048576';
    const after =
      `<sheetProtection sheet="1"/><autoFilter ref="${all}"/><mergeCells><mergeCell ref="${all}"/></mergeCells>` +
      `<conditionalFormatting sqref="${all}"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>` +
      `<dataValidations><dataValidation type="list" sqref="${all}"><formula1>"是,否"</formula1></dataValidation></dataValidations>` +
      `<hyperlinks><hyperlink ref="${all}" r:id="l1"/></hyperlinks><drawing r:id="gone"/><tableParts><tablePart r:id="gone"/></tableParts>`;
    const names = `<definedNames><definedName name="all">S!$A$1:$XFD$1048576</definedName></definedNames>`;
    const started = performance.now();
    const bytes = makeWorkbook({ rows: one, after, names, links: webLink('l1', 'https://a.cn') });
    expect(await readFirstRow(bytes)).toEqual([text('作品', 'https://a.cn')]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('notes and drawings whose parts are elsewhere or missing', async () => {
    const links =
      '<Relationship Id="a" Type="http://x/comments" Target="/xl/comments/comment1.xml"/>' +
      '<Relationship Id="b" Type="http://x/vmlDrawing" Target="../gone.vml"/><Relationship Id="c" Type="http://x/drawing" Target="../drawings/drawing1.xml"/>';
    const bytes = makeWorkbook({
      rows: one,
      after: '<drawing r:id="c"/><legacyDrawing r:id="b"/>',
      links,
      parts: {
        'xl/media/image1.svg': '<?xml version="1.0"?><!DOCTYPE svg><svg/>',
        'xl/drawings/drawing1.xml': '<xdr:wsDr/>',
        'xl/comments1.xml': '<comments/>',
        'xl/tables/table1.xml': '<table/>',
      },
    });
    expect(await readFirstRow(bytes)).toEqual([text('作品')]);
  });

  test('a stray note at the far end of a sheet', async () => {
    const rows = `${one}<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>`;
    const all = await readRows(makeWorkbook({ rows }));
    expect(all.map(([row, cells]) => [row, cells.length])).toEqual([
      [1, 1],
      [1_048_576, 16_384],
    ]);
  });

  test('chart sheets are left out; sheet names may be anything', async () => {
    const parts = workbookParts({ rows: one });
    const name = '第[1]/2: “长”名字 &amp; __proto__ over thirty-one characters';
    const bytes = makeZip({
      ...parts,
      'xl/workbook.xml': `<workbook><sheets><sheet name="Chart1" sheetId="1" r:id="c"/><sheet name="${name}" sheetId="2" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="c" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    });
    expect((await readCleanly(bytes)).map((sheet) => sheet.name)).toEqual([name.replace('&amp;', '&')]);
  });

  test('strict workbooks', async () => {
    const strict = 'http://purl.oclc.org/ooxml/';
    const parts = workbookParts({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="d"><v>2025-08-22T21:46:00</v></c></row>',
      strings: '<si><t>作品</t></si>',
      formats: [22],
    });
    const bytes = makeZip(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [
          name,
          String(content)
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              `${strict}officeDocument/relationships`,
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              `${strict}spreadsheetml/main`,
            ),
        ]),
      ),
    );
    expect(await readFirstRow(bytes)).toEqual([text('作品'), { kind: 'time', at: '2025-08-22T21:46:00' }]);
  });

  test.each([false, true])('sizes behind each part, packed: %s', async (deflate) => {
    expect(await readFirstRow(makeZip(workbookParts({ rows: one }), { deflate, descriptors: true }))).toEqual(
      [text('作品')],
    );
  });

  test('attributes in any order, in single quotation marks, with > and line breaks in them', async () => {
    const rows =
      "<row spans='1:3' r='2'><c t='inlineStr' s='0' r='A2'><is><t>a</t></is></c>" +
      '<c\n  x:note="a>b" r = "B2"\t><v>5</v></c><c s="0" r="C2"/></row >';
    expect(await readRows(makeWorkbook({ rows }))).toEqual([[2, [text('a'), number(5)]]]);
  });

  test('comments, instructions and CDATA anywhere', async () => {
    const rows =
      '<!-- <row r="9"> --><row r="1"><?a <c r="Z1"?><c r="A1" t="str"><v>a<!-- < -->b<![CDATA[<&>]]]]><![CDATA[>&amp;]]></v></c></row>';
    expect(await readRows(makeWorkbook({ rows }))).toEqual([[1, [text('ab<&>]]>&amp;')]]]);
  });

  test('cells out of order', async () => {
    const rows = '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c><v>2</v></c></row>';
    expect(await readFirstRow(makeWorkbook({ rows }))).toEqual([number(1), number(2), number(3)]);
  });

  test('line ends in texts are LF, character references keep theirs', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>a\r\nb\rc&#13;&#x1F600;</v></c></row>';
    expect(await readFirstRow(makeWorkbook({ rows }))).toEqual([text('a\nb\nc\r😀')]);
  });

  test('elements of extensions that bear the names of cells', async () => {
    const after =
      '<extLst><ext><x14:row r="7"><x14:c r="A7"><xm:f>1</xm:f><v>9</v></x14:c></x14:row></ext></extLst>';
    expect(await readRows(makeWorkbook({ rows: one, after }))).toEqual([[1, [text('作品')]]]);
  });
});
