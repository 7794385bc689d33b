import { Buffer } from 'node:buffer';
import type { Text } from '../../diagnostics/language.js';
import { oleContent } from './sniff-ole.js';
import { markupContent } from './sniff-markup.js';

/** What a file's bytes are, whatever its name says. */
export type Content =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'legacy-xls' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'html' }
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
export function sniff(bytes: Buffer): Content {
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return oleContent(bytes);
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature !== undefined) return { kind: 'other', content: signature[1] };
  const wide = head.startsWith('\xFF\xFE')
    ? 'utf-16le'
    : head.startsWith('\xFE\xFF')
      ? 'utf-16be'
      : undefined;
  if (wide === undefined && bytes.includes(0)) return { kind: 'other', content: binary };
  const start = new TextDecoder(wide ?? 'utf-8').decode(bytes.subarray(0, 8192)).trimStart();
  if (start === '') return isBlank(bytes) ? { kind: 'empty' } : { kind: 'text' };
  if (/^[[{]/.test(start) && isJson(bytes)) return { kind: 'other', content: json };
  return markupContent(start) ?? { kind: 'text' };
}

const isBlank = (bytes: Buffer): boolean =>
  bytes.every((byte) => [9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0].includes(byte));

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
