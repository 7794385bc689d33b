import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is removed when the running test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'esg-score-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The names in a folder, hidden ones included, in order; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/** The files of a folder by name; each content as text of its bytes, so that differences are easy to compare. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await namesIn(folder);
  const contents = await Promise.all(
    names.map(async (name) => [name, (await readFile(join(folder, name))).toString('latin1')] as const),
  );
  return Object.fromEntries(contents);
}
