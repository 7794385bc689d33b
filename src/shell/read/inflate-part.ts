import type { Buffer } from 'node:buffer';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import type { Part } from './zip-parts.js';

const chunkSize = 256 * 1024;

/** Styles of the most laborious workbooks take some 10 MB. */
const largestSmallPart = 64 * 1024 * 1024;

/** A part's bytes piece by piece, whatever size its entry claims. Throws a `Refusal` where it cannot be unpacked. */
export async function* inflateInChunks(part: Part): AsyncGenerator<Buffer> {
  if (!part.deflated) {
    for (let at = 0; at < part.packed.length; at += chunkSize) yield part.packed.subarray(at, at + chunkSize);
    return;
  }
  const inflate = createInflateRaw({ chunkSize });
  inflate.end(part.packed);
  try {
    for await (const chunk of inflate) yield chunk as Buffer; // a stream's chunks are untyped
  } catch {
    throw refuse('input/damaged', { reason: reasons.brokenPart(part.name) });
  }
}

/** All of a small part's bytes: what a workbook says about itself. Throws a `Refusal` where it is not small. */
export function inflatePart(part: Part): Buffer {
  if (!part.deflated) return part.packed;
  try {
    return inflateRawSync(part.packed, { maxOutputLength: largestSmallPart });
  } catch {
    throw refuse('input/damaged', { reason: reasons.brokenPart(part.name) });
  }
}
