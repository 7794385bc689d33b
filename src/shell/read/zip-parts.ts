import type { Buffer } from 'node:buffer';

/** A part of a zip file, still packed. Its name has `/` between folders and none in front. */
export interface Part {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: Buffer;
  /** The checksum of the bytes once unpacked. */
  readonly crc32: number;
  /** The size once unpacked, as the directory has it. */
  readonly claimedSize: number;
}

/** The parts of a zip file by their names in lower case: workbooks are found to disagree about case. */
export type Parts = ReadonlyMap<string, Part>;
