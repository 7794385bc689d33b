import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { hasStrayQuotes } from '../../../src/shell/read/csv-quotes.js';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { readSheets } from '../../../src/shell/read/read-sheets.js';
import { blank, readCleanly, readFirstRow, readRefused, readRows, text } from './read.js';

const csv = (content: string): Buffer => Buffer.from(content);
const row = (...values: readonly string[]) => values.map((value) => (value === '' ? blank : text(value)));

/** “作品,赛道” and “绿色,电影” in GB18030. */
const gb18030 = Buffer.from('d7f7c6b72cc8fcb5c00ac2ccc9ab2cb5e7d3b00a', 'hex');

/** A text of nothing but ASCII, 绿 and 色, in GB18030. */
const gbk = (content: string): Buffer =>
  Buffer.from(content.replaceAll('绿', '\xC2\xCC').replaceAll('色', '\xC9\xAB'), 'latin1');

describe('encodings', () => {
  test.each<[string, Buffer]>([
    ['UTF-8', csv('作品,赛道\n绿色,电影')],
    ['UTF-8 with BOM', csv('\uFEFF作品,赛道\n绿色,电影')],
    ['UTF-16LE without BOM', Buffer.from('作品,赛道\n绿色,电影', 'utf16le')],
    ['UTF-16BE without BOM', Buffer.from('作品,赛道\n绿色,电影', 'utf16le').swap16()],
    ['UTF-16LE with BOM', Buffer.from('\uFEFF作品,赛道\n绿色,电影', 'utf16le')],
    ['UTF-16BE with BOM', Buffer.from('\uFEFF作品,赛道\n绿色,电影', 'utf16le').swap16()],
    ['GB18030', gb18030],
  ])('%s', async (_, bytes) => {
    expect(await readRows(bytes, 'a.csv')).toEqual([
      [1, row('作品', '赛道')],
      [2, row('绿色', '电影')],
    ]);
  });

  test('a Western file is read with a warning', async () => {
    const { sheets, diagnostics } = await readSheets(
      'a.csv',
      Buffer.from('nom,caf\xE9\nRen\xE9e,\x80 5\n', 'latin1'),
      defaultLimits,
    );
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([row('nom', 'café'), row('Renée', '€ 5')]);
    expect(diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['input/encoding-guessed', { encoding: 'windows-1252' }],
    ]);
  });

  test('a Western file that also passes as gb18030 is not taken for Chinese', async () => {
    const { sheets } = await readSheets(
      'a.csv',
      Buffer.from('nom,ville\nRen\xE9e,Orl\xE9ans\n', 'latin1'),
      defaultLimits,
    );
    expect(sheets[0]?.rows[1]?.cells).toEqual(row('Renée', 'Orléans'));
  });

  // “äöäö” in windows-1252 are the bytes of two common ideographs in gb18030.
  test('nor by one word whose accented letters stand side by side', async () => {
    const bytes = Buffer.from('Name,Straße\nRenée,äöäö\nJosée,Zoëlle\nAndréa,Noël\n', 'latin1');
    expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).toMatch(/[\u4E00-\u9FA5]{2}/);
    const { sheets, diagnostics } = await readSheets('a.csv', bytes, defaultLimits);
    expect(sheets[0]?.rows[1]?.cells).toEqual(row('Renée', 'äöäö'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/encoding-guessed']);
  });

  test('nor is a Chinese file with mostly one-character answers taken for a Western one', async () => {
    const rows = await readRows(gbk(`绿色,a\n${'绿,色\n'.repeat(500)}`), 'a.csv');
    expect(rows.at(-1)?.[1]).toEqual(row('绿', '色'));
  });

  test.each<[string, (content: string) => Buffer]>([
    ['UTF-8', (content) => Buffer.from(content)],
    ['UTF-16LE', (content) => Buffer.from(`\uFEFF${content}`, 'utf16le')],
    ['GB18030', gbk],
  ])('%s, cut into blocks anywhere', async (_, encode) => {
    // Some blocks of 256 KB in any encoding; a field of 60 characters is cut more often than a border is.
    const long = '绿色'.repeat(30);
    for (const padding of [0, 1, 2, 3]) {
      const lines = `${'a'.repeat(padding)},"绿""色"\n${`${long},"绿,色"\n`.repeat(5_000)}`;
      const rows = await readRows(encode(lines), 'a.csv');
      expect(rows).toHaveLength(5_001);
      expect(rows[0]?.[1].at(-1)).toEqual(text('绿"色'));
      expect(new Set(rows.slice(1).map(([, cells]) => JSON.stringify(cells)))).toEqual(
        new Set([JSON.stringify(row(long, '绿,色'))]),
      );
    }
  });

  test.each<[string, Buffer]>([
    ['utf-8', csv('作品名称,参评赛道,完成年份,制作单位\n'.repeat(20))],
    ['gb18030', Buffer.concat(Array.from({ length: 20 }, () => gb18030))],
  ])('single broken characters in %s are told', async (encoding, bytes) => {
    const broken = Buffer.concat([bytes, Buffer.from([0xff, 0x0a])]);
    const { sheets, diagnostics } = await readSheets('a.csv', broken, defaultLimits);
    expect(sheets[0]?.rows[0]?.cells[0]).toMatchObject({ text: expect.stringContaining('作品') });
    expect(diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['input/encoding-damaged', { encoding, count: 1 }],
    ]);
  });

  test('an encoding that cannot be told', async () => {
    expect((await readRefused(Buffer.from('a,b\n\x81\x0A\x8F\x20\x9D\x0A', 'latin1'), 'a.csv')).code).toBe(
      'input/unknown-encoding',
    );
  });
});

describe('delimiters', () => {
  test.each([
    ['comma', 'a,b;c\n1,A;B;\n2,C;'],
    ['semicolon, with decimal commas', 'a;b\n0,5;0,7\n1,5;2,7'],
    ['tab, with commas in the text', 'a\tb\n1,2,3\t4\n5\t6,7'],
    ['comma inside quotes', 'a;b\n"1,2,3";"4"\n"x,y,z";"w"'],
    ['a quotation mark inside a field', 'a;b,c\n5" x;y\n1;2\n3;4'],
    ['named in the first line', 'sep=;\r\na,b;c\n1,2;3'],
  ])('%s', async (_, content) => {
    for (const [, cells] of await readRows(csv(content), 'a.csv')) expect(cells).toHaveLength(2);
  });

  test('one column', async () => {
    expect(await readRows(csv('作品\n甲\n乙'), 'a.csv')).toEqual([
      [1, row('作品')],
      [2, row('甲')],
      [3, row('乙')],
    ]);
  });
});

describe('records', () => {
  test('row numbers count blank records, and quoted line breaks not', async () => {
    const content = '标题\r\n\r\na,b,c\r\n"1\r\n2",x\r\n,,\r\n3,y,z,w\r\n';
    expect(await readRows(csv(content), 'a.csv')).toEqual([
      [1, row('标题')],
      [3, row('a', 'b', 'c')],
      [4, row('1\r\n2', 'x')],
      [6, row('3', 'y', 'z', 'w')],
    ]);
  });

  test.each(['\n', '\r', '\r\n'])('line ends %j', async (end) => {
    expect(await readRows(csv(['a,b', '1,2', ''].join(end)), 'a.csv')).toEqual([
      [1, row('a', 'b')],
      [2, row('1', '2')],
    ]);
  });

  test('cells are text and never guessed numbers; trailing blanks go', async () => {
    expect(await readFirstRow(csv('001,1e5,2025-01-01,是, ,\t,'), 'a.csv')).toEqual(
      row('001', '1e5', '2025-01-01', '是'),
    );
  });

  test('texts and links that are written as formulas', async () => {
    const content =
      '"=""001""",="0""2","=HYPERLINK(""https://a.cn/?x=1,2"",""证明"")","=Hyperlink(""https://a.cn/f"")",=1+1\n';
    expect(await readFirstRow(csv(content), 'a.csv')).toEqual([
      text('001'),
      text('0"2'),
      text('证明', 'https://a.cn/?x=1,2'),
      text('https://a.cn/f', 'https://a.cn/f'),
      text('=1+1'),
    ]);
  });

  test('a quotation mark inside a field is kept', async () => {
    expect(await readRows(csv('屏幕,说明\n5" 屏,好\n"甲""乙",好'), 'a.csv')).toEqual([
      [1, row('屏幕', '说明')],
      [2, row('5" 屏', '好')],
      [3, row('甲"乙', '好')],
    ]);
  });

  test('headers named after the language itself', async () => {
    expect(await readFirstRow(csv('__proto__,constructor'), 'a.csv')).toEqual(
      row('__proto__', 'constructor'),
    );
  });

  test('the sheet is named after the file', async () => {
    const [sheet] = await readCleanly(csv('a,b'), 'in/2026.答卷.csv');
    expect(sheet).toMatchObject({
      file: 'in/2026.答卷.csv',
      name: '2026.答卷',
      hidden: false,
      date1904: false,
    });
  });
});

describe('quotation marks inside fields', () => {
  const blocks = async function* (content: string, size: number): AsyncGenerator<Buffer> {
    const bytes = csv(content);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

  test.each([
    ['a,b\n"1,""2""",3\n"",""\r\n"x\ny";z,"4"', false],
    ['5" x,y', true],
    ['"5" x,y', true],
    ['"a""b"c,1', true],
    ['a,="001"', true],
    ['"a"', false],
    ['"a""', false],
  ])('%j: %s', async (content, stray) => {
    for (const size of [1, 2, 3, 5, 100]) {
      expect(await hasStrayQuotes(blocks(content.replace(';', ','), size), ',')).toBe(stray);
    }
  });

  test('are kept wherever in a long file they stand', async () => {
    const long = 'a'.repeat(100);
    const bytes = csv(`${`"${long}",b\n`.repeat(6_000)}5" x,y\n`);
    const rows = await readRows(bytes, 'a.csv');
    expect(rows.at(-1)).toEqual([6_001, row('5" x', 'y')]);
    expect(rows[0]).toEqual([1, row(long, 'b')]);
  });
});

describe('quotation marks that are not closed', () => {
  test.each([
    ['to the end', 'a,b\n1,2\n"3,4\n5,6\n', 3],
    ['up to a mark in another row', 'a,b\n1,2\n"3,4\n5,"6"\n', 3],
    ['over rows that then look like one field', 'a,b,c,d,e\n1,2,3,4,"5\n1,2,3,4,5\n1,2,3,4",5\n', 2],
  ])('%s', async (_, content, line) => {
    const diagnostic = await readRefused(csv(content), 'a.csv');
    expect(diagnostic).toMatchObject({
      code: 'input/csv-malformed',
      parameters: { row: line },
      location: { line },
    });
  });
});

describe('limits', () => {
  test.each([
    ['file', { file: 5 }, 'a,b\n1,2\n'],
    ['rows', { rows: 2 }, 'a\n\nb\n\nc\n'],
    ['columns', { columns: 2 }, 'a,b,\n1,2,3'],
    ['cells', { cells: 3 }, 'a,b\n1,2'],
  ])('%s', async (name, limits, content) => {
    const diagnostic = await readRefused(csv(content), 'a.csv', limits);
    expect(diagnostic.code).toBe('input/too-large');
    expect(diagnostic.parameters['option']).toMatch(new RegExp(`^${name}=\\d+B?$`));
  });

  test('blank rows and trailing blank columns do not count', async () => {
    const { diagnostics } = await readSheets('a.csv', csv('a,b,,\n\n\n1,2,,'), {
      ...defaultLimits,
      rows: 2,
      columns: 2,
    });
    expect(diagnostics).toEqual([]);
  });
});
