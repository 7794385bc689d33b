import type { Buffer } from 'node:buffer';
import { createUtf8Decoder } from './decode-utf8.js';

/** The encoding of an XML part that is not UTF-8, by its byte order mark or its first `<`; undefined otherwise. */
function wideEncoding(start: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const first = start.readUInt16BE(0);
  if (first === 0xfffe || first === 0x3c00) return 'utf-16le';
  return first === 0xfeff || first === 0x003c ? 'utf-16be' : undefined;
}

/** A decoder for a part by its first block. */
function decoderFor(start: Buffer, narrow: () => (block: Buffer) => string): (block: Buffer) => string {
  const encoding = start.length < 2 ? undefined : wideEncoding(start);
  if (encoding === undefined) return narrow();
  const decoder = new TextDecoder(encoding);
  return (block) => decoder.decode(block, { stream: true });
}

/** A function that turns the blocks of an XML part into text, in order; a byte order mark may stand in front. */
export function createXmlDecoder(): (block: Buffer) => string {
  let decode: ((block: Buffer) => string) | undefined;
  return (block) => (decode ??= decoderFor(block, createUtf8Decoder))(block);
}

/**
 * The same, good enough to look for tags and their places: one character for each byte (no character is
 * ever cut), UTF-16 decoded.
 */
export function createTagDecoder(): (block: Buffer) => string {
  let decode: ((block: Buffer) => string) | undefined;
  const latin1 = (block: Buffer): string => block.toString('latin1');
  return (block) => (decode ??= decoderFor(block, () => latin1))(block);
}

/** The text of a whole XML part. */
export const decodeXml = (bytes: Buffer): string => createXmlDecoder()(bytes);
