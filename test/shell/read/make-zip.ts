import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

interface ZipOptions {
  readonly deflate?: boolean;
  /** The unpacked size that every entry claims, instead of its own. */
  readonly claimedSize?: number;
  readonly flags?: number;
  /** Whether sizes and checksum stand behind each part instead of before it, as programs that write in one go do. */
  readonly descriptors?: boolean;
}

/** A zip file of texts or bytes by part name. */
export function makeZip(parts: Readonly<Record<string, string | Buffer>>, options: ZipOptions = {}): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = options.deflate === true ? deflateRawSync(bytes) : bytes;
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE((options.flags ?? 0x800) | (options.descriptors === true ? 8 : 0), 2);
    header.writeUInt16LE(options.deflate === true ? 8 : 0, 4);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(options.claimedSize ?? bytes.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.from(header);
    if (options.descriptors === true) local.fill(0, 10, 22);
    const behind =
      options.descriptors === true
        ? Buffer.concat([Buffer.from('PK\x07\x08'), header.subarray(10, 22)])
        : Buffer.alloc(0);
    body.push(Buffer.from('PK\x03\x04'), local, Buffer.from(name), packed, behind);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), header, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length + behind.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(directory.length / 4, 8);
  end.writeUInt16LE(directory.length / 4, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, ...directory, end]);
}
