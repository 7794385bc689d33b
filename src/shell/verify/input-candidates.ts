import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../exit.js';
import { namedPaths } from '../input-files.js';
import type { World } from '../world.js';
import type { RecordedFile } from './recorded-files.js';

const shippedFolder = fileURLToPath(new URL('../../../rubric/', import.meta.url));

/** Above the record's folder as far as results usually lie below their inputs. */
const foldersAbove = 2;

/** The SHA-256 of a file's bytes, read in pieces; undefined where there is no file to read. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    if (!(await stat(path)).isFile()) return undefined;
    for await (const block of createReadStream(path)) hash.update(block as Uint8Array);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/** The files that were named outright; all files of a folder that was. */
export async function namedFiles(named: readonly string[], world: World): Promise<readonly string[]> {
  const paths = (await namedPaths(named, world.cwd)).map(({ path }) => resolve(world.cwd, path));
  const files = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile() === true) return [path];
      if (found?.isDirectory() !== true)
        throw new UsageError({
          'zh-CN': `--inputs 中没有这个文件：${path}`,
          en: `There is no such file for --inputs: ${path}`,
        });
      return (await readdir(path)).sort().map((name) => join(path, name));
    }),
  );
  return files.flat();
}

/** The folders in which the files of a run usually lie: the working one, the record’s and those above it. */
export function foldersOf(recordPath: string, cwd: string): readonly string[] {
  const above = [dirname(recordPath)];
  for (let step = 0; step < foldersAbove; step += 1) above.push(dirname(above.at(-1) ?? ''));
  return [...new Set([cwd, ...above])];
}

/** A file that may be one that the record names. */
export interface Candidate {
  readonly path: string;
  readonly sha256: string;
}

/** The files to look at for a recorded one: those given, then those of its name in the usual folders. */
export async function candidatesFor(
  { kind, name }: RecordedFile,
  given: readonly string[],
  folders: readonly string[],
  hash: (path: string) => Promise<string | undefined>,
): Promise<readonly Candidate[]> {
  const places = kind === 'rubric' ? [...folders, shippedFolder] : folders;
  const usual = places.flatMap((folder) => [resolve(folder, name), join(folder, basename(name))]);
  const candidates: Candidate[] = [];
  for (const path of new Set([...given, ...usual])) {
    const sha256 = await hash(path);
    if (sha256 !== undefined) candidates.push({ path, sha256 });
  }
  return candidates;
}
