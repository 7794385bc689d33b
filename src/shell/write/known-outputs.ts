import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openRecordFile } from './seal.js';

/** The run record's name in a folder of results. */
export const recordName = 'run.json';

/** The other outputs' names, by format. */
export const outputNames = { xlsx: 'ranking.xlsx', csv: 'ranking.csv', review: 'review.xlsx' } as const;

/** The workbook that compares a run with an earlier one. */
export const comparisonName = 'comparison.xlsx';

const ownNames = new Set<string>([recordName, comparisonName, ...Object.values(outputNames)]);

/** Whether a file of that name in a folder of results is the program's. */
export function isOwnName(name: string): boolean {
  return ownNames.has(name);
}

/** There only while files are moved into place, and after that was cut short. */
export const journalName = '.run.json.journal';

/** A file of a run with the SHA-256 of its content. */
export interface OutputHash {
  readonly name: string;
  readonly sha256: string;
}

const journalSchema = z.array(z.strictObject({ name: z.string(), sha256: z.string() }));

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function parseJournal(text: string | undefined): readonly OutputHash[] {
  try {
    return journalSchema.safeParse(JSON.parse(text ?? '')).data ?? [];
  } catch {
    return [];
  }
}

/**
 * What the program has written to a folder: by the run record there and, where moving files into place
 * was cut short, by the journal of it. Other names than the program's own are left out.
 */
export async function knownOutputs(folder: string): Promise<readonly OutputHash[]> {
  const opened = await openRecordFile(join(folder, recordName)).catch(() => undefined);
  const recorded =
    opened === undefined ? [] : [...opened.record.outputs, { name: recordName, sha256: opened.sha256 }];
  const moved = parseJournal(await readText(join(folder, journalName)));
  return [...recorded, ...moved].filter(({ name }) => isOwnName(name));
}

/** Notes, before the first file is moved, the hashes of the files that are there and of those to come. */
export async function writeJournal(folder: string, outputs: readonly OutputHash[]): Promise<void> {
  const file = await open(join(folder, journalName), 'w');
  try {
    await file.writeFile(JSON.stringify(outputs));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Ends the journal once every file is in place. */
export async function removeJournal(folder: string): Promise<void> {
  await rm(join(folder, journalName), { force: true });
}
