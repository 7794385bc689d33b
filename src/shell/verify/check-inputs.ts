import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import type { RunRecord } from '../../reports/run-record-schema.js';
import { type Check, check } from '../../reports/verification/verification.js';
import { decodeText } from '../decode-text.js';
import type { FoundInput } from '../find-inputs.js';
import type { World } from '../world.js';
import { sha256Of } from '../write/seal.js';

/** The hash of a rubric made of files with these contents, as `loadRubric` gives it. */
function rubricHash(contents: readonly (Uint8Array | string)[]): string {
  const hashes = contents.map(sha256Of);
  const [first = ''] = hashes;
  return hashes.length === 1 ? first : sha256Of(hashes.map((hash) => `${hash}\n`).join(''));
}

function checkFile(found: FoundInput, hash: string | undefined, keepsRubric: boolean, world: World): Check {
  const { kind, name, sha256, path } = found;
  const place = path === undefined ? '' : relative(world.cwd, path);
  switch (found.state) {
    case 'same':
      return basename(place) === basename(name)
        ? check(kind, name, 'same')
        : check(kind, name, 'same-elsewhere', { path: place });
    case 'changed':
      return check(kind, name, 'changed', { path: place, recorded: sha256, found: hash ?? '' });
    case 'missing':
      return kind === 'rubric' && keepsRubric
        ? check(kind, name, 'own-copy')
        : check(kind, name, 'missing', { recorded: sha256 });
  }
}

/** What can be wrong with a rubric whose files are all at hand with the recorded text. */
async function checkRubricText(
  { rubric, basis }: RunRecord,
  files: readonly FoundInput[],
): Promise<readonly Check[]> {
  if (files.some(({ state }) => state !== 'same')) return [];
  const contents = await Promise.all(files.map(({ path }) => readFile(path ?? '')));
  const layers = basis?.rubric ?? [];
  const isKept = layers.every(({ text }, index) => text === decodeText(contents[index] ?? Buffer.of()));
  return [
    ...(rubricHash(contents) === rubric.sha256 ? [] : [check('rubric', '', 'other-bytes')]),
    ...(isKept ? [] : [check('rubric', '', 'kept-otherwise')]),
  ];
}

/** Checks every file that a run read against the hash that its record has of it. */
export async function checkInputs(
  record: RunRecord,
  inputs: readonly FoundInput[],
  world: World,
): Promise<readonly Check[]> {
  const layers = record.basis?.rubric ?? [];
  const keepsRubric =
    layers.length > 0 && rubricHash(layers.map(({ text }) => text)) === record.rubric.sha256;
  const checks: Check[] = [];
  for (const found of inputs) {
    const bytes = found.state === 'changed' ? await readFile(found.path ?? '') : undefined;
    checks.push(checkFile(found, bytes === undefined ? undefined : sha256Of(bytes), keepsRubric, world));
  }
  const rubric = inputs.filter(({ kind }) => kind === 'rubric');
  return [...checks, ...(await checkRubricText(record, rubric))];
}
