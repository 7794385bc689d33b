import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OutputError } from '../exit.js';

/** What a file holds: its bytes, or a text in pieces. */
export type FileContent = Uint8Array | Iterable<string>;

/** Finished files that wait beside their targets; removed when the program is interrupted. */
export const waitingFiles = new Set<string>();

/** How long a target that another program holds is tried again. */
const patience = 5_000;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** How many characters of a text in pieces are written at a time. */
const block = 1 << 20;

/** The pieces of a text put together to blocks. */
function* blocksOf(pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < block) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

async function writeAll(file: FileHandle, content: FileContent): Promise<void> {
  if (content instanceof Uint8Array) await file.writeFile(content);
  else for (const text of blocksOf(content)) await file.appendFile(text);
}

/**
 * Writes a file's content, complete and flushed to the disk, into a new file beside the target; returns its
 * path.
 * @throws OutputError if the folder cannot take it; nothing is left behind then.
 */
export async function writeBeside(target: string, content: FileContent): Promise<string> {
  const path = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  waitingFiles.add(path);
  try {
    const file = await open(path, 'w');
    try {
      await writeAll(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    return path;
  } catch (error) {
    await discard(path);
    throw new OutputError({
      'zh-CN': `无法写入 ${target}（${codeOf(error)}）；原有文件没有改动`,
      en: `${target} cannot be written (${codeOf(error)}); existing files are unchanged`,
    });
  }
}

/** Removes a waiting file. */
export async function discard(path: string): Promise<void> {
  // Where the folder is no folder, there is nothing to remove.
  await rm(path, { force: true }).catch(() => undefined);
  waitingFiles.delete(path);
}

/**
 * Puts a finished file in its target's place. While Excel, a virus scanner or a cloud folder holds the
 * target, it is tried again for five seconds.
 * @throws OutputError if it stays held; the finished file is kept and named.
 */
export async function moveIntoPlace(path: string, target: string): Promise<void> {
  const start = performance.now();
  for (;;) {
    try {
      await rename(path, target);
      waitingFiles.delete(path);
      return;
    } catch (error) {
      const held = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error));
      if (held && performance.now() - start < patience) {
        await sleep(200);
        continue;
      }
      waitingFiles.delete(path);
      throw new OutputError({
        'zh-CN': `无法替换 ${target}（${codeOf(error)}）：可能正被 Excel、WPS 或网盘同步程序占用。请关闭后重新运行；完整的新结果暂存于 ${path}`,
        en: `${target} cannot be replaced (${codeOf(error)}): Excel, WPS or a cloud folder may hold it. Close it and run again; the complete new result is kept as ${path}`,
      });
    }
  }
}
