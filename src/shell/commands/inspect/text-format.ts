import type { Text } from '../../../diagnostics/language.js';
import type { TextFormat } from '../../../reports/inspection/inspection.js';
import { findDelimiter } from '../../read/csv-delimiter.js';
import { findEncoding, type FoundEncoding } from '../../read/csv-encoding.js';
import { utf8Blocks } from '../../read/decode-text.js';
import type { ByteSource } from '../../read/source.js';

/** What told the encoding, as `findEncoding` goes about it. */
function reasonOf(found: Exclude<FoundEncoding, { kind: 'unknown' }>): Text {
  switch (found.kind) {
    case 'certain':
      return certainReason(found.encoding, found.bom > 0);
    case 'guessed':
      return {
        'zh-CN': '不是 UTF-8，也不像中文编码，按西文猜测',
        en: 'neither UTF-8 nor Chinese; a guess for Western text',
      };
    case 'damaged': {
      const count = String(found.count);
      return {
        'zh-CN': `大部分文字相符，有 ${count} 个字符损坏`,
        en: `most characters fit, ${count} are broken`,
      };
    }
  }
}

function certainReason(encoding: string, hasMark: boolean): Text {
  if (hasMark) return { 'zh-CN': '有字节顺序标记（BOM）', en: 'a byte order mark' };
  if (encoding === 'utf-8')
    return { 'zh-CN': '没有 BOM，全文是合法的 UTF-8', en: 'no mark; valid UTF-8 throughout' };
  if (encoding === 'gb18030')
    return {
      'zh-CN': '不是 UTF-8；按 GB18030 全文可读，且多为常用汉字',
      en: 'not UTF-8; reads as GB18030 throughout, in common characters',
    };
  return { 'zh-CN': '没有 BOM；零字节都在同一侧', en: 'no mark; zero bytes at every other place' };
}

/** How much of a text is looked at for its delimiter. */
const headSize = 512 * 1024;

async function readHead(
  source: ByteSource,
  found: Exclude<FoundEncoding, { kind: 'unknown' }>,
): Promise<string> {
  const decoder = new TextDecoder();
  let head = '';
  for await (const block of utf8Blocks(source, found.encoding, found.bom)) {
    head += decoder.decode(block, { stream: true });
    if (head.length >= headSize) break;
  }
  return head;
}

/** The encoding and delimiter of a CSV file and what told them; undefined where the encoding cannot be told. */
export async function textFormat(source: ByteSource): Promise<TextFormat | undefined> {
  const found = await findEncoding(source);
  if (found.kind === 'unknown') return undefined;
  const head = await readHead(source, found);
  const declared = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i.exec(head)?.[1];
  return {
    encoding: found.encoding,
    certainty: found.kind,
    reason: reasonOf(found),
    delimiter: declared ?? findDelimiter(head),
    isDeclared: declared !== undefined,
  };
}
