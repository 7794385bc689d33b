import { crc32 } from 'node:zlib';
import { inflateInChunks } from './inflate-part.js';
import type { Limits } from './limits.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { createPartScan, type PartScan } from './scan-part.js';
import { inflatedTooLarge, tooManyCells } from './too-large.js';
import type { Part, Parts } from './zip-parts.js';

/** Honest workbooks in Chinese pack 100:1; what packs tighter than this and is larger than that is a bomb. */
const suspicious = { ratio: 300, bytes: 10 * 1024 * 1024 };

/**
 * Unpacks every part of a workbook once, keeping nothing, before any parser sees it: counts the bytes as
 * they come (the sizes that entries claim are not believed), checks checksums and looks through the XML. Throws a `Refusal`
 * at the first thing that is too large or unsafe; gives what the look showed, by part name in lower case.
 */
export async function guardZip(parts: Parts, limits: Limits): Promise<ReadonlyMap<string, PartScan>> {
  const scans = new Map<string, PartScan>();
  let total = 0;
  let cells = 0;
  for (const [key, part] of parts) {
    const scan = createPartScan(part.name, limits, () => {
      if (++cells > limits.cells) throw tooManyCells(part.name, limits.cells);
    });
    let size = 0;
    let checksum = 0;
    for await (const chunk of inflateInChunks(part)) {
      size += chunk.length;
      total += chunk.length;
      checkSize(part, size, total, limits);
      checksum = crc32(chunk, checksum);
      scan.push(chunk);
    }
    if (checksum !== part.crc32) throw refuse('input/damaged', { reason: reasons.brokenPart(part.name) });
    scans.set(key, scan.end());
  }
  return scans;
}

function checkSize(part: Part, size: number, total: number, limits: Limits): void {
  if (size > suspicious.bytes && size > part.packed.length * suspicious.ratio) {
    throw refuse('input/unsafe', { reason: reasons.bomb(part.name) });
  }
  if (total > limits.inflated) throw inflatedTooLarge(part.name, limits.inflated);
}
