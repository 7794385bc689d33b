import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { RunRecord } from '../../reports/run-record-schema.js';
import { type Check, check } from '../../reports/verification/verification.js';
import { comparisonName, journalName, outputNames } from '../write/known-outputs.js';
import { lockPath } from '../write/lock-file.js';
import { sha256Of } from '../write/seal.js';

async function checkOutput(folder: string, { name, sha256 }: RunRecord['outputs'][number]): Promise<Check> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (bytes === undefined) return check('output', name, 'gone');
  const found = sha256Of(bytes);
  return found === sha256
    ? check('output', name, 'same')
    : check('output', name, 'changed', { path: name, recorded: sha256, found });
}

const ownNames: readonly string[] = [...Object.values(outputNames), comparisonName];

/** Files that finished beside their targets and were never moved there. */
function isLeftOver(name: string): boolean {
  return name === journalName || /^\..+\.\d+\.tmp$/u.test(name);
}

/**
 * Checks the outputs that a run record names, in the record’s folder, and what else is there: files with the name
 * of an output that the run did not write, and what an interrupted writing left. `read` are paths of the run’s inputs.
 */
export async function checkOutputs(
  { path, record }: { readonly path: string; readonly record: RunRecord },
  read: readonly string[],
): Promise<readonly Check[]> {
  const folder = dirname(path);
  const outputs: Check[] = [];
  for (const output of record.outputs) outputs.push(await checkOutput(folder, output));
  const known = new Set([
    ...record.outputs.map(({ name }) => name),
    basename(path),
    basename(lockPath(path)),
  ]);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const left = names.filter((name) => !known.has(name) && !read.includes(join(folder, name))).sort();
  const others = left.filter((name) => !ownNames.includes(name) && !isLeftOver(name));
  return [
    ...outputs,
    ...left.filter((name) => ownNames.includes(name)).map((name) => check('surplus', name, 'surplus')),
    ...left.filter(isLeftOver).map((name) => check('surplus', name, 'unfinished')),
    ...(others.length === 0 ? [] : [check('other', others.join(', '), 'not-of-run')]),
  ];
}
