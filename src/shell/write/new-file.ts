import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OutputError } from '../exit.js';
import { moveIntoPlace, writeBeside } from './replace-file.js';

function inTheWay(path: string, canOverwrite: boolean): OutputError {
  return new OutputError({
    'zh-CN': `${path} 已存在，其中可能有您的修改，没有写入。请移走它或用 -o 换一个名称${canOverwrite ? '，也可用 --overwrite 覆盖' : ''}`,
    en: `${path} exists and may hold your edits; nothing was written. Move it away or choose another name with -o${canOverwrite ? ', or replace it with --overwrite' : ''}`,
  });
}

/**
 * Writes a file as a whole, its folder made where there is none. A file that is there already is left
 * alone: it may hold somebody's work. The very same content is no change.
 * @throws OutputError if another file is there and `overwrite` is not true (undefined: it cannot be asked
 * for), or if it cannot be written.
 */
export async function writeNewFile(
  path: string,
  bytes: Uint8Array,
  overwrite: boolean | undefined,
): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw inTheWay(path, false);
  if (found !== undefined && overwrite !== true) {
    const content = await readFile(path).catch(() => undefined);
    if (content?.equals(bytes) === true) return;
    throw inTheWay(path, overwrite !== undefined);
  }
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  await moveIntoPlace(await writeBeside(path, bytes), path);
}
