import { Buffer } from 'node:buffer';
import type { Encoding } from './csv-encoding.js';
import { type ByteSource, readBlocks } from './source.js';

/** The characters of windows-1252 from 0x80 on that differ from Latin-1; blanks where it defines none. */
const western = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** A text file's bytes from `start` on, in UTF-8, block by block; what is broken becomes U+FFFD. */
export async function* utf8Blocks(
  source: ByteSource,
  encoding: Encoding,
  start: number,
): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') {
    yield* readBlocks(source, start);
    return;
  }
  const decode = createDecoder(encoding);
  for await (const block of readBlocks(source, start)) yield Buffer.from(decode(block, true));
  yield Buffer.from(decode(Buffer.alloc(0), false));
}

/** Node 20's own decoder takes windows-1252 for Latin-1. */
function createDecoder(encoding: Exclude<Encoding, 'utf-8'>): (block: Buffer, stream: boolean) => string {
  if (encoding === 'windows-1252') return decodeWestern;
  const decoder = new TextDecoder(encoding);
  return (block, stream) => decoder.decode(block, { stream });
}

const decodeWestern = (block: Buffer): string =>
  block
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => western.charAt(character.charCodeAt(0) - 0x80));
