import type { Text } from '../../diagnostics/language.js';
import type { Content } from './sniff.js';

const xmlSpreadsheet: Text = {
  'zh-CN': '“XML 表格 2003”格式的数据',
  en: 'an “XML Spreadsheet 2003”',
};
const xml: Text = { 'zh-CN': 'XML 数据', en: 'XML data' };

const html = /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|style|script|div|title)\b/i;

/** HTML and XML by their first characters (as platforms and old programs name them .xls); undefined for other text. */
export function markupContent(start: string): Content | undefined {
  if (html.test(start) || /^MIME-Version:[\s\S]*multipart\/related/i.test(start)) return { kind: 'html' };
  if (!start.startsWith('<?xml')) return undefined;
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(start)) {
    return { kind: 'other', content: xmlSpreadsheet };
  }
  return /<html\b/i.test(start) ? { kind: 'html' } : { kind: 'other', content: xml };
}
