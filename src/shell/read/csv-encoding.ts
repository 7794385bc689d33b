import { Buffer, isUtf8 } from 'node:buffer';

/** A text file's characters and how sure they are. */
export type DecodedText =
  | { readonly kind: 'certain'; readonly text: string }
  | { readonly kind: 'guessed'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'damaged'; readonly text: string; readonly encoding: string; readonly count: number }
  | { readonly kind: 'unknown' };

const ideographRun = /[\u4E00-\u9FA5]{2}/;
/** Bytes that windows-1252 does not define; a decoder passes them on as control characters. */
const undefinedIn1252 = /[\u0081\u008D\u008F\u0090\u009D]/;

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
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (undefinedIn1252.test(western)) return { kind: 'unknown' };
  return { kind: 'guessed', text: western, encoding: 'windows-1252' };
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
