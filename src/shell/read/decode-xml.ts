import type { Buffer } from 'node:buffer';

/** The encoding of an XML part that is not UTF-8, by its byte order mark; undefined otherwise. */
function wideEncoding(start: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined;
}

/** The text of a whole XML part, without its byte order mark. */
export function decodeXml(bytes: Buffer): string {
  return new TextDecoder(wideEncoding(bytes) ?? 'utf-8').decode(bytes);
}

/**
 * A function that turns the pieces of an XML part into text good enough to look for tags and numbers:
 * one character for each byte (no character is ever cut), UTF-16 decoded.
 */
export function createTagDecoder(): (chunk: Buffer) => string {
  let decode: ((chunk: Buffer) => string) | undefined;
  return (chunk) => {
    decode ??= decoderFor(chunk);
    return decode(chunk);
  };
}

function decoderFor(start: Buffer): (chunk: Buffer) => string {
  const encoding = wideEncoding(start);
  if (encoding === undefined) return (chunk) => chunk.toString('latin1');
  const decoder = new TextDecoder(encoding);
  return (chunk) => decoder.decode(chunk, { stream: true });
}
