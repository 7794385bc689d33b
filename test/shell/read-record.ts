import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunRecord, runRecordSchema } from '../../src/reports/run-record-schema.js';

export type SubmissionRecord = RunRecord['submissions'][number];

/** The run record of a folder of results, checked against its schema. */
export async function readRecord(folder: string): Promise<RunRecord> {
  return runRecordSchema.parse(JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')));
}

/** The submission of that name. */
export function workNamed(record: RunRecord, name: string): SubmissionRecord {
  const found = record.submissions.find((submission) => submission.name === name);
  if (found === undefined) throw new Error(`no submission ${name}`);
  return found;
}

/** The codes of a record's findings, in order. */
export function codesIn(record: RunRecord): readonly string[] {
  return record.diagnostics.map(({ code }) => code);
}
