import { Buffer, isUtf8 } from 'node:buffer';
import type { Entry, ZipFile } from 'yauzl';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import type { Part, Parts } from './zip-parts.js';

/** A workbook with one sheet and picture for each of a thousand submissions has about three thousand. */
const mostParts = 10_000;

/**
 * The parts of a zip file by its directory, none of them unpacked yet. Throws a `Refusal`: cut off,
 * protected by a password, too many parts, a name that points outside the file.
 */
export async function listParts(bytes: Buffer): Promise<Parts> {
  const { fromBufferPromise } = await import('yauzl');
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false });
  } catch {
    throw refuse('input/damaged', { reason: reasons.noDirectory });
  }
  if (zip.entryCount > mostParts) {
    throw refuse('input/unsafe', { reason: reasons.tooManyParts(zip.entryCount, mostParts) });
  }
  const parts = new Map<string, Part>();
  for (const entry of await readDirectory(zip)) {
    const name = partName(entry.fileNameRaw);
    if (name.endsWith('/')) continue;
    if (entry.isEncrypted()) throw refuse('input/encrypted', {});
    if (name.split('/').includes('..')) throw refuse('input/unsafe', { reason: reasons.oddPath(name) });
    parts.set(name.toLowerCase(), await locatePart(zip, entry, name, bytes));
  }
  return parts;
}

async function readDirectory(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    throw refuse('input/damaged', { reason: reasons.noDirectory });
  }
  return entries;
}

async function locatePart(zip: ZipFile, entry: Entry, name: string, bytes: Buffer): Promise<Part> {
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw refuse('input/damaged', { reason: reasons.unknownCompression(name) });
  }
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    return {
      name,
      deflated: entry.compressionMethod === 8,
      packed,
      crc32: entry.crc32,
      claimedSize: entry.uncompressedSize,
    };
  } catch {
    throw refuse('input/damaged', { reason: reasons.brokenPart(name) });
  }
}

/** Some programs write `\` between folders or `/` in front; zips made on Chinese Windows name parts in GBK. */
function partName(raw: Buffer): string {
  const name = isUtf8(raw) ? raw.toString('utf8') : new TextDecoder('gb18030').decode(raw);
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}
