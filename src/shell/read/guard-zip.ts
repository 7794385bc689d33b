import type { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { createTagDecoder } from './decode-xml.js';
import { inflateInChunks } from './inflate-part.js';
import type { Limits } from './limits.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { createTailScan, type SheetTail } from './sheet-tail.js';
import { inflatedTooLarge, tooManyCells } from './too-large.js';
import type { Part, Parts } from './zip-parts.js';

/** Honest workbooks in Chinese pack 100:1; what packs tighter than this and is larger than that is a bomb. */
const suspicious = { ratio: 300, bytes: 10 * 1024 * 1024 };

/** Pictures are no part of the workbook's own XML; one in SVG may well begin with a DOCTYPE. */
const media = /(?:^|\/)media\//i;

/**
 * Unpacks every part of a workbook once, keeping nothing, before anything is read from it: counts the
 * bytes as they come (the sizes that entries claim are believed only where they are too large), checks
 * checksums, looks for a DOCTYPE. Throws a `Refusal` at the first thing that is too large or unsafe;
 * gives what stands behind each sheet's rows, by part name in lower case.
 */
export async function guardZip(parts: Parts, limits: Limits): Promise<ReadonlyMap<string, SheetTail>> {
  checkClaims(parts, limits);
  const tails = new Map<string, SheetTail>();
  let total = 0;
  let cells = 0;
  const spend = (part: string) => (count: number) => {
    cells += count;
    if (cells > limits.cells) throw tooManyCells(part, limits.cells);
  };
  for (const [key, part] of parts) {
    const look = media.test(part.name) ? undefined : createLook(part.name, spend(part.name));
    for await (const chunk of checkedChunks(part)) {
      total += chunk.length;
      if (total > limits.inflated) throw inflatedTooLarge(part.name, limits.inflated);
      look?.push(chunk);
    }
    const tail = look?.tail();
    if (tail !== undefined) tails.set(key, tail);
  }
  return tails;
}

/** A part's bytes, with a `Refusal` where they pack too tightly or are not those that were packed. */
export async function* checkedChunks(part: Part): AsyncGenerator<Buffer> {
  let size = 0;
  let checksum = 0;
  for await (const chunk of inflateInChunks(part)) {
    size += chunk.length;
    if (size > suspicious.bytes && size > part.packed.length * suspicious.ratio) {
      throw refuse('input/unsafe', { reason: reasons.bomb(part.name) });
    }
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (checksum !== part.crc32) throw refuse('input/damaged', { reason: reasons.brokenPart(part.name) });
}

function checkClaims(parts: Parts, limits: Limits): void {
  let total = 0;
  for (const part of parts.values()) {
    total += part.claimedSize;
    if (total > limits.inflated) throw inflatedTooLarge(part.name, limits.inflated);
  }
}

/** How many characters of the piece before are looked at again, so that no search is cut in two. */
const overlap = 64;

/** A look through a part's XML, given as chunks in order. `spend` is told roughly how many cells and texts it holds. */
function createLook(
  name: string,
  spend: (count: number) => void,
): { readonly push: (chunk: Buffer) => void; readonly tail: () => SheetTail | undefined } {
  const decode = createTagDecoder();
  let before = '';
  let isXml: boolean | undefined;
  let counted = '';
  let scan: ReturnType<typeof createTailScan> | undefined;
  const begin = (piece: string): void => {
    isXml = /^(?:\uFEFF|\xEF\xBB\xBF)?\s*</.test(piece);
    const [, prefix = '', root] = /<([\w.-]+:)?(worksheet|sst)[\s/>]/.exec(piece.slice(0, 4096)) ?? [];
    if (root === 'worksheet') scan = createTailScan(prefix);
    counted = root === 'worksheet' ? `<${prefix}c ` : root === 'sst' ? `<${prefix}si>` : '';
  };
  return {
    push: (chunk) => {
      if (isXml === false) return;
      const piece = decode(chunk);
      if (isXml === undefined) begin(piece);
      if (!isXml) return;
      if (piece.includes('<!DOCTYPE') || (before + piece.slice(0, overlap)).includes('<!DOCTYPE')) {
        throw refuse('input/unsafe', { reason: reasons.doctype(name) });
      }
      if (counted !== '') spend(countOf(piece, counted));
      scan?.push(piece);
      before = (before + piece.slice(-overlap)).slice(-overlap);
    },
    tail: () => scan?.end(),
  };
}

function countOf(text: string, sought: string): number {
  let count = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) count++;
  return count;
}
