import { Buffer } from 'node:buffer';
import type { Text } from '../../diagnostics/language.js';
import { wideEncoding } from './csv-encoding.js';
import { oleContent } from './sniff-ole.js';
import { markupContent } from './sniff-markup.js';
import { type ByteSource, readAll, readBlocks } from './source.js';

/** What a file's bytes are, whatever its name says. */
export type Content =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  /** Excel 97 to 2003. */
  | { readonly kind: 'legacy-xls' }
  /** Excel 5 and 95, whose texts have no known encoding. */
  | { readonly kind: 'older-xls' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'html' }
  | { readonly kind: 'spss' }
  | { readonly kind: 'other'; readonly content: Text };

const signatures: readonly (readonly [bytes: string, content: Text])[] = [
  ['%PDF-', { 'zh-CN': 'PDF 文档', en: 'a PDF document' }],
  ['\x89PNG\r\n\x1A\n', { 'zh-CN': 'PNG 图片', en: 'a PNG picture' }],
  ['\xFF\xD8\xFF', { 'zh-CN': 'JPEG 图片', en: 'a JPEG picture' }],
  ['GIF87a', { 'zh-CN': 'GIF 图片', en: 'a GIF picture' }],
  ['GIF89a', { 'zh-CN': 'GIF 图片', en: 'a GIF picture' }],
  ['{\\rtf', { 'zh-CN': 'RTF 文档', en: 'an RTF document' }],
  ['Rar!\x1A\x07', { 'zh-CN': 'RAR 压缩包，请先解压', en: 'a RAR archive (unpack it first)' }],
  ['7z\xBC\xAF\x27\x1C', { 'zh-CN': '7z 压缩包，请先解压', en: 'a 7z archive (unpack it first)' }],
  ['\x1F\x8B', { 'zh-CN': 'gzip 压缩文件，请先解压', en: 'a gzip file (unpack it first)' }],
];

const binary: Text = { 'zh-CN': '无法识别的二进制数据', en: 'binary data of an unknown kind' };
const json: Text = { 'zh-CN': 'JSON 数据', en: 'JSON data' };

/** What the bytes really are, told by their content alone; text that is nothing else is taken for CSV. */
export async function sniff(source: ByteSource): Promise<Content> {
  const head = await source.read(0, 8192);
  const start = head.toString('latin1', 0, 16);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return oleContent(await readAll(source));
  if (start.startsWith('$FL2') || start.startsWith('$FL3')) return { kind: 'spss' };
  const signature = signatures.find(([bytes]) => start.startsWith(bytes));
  if (signature !== undefined) return { kind: 'other', content: signature[1] };
  return (await sniffText(source, head)) ?? { kind: 'other', content: binary };
}

/** What a text file holds; undefined where it is no text. */
async function sniffText(source: ByteSource, head: Buffer): Promise<Content | undefined> {
  const marked = head.length < 2 ? 0 : head.readUInt16BE(0);
  const wide =
    marked === 0xfffe ? 'utf-16le' : marked === 0xfeff ? 'utf-16be' : wideEncoding(head.subarray(0, 4096));
  if (wide === undefined && (await some(source, (block) => block.includes(0)))) return undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(head).trimStart();
  if (text === '') return (await some(source, hasContent)) ? { kind: 'text' } : { kind: 'empty' };
  if (/^[[{]/.test(text) && isJson(await readAll(source))) return { kind: 'other', content: json };
  return markupContent(text) ?? { kind: 'text' };
}

async function some(source: ByteSource, test: (block: Buffer) => boolean): Promise<boolean> {
  for await (const block of readBlocks(source)) if (test(block)) return true;
  return false;
}

const blankBytes = [9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0];
const hasContent = (block: Buffer): boolean => block.some((byte) => !blankBytes.includes(byte));

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
