import { createHash } from 'node:crypto';
import { type OpenRunRecord, type RunRecord, runRecordSchema } from '../../reports/run-record-schema.js';

/** The SHA-256 of bytes or of a text in UTF-8, in hexadecimal. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function serialise(record: unknown): string {
  return JSON.stringify(record, null, 2);
}

const unsealedSchema = runRecordSchema.omit({ seal: true });

/** The text of a run record's file, with the other outputs' hashes and the seal at its end. */
export function sealRecord(record: OpenRunRecord, outputs: RunRecord['outputs']): string {
  // Parsed, so that keys stand in the schema's order, in which a later run reads them.
  const unsealed = unsealedSchema.parse({ ...record, outputs });
  return `${serialise({ ...unsealed, seal: sha256Of(serialise(unsealed)) })}\n`;
}

/** The record in a file's text; undefined where it is none, or not exactly as the program wrote it. */
export function openRecord(text: string): RunRecord | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = runRecordSchema.safeParse(content);
  if (!parsed.success) return undefined;
  const { seal, ...unsealed } = parsed.data;
  const intact = sha256Of(serialise(unsealed)) === seal && `${serialise(parsed.data)}\n` === text;
  return intact ? parsed.data : undefined;
}
