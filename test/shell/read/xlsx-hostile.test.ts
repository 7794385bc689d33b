import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { readSheets } from '../../../src/shell/read/read-sheets.js';
import { makeWorkbook, workbookParts } from './make-workbook.js';
import { makeZip } from './make-zip.js';
import { readRefused } from './read.js';

const MB = 1024 * 1024;
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetPart = 'xl/worksheets/sheet1.xml';
const rowsOf = (count: number, write: (row: string) => string): string =>
  Array.from({ length: count }, (_, at) => `<row r="${String(at + 1)}">${write(String(at + 1))}</row>`).join(
    '',
  );

describe('too large', () => {
  test.each([
    ['rows', { rows: 20 }, rowsOf(21, (row) => `<c r="A${row}"/>`)],
    ['columns', { columns: 10 }, rowsOf(21, (row) => `<c r="K${row}"/>`)],
    ['columns', { columns: 10 }, rowsOf(21, () => '<c/>'.repeat(11))],
    ['cells', { cells: 30 }, rowsOf(5, () => '<c/>'.repeat(6))],
  ])('%s', async (name, limits, rows) => {
    const diagnostic = await readRefused(makeWorkbook({ rows }), 'a.xlsx', limits);
    expect(diagnostic.code).toBe('input/too-large');
    expect(diagnostic.parameters['option']).toMatch(new RegExp(`^${name}=\\d+$`));
    expect(diagnostic.parameters).toHaveProperty('what.en', expect.stringContaining(sheetPart));
  });

  test('references are found across the borders of pieces', async () => {
    for (const padding of [0, 1, 2, 3, 5, 7, 11]) {
      const filler = ' '.repeat(256 * 1024 - 200 + padding * 16);
      const rows = rowsOf(21, (row) => `${row === '1' ? filler : ''}<c r="ABC${row}" s="1"><v>1</v></c>`);
      const diagnostic = await readRefused(makeZip(workbookParts({ rows }), { deflate: true }), 'a.xlsx', {
        columns: 700,
      });
      expect(diagnostic.code).toBe('input/too-large');
    }
  });

  test('the unpacked size is counted as it comes, whatever the entries claim', async () => {
    const parts = { ...workbookParts({ rows: one }), 'xl/media/a.bin': Buffer.alloc(3 * MB, 'ab') };
    const diagnostic = await readRefused(makeZip(parts, { deflate: true, claimedSize: 900 }), 'a.xlsx', {
      inflated: 2 * MB,
    });
    expect(diagnostic).toMatchObject({
      code: 'input/too-large',
      parameters: { option: 'inflated=4MB', limit: '2MB' },
    });
  });

  test('a zip bomb is refused at once', async () => {
    const bytes = makeZip(workbookParts({ rows: one + ' '.repeat(300 * MB) }), { deflate: true });
    expect(bytes.length).toBeLessThan(MB);
    const started = performance.now();
    expect((await readRefused(bytes)).code).toBe('input/unsafe');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('packing tightly is no crime in a small file', async () => {
    const diagnostic = await readRefused(
      makeZip({ ...workbookParts({}), 'xl/a.xml': ' '.repeat(9 * MB), [sheetPart]: '<a' }, { deflate: true }),
    );
    expect(diagnostic.code).toBe('input/damaged');
  });

  test('shared texts and runs of rich text count as cells', async () => {
    for (const strings of ['<si><t>a</t></si>'.repeat(50), `<si>${'<r><t>a</t></r>'.repeat(50)}</si>`]) {
      expect((await readRefused(makeWorkbook({ strings, rows: one }), 'a.xlsx', { cells: 40 })).code).toBe(
        'input/too-large',
      );
    }
  });
});

describe('made to cost time or memory', () => {
  const letters = 'ABCDEFGHIJ';
  const cells = (row: string): string =>
    Array.from(letters, (letter) => `<c r="${letter}${row}"><v>${row}.5</v></c>`).join('');

  // At the default limits these two are proofs.
  test.each<[string, () => Buffer]>([
    ['cells', () => makeWorkbook({ rows: rowsOf(31_000, cells) })],
    ['texts', () => makeWorkbook({ rows: one, strings: '<si><t/></si>'.repeat(310_000) })],
  ])('more %s than the limit: refused within a second', async (_, make) => {
    const bytes = make();
    const started = performance.now();
    expect((await readRefused(bytes, 'a.xlsx', { cells: 300_000 })).code).toBe('input/too-large');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test.each<[string, string, () => Buffer]>([
    [
      'rows that reach the last column',
      'input/too-large',
      () => makeWorkbook({ rows: rowsOf(5_000, (row) => `<c r="XFD${row}"><v>1</v></c>`) }),
    ],
    [
      'a text without an end',
      'input/damaged',
      () => makeWorkbook({ rows: `<row r="1"><c r="A1"><v>${'1'.repeat(20 * MB)}` }),
    ],
    ['a tag without an end', 'input/damaged', () => makeWorkbook({ rows: `<row r="${'1'.repeat(20 * MB)}` })],
    ['brackets only', 'input/damaged', () => makeWorkbook({ rows: '<'.repeat(20 * MB) })],
    [
      'elements inside each other',
      'input/damaged',
      () => makeWorkbook({ sheet: '<worksheet>'.repeat(1_000_000) }),
    ],
  ])('%s: refused within seconds', async (_, code, make) => {
    const bytes = make();
    const started = performance.now();
    expect((await readRefused(bytes, 'a.xlsx', { file: 200 * MB })).code).toBe(code);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('a claimed size that is too large is believed', async () => {
    const bytes = makeZip(workbookParts({ rows: one }), { claimedSize: 300 * MB });
    expect((await readRefused(bytes)).code).toBe('input/too-large');
  });
});

describe('unsafe', () => {
  const doctype = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>';

  test.each<[string, Record<string, string | Buffer>]>([
    ['a DOCTYPE in a sheet', { [sheetPart]: doctype }],
    ['a DOCTYPE in any other part', { 'docProps/app.xml': doctype }],
    ['a DOCTYPE in UTF-16', { 'docProps/app.xml': Buffer.from(`\uFEFF${doctype}`, 'utf16le') }],
    ['a DOCTYPE far inside', { 'docProps/app.xml': `<a>${' '.repeat(256 * 1024 - 8)}<!DOCTYPE a></a>` }],
    ['a path out of the file', { 'xl/../../a.xml': '<a/>' }],
    ['a path out of the file, with backslashes', { '..\\a.xml': '<a/>' }],
    [
      'too many parts',
      Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`xl/${String(at)}`, ''])),
    ],
  ])('%s', async (_, parts) => {
    expect((await readRefused(makeWorkbook({ rows: one, parts }))).code).toBe('input/unsafe');
  });
});

describe('damaged', () => {
  test.each<[string, Buffer]>([
    ['no rows of XML', makeWorkbook({ sheet: 'no XML' })],
    ['XML that breaks off', makeWorkbook({ sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' })],
    [
      'XML with unclosed tags',
      makeWorkbook({ sheet: '<worksheet><sheetData><row r="1"></sheetData></worksheet>' }),
    ],
    ['another kind of XML', makeWorkbook({ sheet: '<html></html>' })],
    ['a cell reference that is none', makeWorkbook({ rows: '<row r="1"><c r="1A"><v>1</v></c></row>' })],
    ['a row beyond the last', makeWorkbook({ rows: '<row r="4000000000"/>' })],
    ['a cell beyond the last row', makeWorkbook({ rows: '<row r="1"><c r="A9999999"><v>1</v></c></row>' })],
    ['a row number that is none', makeWorkbook({ rows: '<row r="x"/>' })],
    ['a row twice', makeWorkbook({ rows: one + one })],
    ['no shared strings', makeWorkbook({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' })],
    [
      'too few shared strings',
      makeWorkbook({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', strings: '<si><t>a</t></si>' }),
    ],
    ['no sheets', makeWorkbook({ parts: { 'xl/workbook.xml': '<workbook><sheets/></workbook>' } })],
    [
      'a part listed twice',
      makeWorkbook({
        rows: one,
        parts: {
          'xl/workbook.xml':
            '<workbook><sheets><sheet name="S" r:id="rId1"/><sheet name="T" r:id="rId1"/></sheets></workbook>',
        },
      }),
    ],
    ['no workbook', makeZip({ '[Content_Types].xml': '<Types/>', 'xl/styles.xml': '<a/>' })],
    [
      'a sheet without its part',
      makeWorkbook({ parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
    ],
    ['unknown compression', withMethod(makeWorkbook({ rows: one }), 12)],
    ['parts that do not unpack', withMethod(makeWorkbook({ rows: one }), 8)],
  ])('%s', async (_, bytes) => {
    expect((await readRefused(bytes)).code).toBe('input/damaged');
  });

  test('cut off anywhere, it is refused and never hangs', async () => {
    const whole = makeZip(workbookParts({ rows: rowsOf(50, (row) => `<c r="A${row}"><v>${row}</v></c>`) }), {
      deflate: true,
    });
    for (let length = 30; length < whole.length; length += 37) {
      expect((await readRefused(whole.subarray(0, length))).code).toBe('input/damaged');
    }
  });

  test('with any one byte changed, it is read rightly or refused', async () => {
    const whole = makeWorkbook({ rows: one, strings: '<si><t>a</t></si>' });
    const { sheets } = await readSheets('a.xlsx', whole, defaultLimits);
    for (let at = 4; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      const result = await readSheets('a.xlsx', changed, defaultLimits);
      if (result.diagnostics.length === 0) expect(result.sheets).toEqual(sheets);
    }
  });
});

/** The same zip with another compression method claimed for every part. */
function withMethod(zip: Buffer, method: number): Buffer {
  const changed = Buffer.from(zip);
  for (let at = changed.indexOf('PK\x01\x02'); at >= 0; at = changed.indexOf('PK\x01\x02', at + 1))
    changed.writeUInt16LE(method, at + 10);
  return changed;
}
