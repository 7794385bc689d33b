import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { annotateFile } from '../../../src/shell/annotate/annotate-file.js';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { makeWorkbook, workbookParts } from '../read/make-workbook.js';
import { makeZip } from '../read/make-zip.js';
import { readEntries } from '../write/read-entries.js';
import { cellsIn, remarkOn, sheetsOf } from './copy-of.js';

const strict = (text: string): string =>
  text
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
const one =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>作品 &lt;c r="B1"&gt;</t></is></c><c r="D1"><v>5</v></c></row>';
const prefixed =
  '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
  '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';

const parts = workbookParts({ sheet: prefixed, strings: '' });
const legal: Readonly<Record<string, Buffer>> = {
  'a plain one': makeWorkbook({ rows: one }),
  'prefixed namespaces': makeZip({
    ...parts,
    'xl/workbook.xml': String(parts['xl/workbook.xml'])
      .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x='),
    'xl/sharedStrings.xml': '<x:sst xmlns:x="a"><x:si><x:t>作品</x:t></x:si></x:sst>',
  }),
  'no places in rows and cells': makeWorkbook({
    rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
  }),
  'empty rows': makeWorkbook({
    rows: '<row r="1"/><row r="2" spans="1:2"/><row r="4"><c r="B4"><v>1</v></c></row>',
  }),
  'quotation marks of both kinds': makeWorkbook({
    rows: "<row r='1'><c s='0' r='A1'><v>1</v></c><c r='B1' t='b'><v>1</v></c></row>",
  }),
  'an extension list in a row': makeWorkbook({
    rows: '<row r="1"><c r="A1"><v>1</v></c><extLst><ext uri="x"/></extLst></row>',
  }),
};

describe('odd but legal workbooks keep their values and get fills, notes and the list', () => {
  test.each(Object.keys(legal))('%s', async (name) => {
    const bytes = legal[name] ?? Buffer.alloc(0);
    const [before] = await sheetsOf('a.xlsx', bytes);
    const sheet = before?.name ?? '';
    const remarks = [
      remarkOn(sheet, 1, 0),
      remarkOn(sheet, 1, 2, 'warning'),
      remarkOn(sheet, 3, 1, 'warning'),
    ];
    const copy = await annotateFile('a.xlsx', bytes, remarks, 'en', defaultLimits);
    if (copy === undefined || before === undefined) throw new Error('no copy');
    expect(copy.diagnostics).toEqual([]);
    const [after, list] = await sheetsOf('a.xlsx', copy.bytes);
    expect(after && cellsIn(after)).toEqual(cellsIn(before));
    expect(list?.name).toBe('Annotations');
    const entries = readEntries(copy.bytes);
    expect([...entries.keys()]).toEqual(
      expect.arrayContaining(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']),
    );
    expect(
      [...(entries.get('xl/comments1.xml') ?? '').matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref),
    ).toEqual(['A1', 'C1', 'B3']);
    expect(entries.get('xl/styles.xml')).toMatch(/FFFFC7CE.*FFFFF2A8/);
    const styled = entries.get('xl/worksheets/sheet1.xml') ?? '';
    if (name === 'an extension list in a row')
      expect(styled).toContain('<extLst><ext uri="x"/></extLst></row>');
    for (const place of ['C1', 'B3']) expect(styled).toMatch(new RegExp(`c r="${place}" s="[1-9]"`));
    expect(styled).toMatch(/<(?:x:)?c [^>]*s="[1-9]"/);
  });
});

test('a strict workbook stays strict', async () => {
  const plain = workbookParts({ rows: one });
  const bytes = makeZip(
    Object.fromEntries(Object.entries(plain).map(([name, content]) => [name, strict(String(content))])),
  );
  const [before] = await sheetsOf('a.xlsx', bytes);
  const copy = await annotateFile('a.xlsx', bytes, [remarkOn(before?.name ?? '', 1, 0)], 'en', defaultLimits);
  expect(copy?.diagnostics).toEqual([]);
  const entries = readEntries(copy?.bytes ?? new Uint8Array());
  expect(entries.get('xl/comments1.xml')).toContain('http://purl.oclc.org/ooxml/spreadsheetml/main');
  expect(entries.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
  );
});

test('macros stay, under the name that programs want', async () => {
  const plain = workbookParts({ rows: one });
  const bytes = makeZip({ ...plain, 'xl/vbaProject.bin': 'macros' });
  const copy = await annotateFile('a.xlsm', bytes, [], 'en', defaultLimits);
  expect(copy?.extension).toBe('.xlsm');
  expect(readEntries(copy?.bytes ?? new Uint8Array()).get('xl/vbaProject.bin')).toBe('macros');
});

test('validations over whole columns, tables and charts stay, and the notes’ drawing has its place', async () => {
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><extLst><ext uri="x"/></extLst></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation sqref="A1:A1048576" type="list"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
    '<tableParts count="0"/><extLst/></worksheet>';
  const bytes = makeZip({ ...workbookParts({ sheet }), 'xl/charts/chart1.xml': '<chart/>' });
  const [before] = await sheetsOf('a.xlsx', bytes);
  const copy = await annotateFile('a.xlsx', bytes, [remarkOn(before?.name ?? '', 1, 0)], 'en', defaultLimits);
  const entries = readEntries(copy?.bytes ?? new Uint8Array());
  expect(entries.get('xl/charts/chart1.xml')).toBe('<chart/>');
  expect(entries.get('xl/worksheets/sheet1.xml')).toMatch(
    /A1:A1048576.*<\/dataValidations><legacyDrawing [^>]*\/><tableParts count="0"\/>/,
  );
});

test('a sheet that has notes keeps them and gets fills only', async () => {
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><legacyDrawing r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></worksheet>';
  const bytes = makeWorkbook({ sheet });
  const [before] = await sheetsOf('a.xlsx', bytes);
  const copy = await annotateFile('a.xlsx', bytes, [remarkOn(before?.name ?? '', 1, 0)], 'en', defaultLimits);
  const entries = readEntries(copy?.bytes ?? new Uint8Array());
  expect([...entries.keys()].filter((name) => name.includes('comments'))).toEqual([]);
  expect(entries.get('xl/worksheets/sheet1.xml')).toMatch(/<c s="[1-9]" r="A1">/);
  expect(entries.get('xl/worksheets/sheet1.xml')?.match(/legacyDrawing/g)).toHaveLength(1);
});

test.each([
  [
    'rows that a comment pretends',
    '<!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="A1"><v>1</v></c></row>',
  ],
  [
    'cells that a text pretends',
    '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</c><c r="B1"><v>2</v>]]></t></is></c></row>',
  ],
  ['no rows at all', ''],
])('%s: the copy has the values, in place or in a new workbook', async (_, rows) => {
  const bytes = makeWorkbook({ rows });
  const [before] = await sheetsOf('a.xlsx', bytes);
  if (before === undefined) throw new Error('no sheet');
  const remarks = [remarkOn(before.name, 1, 0), remarkOn(before.name, 1, 1)];
  const copy = await annotateFile('a.xlsx', bytes, remarks, 'en', defaultLimits);
  const [after] = await sheetsOf('a.xlsx', copy?.bytes ?? new Uint8Array());
  expect(after && cellsIn(after)).toEqual(cellsIn(before));
});

test('styles of another build are refused aloud, and the copy has the values', async () => {
  const bytes = makeWorkbook({ rows: one, parts: { 'xl/styles.xml': '<styleSheet><fills/></styleSheet>' } });
  const [before] = await sheetsOf('a.xlsx', bytes);
  const copy = await annotateFile('a.xlsx', bytes, [remarkOn(before?.name ?? '', 1, 0)], 'en', defaultLimits);
  expect(copy?.diagnostics.map(({ code }) => code)).toEqual(['input/copy-of-values']);
});
