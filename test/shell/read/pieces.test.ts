import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { createUtf8Decoder } from '../../../src/shell/read/decode-utf8.js';
import { createTailScan } from '../../../src/shell/read/sheet-tail.js';
import { createXmlReader } from '../../../src/shell/read/xml-reader.js';

// Files come in pieces that end anywhere.
const piecesOf = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

describe.each([1, 2, 3, 4, 5, 7, 64, 1000])('pieces of %d', (size) => {
  test('characters of one to four bytes', () => {
    const text = 'aé绿𠀀😀\u0000bß色'.repeat(20);
    const bytes = Buffer.from(text);
    const decode = createUtf8Decoder();
    let decoded = '';
    for (let at = 0; at < bytes.length; at += size) decoded += decode(bytes.subarray(at, at + size));
    expect(decoded).toBe(text);
  });

  test('tags, texts, references, comments and CDATA', () => {
    const seen: string[] = [];
    const reader = createXmlReader('part', {
      open: (name, attributes) => seen.push(`<${name}${attributes}>`) > 0,
      close: (name, text) => seen.push(`${text}</${name}>`),
    });
    const xml =
      '<?xml version="1.0"?><!-- <z> --><x:a b="1>2" c=\'"\'><v>1 &amp; 2<![CDATA[<3>]]>\r\n4</v ><e/></x:a>\n';
    for (const piece of piecesOf(xml, size)) reader.push(piece);
    reader.end();
    expect(seen).toEqual(['<a b="1>2" c=\'"\'>', '<v>', '1 & 2<3>\n4</v>', '<e>', '</e>', '</a>']);
  });

  test('what stands behind the rows of a sheet', () => {
    const scan = createTailScan('x:');
    const xml =
      '<x:worksheet><x:sheetData><x:mergeCell ref="A9"/></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/>' +
      '</x:mergeCells><x:hyperlinks><x:hyperlink ref="C3" r:id="l1"/></x:hyperlinks></x:worksheet>';
    for (const piece of piecesOf(xml, size)) scan.push(piece);
    expect(scan.end()).toEqual({ merges: ['A1:B1'], links: [{ range: 'C3', id: 'l1' }] });
  });
});
