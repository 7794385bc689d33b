import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { readSheets } from '../../../src/shell/read/read-sheets.js';
import { makeWorkbook } from './make-workbook.js';
import { makeZip } from './make-zip.js';
import { readRefused, text } from './read.js';

const csv = '作品,赛道\n甲,电影\n';
const workbook = makeWorkbook({
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>作品</t></is></c></row>',
});

const read = (parts: Readonly<Record<string, string | Buffer>>) =>
  readSheets('out.zip', makeZip(parts, { deflate: true }), defaultLimits);

describe('an archive with one spreadsheet', () => {
  test.each<[string, Record<string, string | Buffer>, string, number]>([
    ['alone', { '答卷.csv': csv }, '答卷.csv', 0],
    [
      'with uploads in folders, spreadsheets among them',
      { 'uploads/1/证明.xlsx': workbook, 'uploads/a.pdf': '%PDF', 'data.csv': csv, 'read me.md': 'x' },
      'data.csv',
      3,
    ],
    ['in a folder', { 'export/data.csv': csv, 'export/files/1/a.csv': csv }, 'export/data.csv', 1],
    [
      'with what macOS and Excel leave behind',
      { 'data.csv': csv, '__MACOSX/._data.csv': 'x', '._data.csv': 'x', '~$data.xlsx': 'x' },
      'data.csv',
      3,
    ],
  ])('%s', async (_, parts, member, others) => {
    const { sheets, diagnostics } = await read(parts);
    expect(sheets.map(({ file, name }) => [file, name])).toEqual([
      ['out.zip', member.replace(/^.*\//, '').replace('.csv', '')],
    ]);
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      [text('作品'), text('赛道')],
      [text('甲'), text('电影')],
    ]);
    expect(diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['input/read-from-zip', { member, others }],
    ]);
  });

  test('a workbook', async () => {
    const { sheets, diagnostics } = await read({ '答卷.xlsx': workbook });
    expect(sheets.map(({ file, name }) => [file, name])).toEqual([['out.zip', 'S']]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/read-from-zip']);
  });

  test('a CSV with a damaged encoding is said so beside', async () => {
    const damaged = Buffer.concat([Buffer.from(csv.repeat(40)), Buffer.from([0xff, 0x0a])]);
    const { diagnostics } = await read({ 'a.csv': damaged });
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/read-from-zip', 'input/encoding-damaged']);
  });
});

describe('refused', () => {
  test('more than one spreadsheet, by their names', async () => {
    const names = ['1.csv', '2.xlsx', '3.xls', '4.tsv', '5.csv', '6.csv'];
    const bytes = makeZip(Object.fromEntries(names.map((name) => [name, csv])));
    expect(await readRefused(bytes, 'out.zip')).toMatchObject({
      code: 'input/zip-with-several',
      parameters: { count: 6, names: { en: '1.csv, 2.xlsx, 3.xls, 4.tsv, 5.csv…' } },
    });
  });

  test.each<[string, string, Buffer]>([
    ['nothing to read', 'input/not-a-spreadsheet', makeZip({ 'a.sav': '$FL2', 'a.pdf': '%PDF' })],
    ['an archive in an archive', 'input/not-a-spreadsheet', makeZip({ 'a.csv': makeZip({ 'a.csv': csv }) })],
    ['SPSS data under another name', 'input/spss', makeZip({ 'a.csv': '$FL2@(#)' })],
    ['a bomb', 'input/unsafe', makeZip({ 'a.csv': ' '.repeat(20_000_000) }, { deflate: true })],
  ])('%s', async (_, code, bytes) => {
    expect((await readRefused(bytes, 'out.zip')).code).toBe(code);
  });

  test('a file that is too large once unpacked', async () => {
    const bytes = makeZip({ 'a.csv': csv.repeat(500) }, { deflate: true, claimedSize: 1 });
    const refused = await readRefused(bytes, 'out.zip', { file: 5_000 });
    expect(refused.code).toBe('input/too-large');
    expect(bytes.length).toBeLessThan(5_000);
  });
});
