import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StreamedRecord } from '../../reports/run-record.js';
import { eachTime } from '../../table/each-time.js';
import { OutputError } from '../exit.js';
import { discard, moveIntoPlace, writeBeside } from './replace-file.js';
import {
  journalName,
  knownOutputs,
  type OutputHash,
  recordName,
  removeJournal,
  writeJournal,
} from './known-outputs.js';
import { recordLines } from './record-lines.js';
import { sha256Of } from './seal.js';

/** A finished output besides the run record. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a text in pieces comes to as it goes by. */
function hashedPieces(pieces: Iterable<string>): { pieces: Iterable<string>; digest: () => string } {
  const hash = createHash('sha256');
  const passed = eachTime(pieces, (piece) => {
    hash.update(piece);
    return piece;
  });
  return { pieces: passed, digest: () => hash.digest('hex') };
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw cannotUse(path, error);
  }
}

function cannotUse(path: string, error: unknown): OutputError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new OutputError({
    'zh-CN': `无法使用 ${path}（${reason}）。请检查路径和权限，或用 --out 换一个文件夹`,
    en: `${path} cannot be used (${reason}). Check the path and the permissions, or choose another folder with --out`,
  });
}

async function orRefuse(path: string, work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    throw cannotUse(path, error);
  });
}

/** Removes a file that may be gone already. */
async function removeOutput(path: string): Promise<void> {
  await orRefuse(path, rm(path, { force: true }));
}

function notOurs(paths: readonly string[]): OutputError {
  return new OutputError({
    'zh-CN': `以下文件已存在，且不是（或不再是）本程序写出的原样：\n${paths.map((path) => `  ${path}`).join('\n')}\n为免丢失修改，没有写入任何文件。请移走它们、用 --out 换一个文件夹，或用 --overwrite 覆盖`,
    en: `These files exist and are not (or no longer) as the program wrote them:\n${paths.map((path) => `  ${path}`).join('\n')}\nNothing was written, so that no edits are lost. Move them away, choose another folder with --out, or replace them with --overwrite`,
  });
}

/** The outputs in a folder that are exactly as the program wrote them. */
async function untouchedFiles(folder: string): Promise<readonly OutputHash[]> {
  const untouched: OutputHash[] = [];
  for (const { name, sha256 } of await knownOutputs(folder)) {
    const content = await readIfThere(join(folder, name));
    if (content !== undefined && sha256Of(content) === sha256) untouched.push({ name, sha256 });
  }
  return untouched;
}

/** The folder itself, or the nearest one above it that exists, must be a folder that can be written to. */
async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined && dirname(folder) !== folder) return checkFolder(dirname(folder));
  if (found?.isDirectory() !== true) throw cannotUse(folder, 'ENOTDIR');
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw cannotUse(folder, error);
  });
}

async function checkNotHeld(path: string): Promise<void> {
  try {
    await (await open(path, 'r+')).close();
  } catch (error) {
    throw cannotUse(path, error);
  }
}

/**
 * Checks, before any work, that the named outputs and the run record can be written to a folder:
 * existing ones must be exactly what the program wrote there, unless `overwrite` is set.
 * Returns the earlier run's outputs that are untouched; those that the new run does not write it replaces
 * by nothing.
 * @throws OutputError otherwise, naming every file in the way.
 */
export async function checkOutputFolder(
  folder: string,
  names: readonly string[],
  overwrite: boolean,
): Promise<readonly OutputHash[]> {
  await checkFolder(folder);
  const untouched = await untouchedFiles(folder);
  const edited: string[] = [];
  for (const name of [...names, recordName]) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    if (found.isDirectory()) throw cannotUse(path, 'EISDIR');
    await checkNotHeld(path);
    if (!untouched.some((output) => output.name === name)) edited.push(path);
  }
  if (edited.length > 0 && !overwrite) throw notOurs(edited);
  return untouched;
}

/**
 * Writes a run's outputs as a whole: all complete beside their targets first, then moved into place, the
 * run record last, so that its presence means a complete run. `earlier` are the untouched outputs of the
 * run before.
 * @throws OutputError if anything cannot be written.
 */
export async function writeOutputs(
  folder: string,
  outputs: readonly OutputFile[],
  record: StreamedRecord,
  earlier: readonly OutputHash[],
): Promise<void> {
  const hashes = outputs.map(({ name, bytes }): OutputHash => ({ name, sha256: sha256Of(bytes) }));
  const text = hashedPieces(recordLines(record, hashes));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw cannotUse(folder, error);
  });
  const waiting: { readonly path: string; readonly target: string }[] = [];
  try {
    const contents = [
      ...outputs.map(({ name, bytes }) => ({ name, content: bytes })),
      { name: recordName, content: text.pieces },
    ];
    for (const { name, content } of contents) {
      const target = join(folder, name);
      waiting.push({ path: await writeBeside(target, content), target });
    }
    await orRefuse(
      join(folder, journalName),
      writeJournal(folder, [...earlier, ...hashes, { name: recordName, sha256: text.digest() }]),
    );
    for (const name of [recordName, ...earlier.map((output) => output.name)]) {
      if (!hashes.some((output) => output.name === name)) await removeOutput(join(folder, name));
    }
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await moveIntoPlace(next.path, next.target);
    }
    await removeJournal(folder);
  } catch (error) {
    await Promise.all(waiting.map(({ path }) => discard(path)));
    throw error;
  }
}
