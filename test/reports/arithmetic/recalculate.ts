import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const office = 'soffice';

/** Whether there is a LibreOffice here. */
export function hasOffice(): boolean {
  return spawnSync(office, ['--version']).status === 0;
}

/** The workbooks, by name, as LibreOffice saves them again: all in one start, in a folder. */
export async function recalculate(
  folder: string,
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  await mkdir(join(folder, 'stripped'), { recursive: true });
  const files = [...workbooks].map(([name, bytes], index) => ({
    name,
    bytes,
    file: `${String(index)}.xlsx`,
  }));
  for (const { file, bytes } of files) await writeFile(join(folder, 'stripped', file), bytes);
  execFileSync(
    office,
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved')],
      ...files.map(({ file }) => join(folder, 'stripped', file)),
    ],
    { stdio: 'ignore' },
  );
  const saved = new Map<string, Uint8Array>();
  for (const { name, file } of files) saved.set(name, await readFile(join(folder, 'saved', file)));
  return saved;
}
