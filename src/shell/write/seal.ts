import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { StreamedRecord } from '../../reports/run-record.js';
import { type RunRecord, runRecordSchema } from '../../reports/run-record-schema.js';
import { recordBuilder } from './record-builder.js';
import { recordLines, sealLines } from './record-lines.js';

/** The SHA-256 of bytes or of a text in UTF-8, in hexadecimal. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The text of a run record's file, with the other outputs' hashes and the seal at its end. */
export function sealRecord(record: StreamedRecord, outputs: RunRecord['outputs']): string {
  return [...recordLines(record, outputs)].join('');
}

/** A run record as it was written, with the SHA-256 of its file. */
export interface OpenedRecord {
  readonly record: RunRecord;
  readonly sha256: string;
}

interface RecordReader {
  /** Takes the next line, its line feed included. */
  readonly take: (line: Uint8Array) => void;
  readonly finish: () => OpenedRecord | undefined;
}

/** Makes what reads the lines of a file: a record, or nothing where a byte is not as the program wrote it. */
function recordReader(): RecordReader {
  const builder = recordBuilder();
  const content = createHash('sha256');
  const file = createHash('sha256');
  // The last two lines hold the seal and are not sealed themselves.
  const last: Uint8Array[] = [];
  let isRecord = true;
  return {
    take: (line) => {
      last.push(line);
      if (last.length > 2) content.update(last.shift() ?? line);
      file.update(line);
      try {
        if (isRecord) builder.take(Buffer.from(line).toString('utf8').replace(/\n$/, ''));
      } catch {
        isRecord = false;
      }
    },
    finish: () => {
      const end = sealLines(content.digest('hex'));
      if (!isRecord || Buffer.concat(last).toString('utf8') !== end) return undefined;
      const record = runRecordSchema.safeParse(builder.record()).data;
      return record === undefined ? undefined : { record, sha256: file.digest('hex') };
    },
  };
}

const lineFeed = 10;

/** The whole lines of some bytes, line feeds included, and what is left of the last one. */
function cutLines(bytes: Uint8Array): { readonly lines: readonly Uint8Array[]; readonly rest: Uint8Array } {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  return { lines, rest: bytes.subarray(start) };
}

/** The record in a file's text; undefined where it is none, or not exactly as the program wrote it. */
export function openRecord(text: string): RunRecord | undefined {
  const reader = recordReader();
  const { lines, rest } = cutLines(Buffer.from(text));
  for (const line of [...lines, ...(rest.length === 0 ? [] : [rest])]) reader.take(line);
  return reader.finish()?.record;
}

/**
 * The record in a file, read line by line, so that a record of any length opens; undefined where it is none, or
 * not exactly as the program wrote it.
 * @throws an error of the file system where it cannot be read.
 */
export async function openRecordFile(path: string): Promise<OpenedRecord | undefined> {
  const reader = recordReader();
  let kept: Uint8Array = new Uint8Array();
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    const { lines, rest } = cutLines(kept.length === 0 ? chunk : Buffer.concat([kept, chunk]));
    for (const line of lines) reader.take(line);
    kept = rest;
  }
  if (kept.length > 0) reader.take(kept);
  return reader.finish();
}
