import { Buffer, isUtf8 } from 'node:buffer';
import { type ByteSource, readBlocks } from './source.js';
import { completeLength } from './decode-utf8.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** A text file's encoding and how sure it is. `bom` is the length of its byte order mark. */
export type FoundEncoding =
  | { readonly kind: 'certain'; readonly encoding: Encoding; readonly bom: number }
  | { readonly kind: 'guessed'; readonly encoding: Encoding; readonly bom: 0 }
  | { readonly kind: 'damaged'; readonly encoding: Encoding; readonly bom: 0; readonly count: number }
  | { readonly kind: 'unknown' };

/**
 * The encoding of a text file: byte order mark; UTF-16 without one; strict UTF-8; gb18030 where it gives a
 * run of two common ideographs and mostly common characters (a Western file can also pass as gb18030);
 * then windows-1252 as a guess. A file in UTF-8 or gb18030 in which single
 * characters are broken is still read, and their number told.
 */
export async function findEncoding(source: ByteSource): Promise<FoundEncoding> {
  const head = await source.read(0, sampleSize);
  const start = head.toString('latin1', 0, 3);
  if (start === '\xEF\xBB\xBF' && (await isUtf8Throughout(source))) return certain('utf-8', 3);
  if (start.startsWith('\xFF\xFE')) return certain('utf-16le', 2);
  if (start.startsWith('\xFE\xFF')) return certain('utf-16be', 2);
  const wide = wideEncoding(head);
  if (wide !== undefined) return certain(wide, 0);
  if (await isUtf8Throughout(source)) return certain('utf-8', 0);
  const [utf8, chinese] = await Promise.all([countText(source, 'utf-8'), countText(source, 'gb18030')]);
  if (isDamaged(utf8)) return { kind: 'damaged', encoding: 'utf-8', bom: 0, count: utf8.broken };
  if (chinese.broken === 0 && chinese.runs > 0 && (await pairsAreChinese(source)))
    return certain('gb18030', 0);
  if (isDamaged(chinese)) return { kind: 'damaged', encoding: 'gb18030', bom: 0, count: chinese.broken };
  return (await isWestern(source))
    ? { kind: 'guessed', encoding: 'windows-1252', bom: 0 }
    : { kind: 'unknown' };
}

const sampleSize = 4096;

const certain = (encoding: Encoding, bom: number): FoundEncoding => ({ kind: 'certain', encoding, bom });

/**
 * UTF-16 without a byte order mark: commas, line ends and digits then have a zero byte, all of them at
 * even places or all at odd ones, and nothing decodes to a control character.
 */
export function wideEncoding(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if ((even === 0) === (odd === 0)) return undefined;
  const encoding = even === 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(head.subarray(0, head.length - (head.length % 2)));
  const broken = head.length % 2 === 1 || /[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFD-\uFFFF]/.test(text.slice(0, -1));
  return broken || !/[,;\t\r\n]/.test(text) ? undefined : encoding;
}

async function isUtf8Throughout(source: ByteSource): Promise<boolean> {
  let rest = Buffer.alloc(0);
  for await (const block of readBlocks(source)) {
    const bytes = Buffer.concat([rest, block]);
    const end = completeLength(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return false;
    rest = Buffer.from(bytes.subarray(end));
  }
  return rest.length === 0;
}

/** What a text would hold in an encoding. */
interface TextCount {
  /** Characters that are broken. */
  readonly broken: number;
  readonly ideographs: number;
  /** Ideographs side by side, two and more. */
  readonly runs: number;
  /** Characters that are not ASCII. */
  readonly foreign: number;
}

async function countText(source: ByteSource, encoding: Encoding): Promise<TextCount> {
  const decoder = new TextDecoder(encoding);
  const count = { broken: 0, ideographs: 0, runs: 0, foreign: 0 };
  const add = (text: string): void => {
    count.broken += text.match(/\uFFFD/g)?.length ?? 0;
    count.foreign += text.match(/[^\0-\x7F]/g)?.length ?? 0;
    for (const [run] of text.matchAll(/[\u4E00-\u9FA5]+/g)) {
      count.ideographs += run.length;
      if (run.length > 1) count.runs++;
    }
  };
  for await (const block of readBlocks(source)) add(decoder.decode(block, { stream: true }));
  add(decoder.decode());
  return count;
}

/**
 * Whether most characters of two bytes are the common ones, whose second byte is no ASCII. What a Western
 * file makes of an accented letter and the plain one behind it is not.
 */
async function pairsAreChinese(source: ByteSource): Promise<boolean> {
  let pairs = 0;
  let common = 0;
  let isSecond = false;
  for await (const block of readBlocks(source)) {
    for (const byte of block) {
      if (isSecond) {
        pairs++;
        if (byte >= 0xa1) common++;
      }
      isSecond = !isSecond && byte > 0x80;
    }
  }
  return common * 2 > pairs;
}

/** Plainly of this encoding: mostly ideographs where not ASCII, fewer than 1 in 50 of them broken. */
const isDamaged = ({ broken, ideographs, runs, foreign }: TextCount): boolean =>
  broken > 0 && broken * 50 <= ideographs && ideographs * 2 >= foreign && runs > 0;

/** Whether no byte stands for nothing in windows-1252. */
async function isWestern(source: ByteSource): Promise<boolean> {
  for await (const block of readBlocks(source)) {
    if (block.some((byte) => undefinedBytes.includes(byte))) return false;
  }
  return true;
}

const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
