import { readFile } from 'node:fs/promises';
import { basename, normalize, sep } from 'node:path';
import type { RunRecord } from '../reports/run-record-schema.js';
import { decodeText } from './decode-text.js';
import {
  type Candidate,
  candidatesFor,
  foldersOf,
  hashOfFile,
  namedFiles,
} from './verify/input-candidates.js';
import { type InputKind, type RecordedFile, recordedFiles } from './verify/recorded-files.js';
import type { World } from './world.js';

/** A file that a run read, and what is there of it now. */
export interface FoundInput {
  readonly kind: InputKind;
  /** As the run record names it. */
  readonly name: string;
  /** As the run record has it; see `RecordedFile`. */
  readonly sha256: string;
  /** Where it is; undefined if it is missing. */
  readonly path: string | undefined;
  /** `same`: its content is what the run read, whatever it is called; `changed`: only the name is. */
  readonly state: 'same' | 'changed' | 'missing';
}

async function findSame(
  file: RecordedFile,
  candidates: readonly Candidate[],
): Promise<Candidate | undefined> {
  const exact = candidates.find(({ sha256 }) => sha256 === file.sha256);
  if (exact !== undefined || file.text === undefined) return exact;
  for (const candidate of candidates)
    if (decodeText(await readFile(candidate.path)) === file.text) return candidate;
  return undefined;
}

/** A file of the recorded name; where it names a folder too, one in that folder before any other. */
function findNamed(name: string, candidates: readonly Candidate[]): Candidate | undefined {
  return (
    candidates.find(({ path }) => path.endsWith(sep + normalize(name))) ??
    candidates.find(({ path }) => basename(path) === basename(name))
  );
}

/**
 * Finds each file that a run record names as read: inputs, ledger, rulings, and what its rubric is made of. A file
 * with the recorded content wins, among those in `named` (the files, patterns and folders of `--inputs`) whatever it
 * is called; then one of the same name: named outright, in the working folder, beside the record or in the folders
 * above it, and for rubrics among those that ship.
 * @throws UsageError if a file in `named` does not exist.
 */
export async function findInputs(
  { path: recordPath, record }: { readonly path: string; readonly record: RunRecord },
  named: readonly string[],
  world: World,
): Promise<readonly FoundInput[]> {
  const given = await namedFiles(named, world);
  const folders = foldersOf(recordPath, world.cwd);
  const hashes = new Map<string, Promise<string | undefined>>();
  const hash = (path: string): Promise<string | undefined> => {
    const known = hashes.get(path) ?? hashOfFile(path);
    hashes.set(path, known);
    return known;
  };
  const looked = [];
  for (const file of recordedFiles(record)) {
    const candidates = await candidatesFor(file, given, folders, hash);
    looked.push({ file, candidates, same: await findSame(file, candidates) });
  }
  // What is one recorded file unchanged is not another one changed.
  const taken = new Set(looked.map(({ same }) => same?.path));
  return looked.map(({ file: { kind, name, sha256 }, candidates, same }): FoundInput => {
    if (same !== undefined) return { kind, name, sha256, path: same.path, state: 'same' };
    const left = candidates.filter(({ path }) => !taken.has(path));
    const changed = findNamed(name, left);
    if (changed === undefined) return { kind, name, sha256, path: undefined, state: 'missing' };
    return { kind, name, sha256, path: changed.path, state: 'changed' };
  });
}
