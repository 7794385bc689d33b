import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixture } from '../../analysis/compare/fixture-runs.js';
import { type Outcome, runIn } from '../make-world.js';
import { temporaryFolder } from '../temporary-folder.js';

const names = ['before.yaml', 'after.yaml', 'before.csv', 'after.csv', 'ledger.csv', 'reasons.csv'];

/** Ranks the fixture's earlier submissions. */
export function rankBefore(folder: string, ...options: readonly string[]): Promise<Outcome> {
  return runIn(folder, ['rank', 'before.csv', '-r', './before.yaml', '-o', 'one', ...options]);
}

/** Ranks the fixture's later submissions. */
export function rankAfter(folder: string, ...options: readonly string[]): Promise<Outcome> {
  const files = ['after.csv', '-r', './after.yaml', '--ledger', 'ledger.csv'];
  return runIn(folder, ['rank', ...files, '-o', 'two', '--format', 'json', ...options]);
}

/** A folder with the files of fixtures/comparison. */
export async function comparisonFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of names) await copyFile(join(fixture, name), join(folder, name));
  return folder;
}
