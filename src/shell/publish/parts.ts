import { Buffer } from 'node:buffer';
import type { PublishedText } from '../../analysis/publication-gate/private-search.js';
import { decodeXml } from '../read/decode-xml.js';
import { inflatePart } from '../read/inflate-part.js';
import { listParts } from '../read/list-parts.js';
import { decodeEntities } from '../read/xml-entities.js';
import type { OutputFile } from '../write/output-folder.js';

type PartText = Omit<PublishedText, 'file'>;

/** Elements whose texts a reader sees as one: shared and inline strings, cells, notes, paragraphs. */
const joined = new Set(['si', 'is', 'c', 'comment', 'text', 'p']);

function localName(tag: string): string {
  return /^<\/?(?:[\w.-]+:)?([\w.-]+)/u.exec(tag)?.[1] ?? '';
}

/**
 * Every text of an XML part: between tags, of attributes, of comments and instructions; and, as one, what
 * stands in the runs of one string.
 */
function textsInXml(xml: string): readonly string[] {
  const texts: string[] = [];
  const open: { readonly name: string; text: string }[] = [];
  for (const [token] of xml.matchAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<[^>]*>|[^<]+/gsu)) {
    if (!token.startsWith('<') || token.startsWith('<![CDATA[')) {
      const text = token.startsWith('<') ? token.slice(9, -3) : decodeEntities(token);
      texts.push(text);
      for (const string of open) string.text += text;
      continue;
    }
    if (token.startsWith('<!') || token.startsWith('<?')) {
      texts.push(token);
      continue;
    }
    for (const [, double, single] of token.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/gu))
      texts.push(decodeEntities(double ?? single ?? ''));
    const name = localName(token);
    if (!joined.has(name) || token.endsWith('/>')) continue;
    if (token.startsWith('</')) texts.push(open.pop()?.text ?? '');
    else open.push({ name, text: '' });
  }
  return texts;
}

/** Every text in a workbook: of each part, whatever it is, and the parts' names. */
async function textsInWorkbook(bytes: Uint8Array): Promise<readonly PartText[]> {
  const parts = await listParts(Buffer.from(bytes));
  return [...parts.values()].flatMap((part) => {
    const content = inflatePart(part);
    const isXml = /^(?:\uFEFF|\s)*</u.test(decodeXml(content.subarray(0, 200)));
    const texts = isXml
      ? textsInXml(decodeXml(content))
      : [content.toString('utf8'), content.toString('latin1')];
    return [part.name, ...texts].map((text, index) => ({ part: part.name, at: `#${String(index)}`, text }));
  });
}

function textsInJson(value: unknown, at: string): readonly PartText[] {
  if (Array.isArray(value))
    return value.flatMap((inner, index) => textsInJson(inner, `${at}[${String(index)}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => {
      const place = at === '' ? key : `${at}.${key}`;
      return [{ part: '', at: place, text: key }, ...textsInJson(inner, place)];
    });
  return [{ part: '', at, text: String(value) }];
}

async function textsInCsv(bytes: Uint8Array): Promise<readonly PartText[]> {
  const { parse } = await import('csv-parse/sync');
  const rows = parse(Buffer.from(bytes), { bom: true, relax_column_count: true }) as readonly string[][];
  return rows.flatMap((row, line) =>
    row.map((text, column) => ({ part: '', at: `${String(line + 1)}:${String(column + 1)}`, text })),
  );
}

/** Every text that a reader or a program can find in a published file, with its place. */
export async function publishedTexts({ name, bytes }: OutputFile): Promise<readonly PublishedText[]> {
  const texts = name.endsWith('.xlsx')
    ? await textsInWorkbook(bytes)
    : name.endsWith('.json')
      ? textsInJson(JSON.parse(Buffer.from(bytes).toString('utf8')), '')
      : await textsInCsv(bytes);
  return texts.map((text) => ({ file: name, ...text }));
}
