import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import type { Part } from '../read/zip-parts.js';

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const version = 20;
/** Names are in UTF-8. */
const utf8Flag = 0x0800;
/** 1 January 1980, the first day that zip files know: equal contents are equal bytes. */
const date = 0x0021;

/** A part with new content. */
export function packPart(name: string, content: string): Part {
  const bytes = Buffer.from(content);
  return {
    name,
    deflated: true,
    packed: deflateRawSync(bytes),
    crc32: crc32(bytes),
    claimedSize: bytes.length,
  };
}

/** What the local header and the directory say alike. */
function commonHeader({ deflated, packed, crc32: checksum, claimedSize }: Part, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(version, 0);
  header.writeUInt16LE(utf8Flag, 2);
  header.writeUInt16LE(deflated ? 8 : 0, 4);
  header.writeUInt16LE(date, 8);
  header.writeUInt32LE(checksum, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(claimedSize, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function signed(signature: number, ...rest: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, ...rest]);
}

/** The bytes of a zip file with these parts in order; those that are packed already are taken as they are. */
export function writeZip(parts: Iterable<Part>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const common = commonHeader(part, name);
    const local = signed(signatures.local, common, name);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(version);
    directory.push(signed(signatures.entry, madeBy, common, place, name));
    locals.push(local, part.packed);
    at += local.length + part.packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, entries, signed(signatures.end, end)]);
}
