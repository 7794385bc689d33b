import { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';

/** The bytes of a file, read piece by piece as they are needed. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`; fewer at the end of the file. */
  readonly read: (start: number, end: number) => Promise<Buffer>;
}

const blockSize = 256 * 1024;

/** Bytes that are in memory already. */
export function memorySource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: buffer.length, read: (start, end) => Promise.resolve(buffer.subarray(start, end)) };
}

/** A file on disk, of which no more is in memory than is being read. To be closed by the caller. */
export async function openFileSource(
  path: string,
): Promise<ByteSource & { readonly close: () => Promise<void> }> {
  const file = await open(path);
  const { size } = await file.stat();
  const read = async (start: number, end: number): Promise<Buffer> => {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(end, size) - start));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  };
  return { size, read, close: () => file.close() };
}

/** The bytes from `start` on, in order, a block at a time. */
export async function* readBlocks(source: ByteSource, start = 0): AsyncGenerator<Buffer> {
  for (let at = start; at < source.size; at += blockSize) yield await source.read(at, at + blockSize);
}

/** All the bytes at once. */
export const readAll = (source: ByteSource): Promise<Buffer> => source.read(0, source.size);
