import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OutputError } from '../exit.js';
import { refuseLocked } from '../write/lock-file.js';
import type { OutputFile } from '../write/output-folder.js';
import { discard, moveIntoPlace, writeBeside } from '../write/replace-file.js';

async function contentOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  const content = await contentOf(path);
  return content !== undefined && Buffer.compare(content, bytes) === 0;
}

function inTheWay(paths: readonly string[]): OutputError {
  const list = paths.map((path) => `  ${path}`).join('\n');
  return new OutputError({
    'zh-CN': `以下文件已存在，可能已经公布或有您的修改：\n${list}\n没有写入任何文件。请移走它们、用 --out 换一个文件夹，或用 --overwrite 覆盖`,
    en: `These files exist and may be published or hold your edits:\n${list}\nNothing was written. Move them away, choose another folder with --out, or replace them with --overwrite`,
  });
}

async function checkTargets(
  folder: string,
  outputs: readonly OutputFile[],
  overwrite: boolean,
): Promise<void> {
  const taken: string[] = [];
  for (const { name, bytes } of outputs) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    if (found.isDirectory() || !(overwrite || (await isSame(path, bytes)))) taken.push(path);
  }
  if (taken.length > 0) throw inTheWay(taken);
}

/**
 * Writes outputs as a whole: all complete and flushed beside their targets, then read again from the disk
 * and handed to `accept`, and only then moved into place, in their order. What is not accepted is removed,
 * and so is a file of the very same content that stands there already. Gives whether they were accepted.
 * @throws OutputError if another file is in the way and `overwrite` is not set, or if one cannot be written.
 */
export async function writeAccepted(
  folder: string,
  outputs: readonly OutputFile[],
  overwrite: boolean,
  accept: (written: readonly OutputFile[]) => Promise<boolean>,
): Promise<boolean> {
  await refuseLocked(folder);
  await checkTargets(folder, outputs, overwrite);
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  const waiting: { readonly path: string; readonly target: string }[] = [];
  try {
    for (const { name, bytes } of outputs) {
      const target = join(folder, name);
      waiting.push({ path: await writeBeside(target, bytes), target });
    }
    const written: OutputFile[] = [];
    for (const [index, { path }] of waiting.entries())
      written.push({ name: outputs[index]?.name ?? '', bytes: await readFile(path) });
    if (!(await accept(written))) {
      for (const { name, bytes } of written) {
        const target = join(folder, name);
        if (await isSame(target, bytes)) await rm(target, { force: true });
      }
      return false;
    }
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await moveIntoPlace(next.path, next.target);
    return true;
  } finally {
    await Promise.all(waiting.map(({ path }) => discard(path)));
  }
}
