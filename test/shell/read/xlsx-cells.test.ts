import { Buffer } from 'node:buffer';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { makeWorkbook, webLink, workbookParts } from './make-workbook.js';
import { makeZip } from './make-zip.js';
import { blank, number, readCleanly, readFirstRow, readRows, text, time } from './read.js';

/** Cells of row 1, from A on, as a sheet's XML. */
const firstRow = (...cells: readonly string[]): string => `<row r="1">${cells.join('')}</row>`;
const inline = (place: string, inside: string): string =>
  `<c r="${place}" t="inlineStr"><is>${inside}</is></c>`;

async function written(
  fill: (workbook: exceljs.Workbook, sheet: exceljs.Worksheet) => void,
): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  fill(workbook, workbook.addWorksheet('Sheet1'));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a workbook that exceljs wrote', () => {
  test('each kind of value', async () => {
    const bytes = await written((_, sheet) => {
      sheet.addRow([
        '是',
        4.5,
        true,
        new Date('2025-08-22T21:46:00Z'),
        { richText: [{ text: '甲' }, { text: '乙', font: { bold: true } }] },
        { text: '证明', hyperlink: 'https://a.cn/1' },
        { error: '#N/A' },
        { formula: '1+1', result: 2 },
        { formula: 'A1', result: '是' },
        { formula: '1=1', result: false },
        { formula: '1/0', result: { error: '#DIV/0!' } },
        { formula: 'NOW()', result: new Date('2025-08-22T21:46:00Z') },
      ]);
      sheet.getCell('D1').numFmt = 'yyyy/m/d h:mm';
      sheet.getCell('L1').numFmt = 'yyyy-mm-dd';
    });
    expect(await readFirstRow(bytes)).toEqual([
      text('是'),
      number(4.5),
      { kind: 'boolean', value: true },
      time('2025-08-22T21:46:00'),
      text('甲乙'),
      text('证明', 'https://a.cn/1'),
      { kind: 'error', code: '#N/A' },
      number(2),
      text('是'),
      { kind: 'boolean', value: false },
      { kind: 'error', code: '#DIV/0!' },
      time('2025-08-22T21:46:00'),
    ]);
  });

  test('merged titles stand once, hidden sheets are marked, empty rows and columns are left out', async () => {
    const bytes = await written((workbook, sheet) => {
      sheet.mergeCells('A1:D1');
      sheet.getCell('A1').value = '2026 年度';
      sheet.getCell('B4').value = '甲';
      sheet.getCell('C4').value = ' ';
      sheet.getCell('F9').style = { font: { bold: true } };
      workbook.addWorksheet('hidden', { state: 'hidden' }).addRow([1]);
      workbook.addWorksheet('very', { state: 'veryHidden' }).addRow([2]);
    });
    const sheets = await readCleanly(bytes, 'in/a.xlsx');
    expect(sheets).toEqual([
      {
        file: 'in/a.xlsx',
        name: 'Sheet1',
        hidden: false,
        date1904: false,
        rows: [
          { number: 1, cells: [text('2026 年度')] },
          { number: 4, cells: [blank, text('甲')] },
        ],
      },
      {
        file: 'in/a.xlsx',
        name: 'hidden',
        hidden: true,
        date1904: false,
        rows: [{ number: 1, cells: [number(1)] }],
      },
      {
        file: 'in/a.xlsx',
        name: 'very',
        hidden: true,
        date1904: false,
        rows: [{ number: 1, cells: [number(2)] }],
      },
    ]);
  });

  test('notes, tables, pictures, validations over whole columns and names over whole sheets do not matter', async () => {
    const bytes = await written((workbook, sheet) => {
      sheet.addTable({ name: 'T', ref: 'A1', columns: [{ name: '作品' }], rows: [['甲']] });
      sheet.getCell('A2').note = '备注';
      const picture = workbook.addImage({ buffer: new ArrayBuffer(8), extension: 'png' });
      sheet.addImage(picture, 'C3:D4');
      sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"是,否"'] };
      sheet.addConditionalFormatting({
        ref: 'A1:XFD9',
        rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: {} }],
      });
    });
    expect(await readRows(bytes)).toEqual([
      [1, [text('作品')]],
      [2, [text('甲')]],
    ]);
  });
});

describe('texts', () => {
  // exceljs itself writes a broken character now and then where its buffer ends, so the XML is made by hand.
  test('3,000 characters outside the basic plane, at every offset', async () => {
    const names = Array.from(
      { length: 3000 },
      (_, at) => `${'甲'.repeat(at % 7)}${'a'.repeat(at % 5)}${String.fromCodePoint(0x20000 + at)}😀`,
    );
    const strings = names.map((name) => `<si><t>${name}</t></si>`).join('');
    const rows = names.map((name, at) => {
      const row = String(at + 1);
      return `<row r="${row}"><c r="A${row}" t="s"><v>${String(at)}</v></c>${inline(`B${row}`, `<t>${name}</t>`)}</row>`;
    });
    expect(
      (await readRows(makeWorkbook({ strings, rows: rows.join('') }))).map(([, cells]) => cells),
    ).toEqual(names.map((name) => [text(name), text(name)]));
  });

  test('shared strings: rich text joined, phonetic runs left out, escapes and entities resolved', async () => {
    const strings =
      '<si><t>A &amp; B</t></si><si><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>一_x000D_\n二</t></si><si><t>_x005F_x0041_</t></si><si/><si><t/></si><extLst/>';
    const cells = Array.from(
      { length: 7 },
      (_, at) => `<c r="${'ABCDEFG'.charAt(at)}1" t="s"><v>${String(at)}</v></c>`,
    );
    const bytes = makeWorkbook({ strings, rows: firstRow(...cells, inline('H1', '<t>x</t>')) });
    expect(await readFirstRow(bytes)).toEqual(
      ['A & B', '甲 乙', '東京', '一\r\n二', '_x0041_', '', '', 'x'].map((value) =>
        value === '' ? blank : text(value),
      ),
    );
  });

  test('inline strings: the same', async () => {
    const rows = firstRow(
      inline('A1', '<t>A &amp; B</t>'),
      inline('B1', '<r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r>'),
      inline('C1', '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>'),
      inline('D1', '<t>一_x000D_\n二</t>'),
      inline('E1', '<t>_x005F_x0041_</t>'),
      inline('F1', '<t><![CDATA[a<b]]></t>'),
      inline('G1', '<t></t>'),
      '<c r="H1" t="str"><v>x</v></c>',
    );
    expect(await readFirstRow(makeWorkbook({ rows }))).toEqual([
      text('A & B'),
      text('甲 乙'),
      text('東京'),
      text('一\r\n二'),
      text('_x0041_'),
      text('a<b'),
      blank,
      text('x'),
    ]);
  });
});

describe('formulas', () => {
  const formula = (place: string, type: string, value: string, code = 'A9'): string =>
    `<c r="${place}"${type === '' ? '' : ` t="${type}"`}><f>${code}</f>${value}</c>`;

  test('stored results of each type, and none', async () => {
    const rows = firstRow(
      formula('A1', '', '<v>0</v>'),
      formula('B1', 'str', '<v></v>'),
      formula('C1', 'str', '<v>是</v>'),
      formula('D1', 'b', '<v>0</v>'),
      formula('E1', 'e', '<v>#REF!</v>'),
      formula('F1', '', ''),
      formula('G1', '', '<v/>'),
      formula('H1', 'str', '<v>a&lt;_x000D_</v>'),
      formula('I1', 'str', '<v/>'),
      formula('J1', '', '<v>7</v>'),
    );
    expect(await readFirstRow(makeWorkbook({ rows }))).toEqual([
      number(0),
      blank,
      text('是'),
      { kind: 'boolean', value: false },
      { kind: 'error', code: '#REF!' },
      { kind: 'uncalculated' },
      { kind: 'uncalculated' },
      text('a<\r'),
      blank,
      number(7),
    ]);
  });

  test('shared and array formulas', async () => {
    const rows = firstRow(
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>0</v></c>',
      '<c r="B1"><f t="shared" si="0"/><v>4</v></c>',
      '<c r="C1" t="str"><f t="array" ref="C1:D1">X</f><v>甲</v></c>',
      '<c r="D1"><f t="shared" si="0"/></c>',
    );
    expect(await readFirstRow(makeWorkbook({ rows }))).toEqual([
      number(0),
      number(4),
      text('甲'),
      { kind: 'uncalculated' },
    ]);
  });

  test('text in a cell with a date format stays text', async () => {
    const rows = firstRow(
      '<c r="A1" s="1" t="str"><f>X</f><v>待定</v></c>',
      '<c r="B1" s="1"><f>X</f><v>45891</v></c>',
    );
    expect(await readFirstRow(makeWorkbook({ rows, formats: [14] }))).toEqual([
      text('待定'),
      time('2025-08-22T00:00:00'),
    ]);
  });
});

describe('links', () => {
  test('only on text that is shown', async () => {
    const rows = firstRow(
      inline('A1', '<t>证明</t>'),
      '<c r="B1"><v>5</v></c>',
      '<c r="C1"/>',
      inline('D1', '<t>甲</t>'),
      inline('E1', '<t>乙</t>'),
      '<c r="F1" t="str"><f>X</f><v>丙</v></c>',
    );
    const after =
      '<hyperlinks><hyperlink ref="A1:C1" r:id="l1"/><hyperlink ref="D1" location="Sheet2!A1"/>' +
      '<hyperlink ref="E1" r:id="gone"/><hyperlink ref="F1" r:id="l1"/></hyperlinks>';
    const bytes = makeWorkbook({ rows, after, links: webLink('l1', 'https://a.cn/?a=1&amp;b=2') });
    expect(await readFirstRow(bytes)).toEqual([
      text('证明', 'https://a.cn/?a=1&b=2'),
      number(5),
      blank,
      text('甲'),
      text('乙'),
      text('丙', 'https://a.cn/?a=1&b=2'),
    ]);
  });

  test('written as formulas', async () => {
    const cell = (place: string, code: string): string =>
      `<c r="${place}" t="str"><f>${code}</f><v>附件</v></c>`;
    const rows = firstRow(
      cell('A1', 'HYPERLINK("https://a.cn/1","附件")'),
      cell('B1', 'hyperlink( "https://a.cn/2" )'),
      cell('C1', 'HYPERLINK("https://a.cn/"&amp;A2,"附件")'),
    );
    expect(await readFirstRow(makeWorkbook({ rows }))).toEqual([
      text('附件', 'https://a.cn/1'),
      text('附件', 'https://a.cn/2'),
      text('附件'),
    ]);
  });
});

describe('formulas that nobody calculated', () => {
  test('a link needs no calculation', async () => {
    const rows = firstRow(
      '<c r="A1"><f>HYPERLINK("https://a.cn/?x=1&amp;y=2","附件")</f></c>',
      '<c r="B1"><f>HYPERLINK("https://a.cn/2")</f><v></v></c>',
      '<c r="C1" t="str"><f>HYPERLINK("https://a.cn/3","")</f><v></v></c>',
      '<c r="D1"><f>HYPERLINK(A2,"附件")</f><v/></c>',
    );
    expect(await readFirstRow(makeWorkbook({ rows }))).toEqual([
      text('附件', 'https://a.cn/?x=1&y=2'),
      text('https://a.cn/2', 'https://a.cn/2'),
      text('https://a.cn/3', 'https://a.cn/3'),
      { kind: 'uncalculated' },
    ]);
  });
});

describe('pictures in cells, as WPS has them', () => {
  const relation = 'http://www.wps.cn/officeDocument/2020/cellImage';
  const picture = (id: string): string => `_xlfn.DISPIMG("${id}",1)`;
  const rows = firstRow(
    `<c r="A1" t="str"><f>${picture('ID_A')}</f><v>=DISPIMG("ID_A",1)</v></c>`,
    '<c r="B1" t="str"><v>=DISPIMG("ID_B",1)</v></c>',
    `<c r="C1" t="str"><f>${picture('ID_C')}</f><v>=DISPIMG("ID_C",1)</v></c>`,
  );

  test('are read as the name of the picture', async () => {
    const parts = workbookParts({ rows });
    const bytes = makeZip({
      ...parts,
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        `<Relationship Id="p" Type="${relation}" Target="cellimages.xml"/></Relationships>`,
      ),
      'xl/cellimages.xml':
        '<etc:cellImages>' +
        ['A', 'B']
          .map(
            (name) =>
              `<etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_${name}"/></xdr:nvPicPr>` +
              `<xdr:blipFill><a:blip r:embed="r${name}"/></xdr:blipFill></xdr:pic></etc:cellImage>`,
          )
          .join('') +
        '</etc:cellImages>',
      'xl/_rels/cellimages.xml.rels':
        '<Relationships><Relationship Id="rB" Type="http://x/image" Target="media/image2.jpeg"/>' +
        '<Relationship Id="rA" Type="http://x/image" Target="media/image1.png"/></Relationships>',
    });
    expect(await readFirstRow(bytes)).toEqual([text('image1.png'), text('image2.jpeg'), text('ID_C')]);
  });
});

describe('numbers', () => {
  test('percent formats', async () => {
    const rows = firstRow(
      '<c r="A1" s="1"><v>0.45</v></c>',
      '<c r="B1" s="2"><v>0.8</v></c>',
      '<c r="C1" s="3"><v>4.5</v></c>',
    );
    const bytes = makeWorkbook({ rows, formats: [9, '0.0%', '0.0&quot;%&quot;'] });
    expect(await readFirstRow(bytes)).toEqual([number(0.45, true), number(0.8, true), number(4.5)]);
  });

  test('formats that only look like dates', async () => {
    const formats = [
      '0&quot;days&quot;',
      '[Red]0',
      '0\\d',
      'General',
      'G/通用格式',
      '0.00E+00',
      '_-* #,##0.00',
    ];
    const cells = formats.map(
      (_, at) => `<c r="${'ABCDEFG'.charAt(at)}1" s="${String(at + 1)}"><v>45</v></c>`,
    );
    expect(await readFirstRow(makeWorkbook({ rows: firstRow(...cells), formats }))).toEqual(
      formats.map(() => number(45)),
    );
  });

  test('dates: built in, Chinese and custom', async () => {
    const formats = [
      14,
      22,
      27,
      31,
      36,
      50,
      57,
      58,
      'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
      '[$-804]aaaa',
      '[h]:mm',
    ];
    const cells = formats.map(
      (_, at) => `<c r="${'ABCDEFGHIJK'.charAt(at)}1" s="${String(at + 1)}"><v>45891.5</v></c>`,
    );
    expect(await readFirstRow(makeWorkbook({ rows: firstRow(...cells), formats }))).toEqual(
      formats.map(() => time('2025-08-22T12:00:00')),
    );
  });

  test('times are rounded to the second, and before March 1900 the 29th of February that never was is left out', async () => {
    const cells = ['45891.9999999', '1', '59', '61', '-1', '99999999'].map(
      (value, at) => `<c r="${'ABCDEF'.charAt(at)}1" s="1"><v>${value}</v></c>`,
    );
    expect(await readFirstRow(makeWorkbook({ rows: firstRow(...cells), formats: [22] }))).toEqual([
      time('2025-08-23T00:00:00'),
      time('1900-01-01T00:00:00'),
      time('1900-02-28T00:00:00'),
      time('1900-03-01T00:00:00'),
      number(-1),
      number(99_999_999),
    ]);
  });

  test('counting days from 1904', async () => {
    const rows = firstRow('<c r="A1" s="1"><v>44429</v></c>', '<c r="B1" s="1" t="d"><v>2025-08-22</v></c>');
    const [sheet] = await readCleanly(makeWorkbook({ rows, formats: [14], properties: ' date1904="1"' }));
    expect(sheet).toMatchObject({
      date1904: true,
      rows: [{ cells: [time('2025-08-22T00:00:00'), time('2025-08-22T00:00:00')] }],
    });
  });

  test('ISO dates of strict workbooks', async () => {
    const rows = firstRow(
      '<c r="A1" s="1" t="d"><v>2025-08-22T21:46:00</v></c>',
      '<c r="B1" s="1" t="d"><v>2025-08-22</v></c>',
      '<c r="C1" s="1" t="d"><f>X</f><v>2025-08-22T21:46:00.000Z</v></c>',
      '<c r="D1" t="d"><v>soon</v></c>',
    );
    expect(await readFirstRow(makeWorkbook({ rows, formats: [22] }))).toEqual([
      time('2025-08-22T21:46:00'),
      time('2025-08-22T00:00:00'),
      time('2025-08-22T21:46:00'),
      text('soon'),
    ]);
  });

  test('a number that is none is an error', async () => {
    const rows = firstRow('<c r="A1"><v>abc</v></c>', '<c r="B1"><v>1e999</v></c>');
    expect(await readFirstRow(makeWorkbook({ rows }))).toEqual([
      { kind: 'error', code: '#NUM!' },
      { kind: 'error', code: '#NUM!' },
    ]);
  });
});
