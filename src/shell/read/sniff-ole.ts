import { Buffer } from 'node:buffer';
import type { Text } from '../../diagnostics/language.js';
import type { Content } from './sniff.js';

const legacyOffice: Text = { 'zh-CN': '旧版 Office 文档', en: 'an old Office document' };

/**
 * What a compound file (the container of Office 97 and of password-protected workbooks) holds, by the
 * names of its streams. The order matters: a Word document may well contain the word “Book”.
 */
export function oleContent(bytes: Buffer): Content {
  const hasStream = (name: string): boolean => bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (hasStream('EncryptedPackage')) return { kind: 'encrypted' };
  if (hasStream('Workbook')) return { kind: 'legacy-xls' };
  if (hasStream('WordDocument') || hasStream('PowerPoint Document'))
    return { kind: 'other', content: legacyOffice };
  return hasStream('Book') ? { kind: 'older-xls' } : { kind: 'other', content: legacyOffice };
}
