import { appendFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { UsageError } from '../../src/shell/exit.js';
import { findInputs } from '../../src/shell/find-inputs.js';
import { comparisonFolder, rankAfter } from './commands/comparison-folder.js';
import { makeWorld } from './make-world.js';
import { readRecord } from './read-record.js';

let folder = '';
beforeEach(async () => {
  folder = await comparisonFolder();
  await rankAfter(folder);
});

/** The recorded files with their states, `kind name state path` each, paths from the folder. */
async function find(named: readonly string[] = [], cwd = folder): Promise<readonly string[]> {
  const path = join(folder, 'two/run.json');
  const record = await readRecord(join(folder, 'two'));
  const found = await findInputs({ path, record }, named, makeWorld(cwd));
  return found.map(({ kind, name, state, path: at }) => {
    const place = at?.startsWith(folder) === true ? at.slice(folder.length + 1) : 'none';
    return `${kind} ${name} ${state} ${place}`;
  });
}

const asRun = [
  'input after.csv same after.csv',
  'ledger ledger.csv same ledger.csv',
  'rubric after.yaml same after.yaml',
];

it('finds the files of a run in the working folder, and above the record from anywhere', async () => {
  expect(await find()).toEqual(asRun);
  const elsewhere = join(folder, 'elsewhere/deep/down');
  await mkdir(elsewhere, { recursive: true });
  expect(await find([], elsewhere)).toEqual(asRun);
});

it('knows a renamed file by its content, where it is named', async () => {
  await mkdir(join(folder, 'archive'));
  await rename(join(folder, 'after.csv'), join(folder, 'archive/season.csv'));
  expect((await find())[0]).toBe('input after.csv missing none');
  expect((await find(['archive/*.csv']))[0]).toBe('input after.csv same archive/season.csv');
  expect((await find(['archive']))[0]).toBe('input after.csv same archive/season.csv');
});

it('names a file that bears the name but not the content', async () => {
  await appendFile(join(folder, 'after.csv'), '\n');
  expect(await find()).toEqual(['input after.csv changed after.csv', ...asRun.slice(1)]);
  await mkdir(join(folder, 'archive'));
  await rename(join(folder, 'ledger.csv'), join(folder, 'archive/after.csv'));
  // A ledger that only bears the input's name is the ledger all the same.
  expect((await find(['archive/after.csv'])).slice(0, 2)).toEqual([
    'input after.csv changed after.csv',
    'ledger ledger.csv same archive/after.csv',
  ]);
});

it('refuses a file for --inputs that does not exist, and lives with none at all', async () => {
  await expect(find(['nothing.csv'])).rejects.toThrow(UsageError);
  for (const name of ['after.csv', 'ledger.csv', 'after.yaml']) await rm(join(folder, name));
  expect((await find()).map((line) => line.split(' ')[2])).toEqual(['missing', 'missing', 'missing']);
});
