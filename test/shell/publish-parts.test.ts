import { describe, expect, test } from 'vitest';
import { publishedTexts } from '../../src/shell/publish/parts.js';
import { makeZip } from './read/make-zip.js';

async function textsOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  return (await publishedTexts({ name, bytes })).map(({ text }) => text);
}

const part = (xml: string, name = 'xl/sharedStrings.xml'): Uint8Array => makeZip({ [name]: xml });

describe('the texts of a workbook', () => {
  test.each([
    ['cells', '<sst><si><t>plain</t></si></sst>', 'plain'],
    ['the runs of one string together', '<sst><si><r><t>138</t></r><r><t>0013</t></r></si></sst>', '1380013'],
    ['numbers', '<c r="A1"><v>13800138000</v></c>', '13800138000'],
    ['attributes', `<definedName name="QZ&amp;x" comment='note'/>`, 'QZ&x'],
    ['references', '<t>&#x5F20;&#19977;</t>', '张三'],
    ['marked sections', '<t><![CDATA[a<b]]></t>', 'a<b'],
    ['comments of the file', '<a><!-- hidden --></a>', '<!-- hidden -->'],
    ['instructions', '<?xml version="1.0"?><a/>', '<?xml version="1.0"?>'],
  ])('have %s', async (_, xml, text) => {
    expect(await textsOf('a.xlsx', part(xml))).toContain(text);
  });

  test('have the names of the parts, and parts that are no XML', async () => {
    const zip = makeZip({ 'xl/media/QZNAME.bin': 'raw 13800138000' });
    expect(await textsOf('a.xlsx', zip)).toEqual(
      expect.arrayContaining(['xl/media/QZNAME.bin', 'raw 13800138000']),
    );
  });
});

test('csv: every field with its line and column', async () => {
  const bytes = Buffer.from('\uFEFFa,"b ""c"""\r\n"d\ne",f\r\n');
  const texts = await publishedTexts({ name: 'a.csv', bytes });
  expect(texts.map(({ at, text }) => `${at} ${text}`)).toEqual(['1:1 a', '1:2 b "c"', '2:1 d\ne', '2:2 f']);
});

test('json: every key and value with its path', async () => {
  const bytes = Buffer.from('{"a":{"b":["x",1.5,null]},"13800138000":true}');
  const texts = await publishedTexts({ name: 'a.json', bytes });
  expect(texts.map(({ at, text }) => `${at}=${text}`)).toEqual([
    'a=a',
    'a.b=b',
    'a.b[0]=x',
    'a.b[1]=1.5',
    'a.b[2]=null',
    '13800138000=13800138000',
    '13800138000=true',
  ]);
});
