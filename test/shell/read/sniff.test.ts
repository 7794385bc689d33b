import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { makeWorkbook } from './make-workbook.js';
import { makeZip } from './make-zip.js';
import { readFirstRow, readRefused, text } from './read.js';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { readSheets } from '../../../src/shell/read/read-sheets.js';

const ole = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ]);

describe('what the bytes are, whatever the name says', () => {
  test.each<[string, string, Buffer]>([
    ['nothing', 'input/empty', Buffer.alloc(0)],
    ['white space', 'input/empty', Buffer.from('\uFEFF \r\n\t\r\n')],
    ['an old workbook', 'input/legacy-xls', ole('Workbook')],
    ['an older workbook', 'input/legacy-xls', ole('Book')],
    ['an encrypted workbook', 'input/encrypted', ole('EncryptedPackage')],
    ['a web page', 'input/html', Buffer.from('\uFEFF\n<!DOCTYPE html><html><body>登录</body></html>')],
    ['a table in HTML', 'input/html', Buffer.from('<table><tr><td>1</td></tr></table>')],
    ['a web page in UTF-16', 'input/html', Buffer.from('\uFEFF<html></html>', 'utf16le')],
    [
      'a page with its parts',
      'input/html',
      Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
    ],
    ['SPSS data', 'input/spss', Buffer.from('$FL2@(#) SPSS DATA FILE\0\0')],
    ['packed SPSS data', 'input/spss', Buffer.from('$FL3@(#) SPSS DATA FILE\0\0')],
    ['an encrypted zip', 'input/encrypted', makeZip({ 'xl/workbook.xml': 'x' }, { flags: 1 })],
  ])('%s', async (_, code, bytes) => {
    expect((await readRefused(bytes)).code).toBe(code);
  });

  test.each<[string, Buffer]>([
    ['PDF', Buffer.from('%PDF-1.7')],
    ['PNG', Buffer.from('89504e470d0a1a0a00', 'hex')],
    ['JPEG', Buffer.from('ffd8ffe000', 'hex')],
    ['GIF', Buffer.from('GIF89a\0')],
    ['Word', makeZip({ '[Content_Types].xml': '', 'word/document.xml': '' })],
    ['PowerPoint', makeZip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
    ['.ods', makeZip({ mimetype: '', 'content.xml': '' })],
    ['.xlsb', makeZip({ '[Content_Types].xml': '', 'xl/workbook.bin': '' })],
    ['证明.pdf', makeZip({ '证明.pdf': '%PDF' })],
    ['old Office', ole('WordDocument')],
    [
      'XML Spreadsheet 2003',
      Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    ],
    ['XML', Buffer.from('<?xml version="1.0"?><a/>')],
    ['JSON', Buffer.from('{"code":401}')],
    ['binary', Buffer.from('编号,姓名\n1,\0\0\0')],
  ])('%s is named', async (content, bytes) => {
    const diagnostic = await readRefused(bytes);
    expect(diagnostic.code).toBe('input/not-a-spreadsheet');
    expect(diagnostic.parameters).toHaveProperty('content.en', expect.stringContaining(content));
  });

  test('a CSV named .xlsx and a workbook named .csv are read', async () => {
    const misnamed = await readSheets('a.xlsx', Buffer.from('编号,作品\n'), defaultLimits);
    expect(misnamed.sheets[0]?.rows[0]?.cells).toEqual([text('编号'), text('作品')]);
    expect(misnamed.diagnostics.map(({ code }) => code)).toEqual(['input/csv-named-otherwise']);
    const workbook = makeWorkbook({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>作品</t></is></c></row>',
    });
    expect(await readFirstRow(workbook, 'a.csv')).toEqual([text('作品')]);
  });

  test('a CSV may begin with a bracket or hold tags', async () => {
    expect(await readFirstRow(Buffer.from('[编号],b<br />c'), 'a.csv')).toEqual([
      text('[编号]'),
      text('b<br />c'),
    ]);
  });
});

describe('lock files', () => {
  test('small with ~$ in front of the name', async () => {
    expect((await readRefused(Buffer.alloc(165, 1), 'in/~$answers.xlsx')).code).toBe('input/lock-file');
  });

  test('not by the name alone', async () => {
    expect(await readFirstRow(Buffer.from(`a,b\n${'1,2\n'.repeat(500)}`), '~$answers.csv')).toEqual([
      text('a'),
      text('b'),
    ]);
  });
});
