import { Buffer, isUtf8 } from 'node:buffer';

/** A text file's characters and how sure they are. */
export type DecodedText =
  | { readonly kind: 'certain'; readonly text: string }
  | { readonly kind: 'guessed'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'damaged'; readonly text: string; readonly encoding: string; readonly count: number }
  | { readonly kind: 'unknown' };

const ideographRun = /[\u4E00-\u9FA5]{2}/;
/** The characters of windows-1252 from 0x80 on that differ from Latin-1; `\0` where it defines none. */
const western = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/**
 * Decodes a text file: byte order mark; strict UTF-8; gb18030 where it gives a run of two common
 * ideographs (a Western file can also pass as gb18030); then windows-1252 as a guess. A file in UTF-8 or
 * gb18030 in which single characters are broken is still read, and their number told.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const head = bytes.toString('latin1', 0, 3);
  if (head.startsWith('\xFF\xFE')) return certain(bytes, 'utf-16le');
  if (head.startsWith('\xFE\xFF')) return certain(bytes, 'utf-16be');
  if (isUtf8(bytes)) return certain(bytes, 'utf-8');
  const brokenUtf8 = decodeBroken(bytes, 'utf-8');
  if (brokenUtf8 !== undefined) return brokenUtf8;
  const chinese = decodeStrictly(bytes, 'gb18030');
  if (chinese !== undefined && ideographRun.test(chinese)) return { kind: 'certain', text: chinese };
  const brokenChinese = decodeBroken(bytes, 'gb18030');
  if (brokenChinese !== undefined) return brokenChinese;
  const text = decodeWestern(bytes);
  return text === undefined ? { kind: 'unknown' } : { kind: 'guessed', text, encoding: 'windows-1252' };
}

/** windows-1252, which Node 20's own decoder takes for Latin-1; undefined where a byte stands for nothing. */
function decodeWestern(bytes: Buffer): string | undefined {
  const text = bytes
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => western.charAt(character.charCodeAt(0) - 0x80));
  return text.includes('\0') ? undefined : text;
}

const certain = (bytes: Buffer, encoding: string): DecodedText => ({
  kind: 'certain',
  text: new TextDecoder(encoding).decode(bytes),
});

function decodeStrictly(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text if it is plainly of this encoding: mostly ideographs where not ASCII, fewer than 1 in 50 of them broken. */
function decodeBroken(bytes: Buffer, encoding: string): DecodedText | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const count = text.match(/\uFFFD/g)?.length ?? 0;
  const ideographs = text.match(/[\u4E00-\u9FA5]/g)?.length ?? 0;
  const foreign = text.match(/[^\0-\x7F]/g)?.length ?? 0;
  if (count === 0 || count * 50 > ideographs || ideographs * 2 < foreign) return undefined;
  return ideographRun.test(text) ? { kind: 'damaged', text, encoding, count } : undefined;
}
