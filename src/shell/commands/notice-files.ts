import { mkdir, readFile, stat } from 'node:fs/promises';
import { OutputError } from '../exit.js';
import { writeNewFile } from '../write/new-file.js';

/** One of several files to be written, its bytes made when they are wanted. */
export interface PendingFile {
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

async function isInTheWay({ path, bytes }: PendingFile, overwrite: boolean): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return false;
  if (found.isDirectory()) return true;
  if (overwrite) return false;
  // What an earlier call wrote and nobody has touched may stay.
  const content = await readFile(path).catch(() => undefined);
  return content?.equals(await bytes()) !== true;
}

function allInTheWay(paths: readonly string[]): OutputError {
  const list = paths.map((path) => `  ${path}`).join('\n');
  return new OutputError({
    'zh-CN': `以下名称已被占用，其中可能有您的修改，没有写出任何一份：\n${list}\n请移走它们或用 -o 换一个文件夹；其中的文件也可用 --overwrite 覆盖`,
    en: `These names are taken, by what may hold your edits; none was written:\n${list}\nMove them away or choose another folder with -o; files among them can be replaced with --overwrite`,
  });
}

function cutShort({ text }: OutputError, written: number, left: number): OutputError {
  const counts = {
    'zh-CN': `已写出 ${String(written)} 份，每份均完整；其余 ${String(left)} 份没有写出。处理后再运行一次即可，已写出的不会重写`,
    en: `${String(written)} were written, each of them whole, and ${String(left)} were not. Run it again once that is mended: what was written stays`,
  };
  return new OutputError({
    'zh-CN': `${text['zh-CN']}\n${counts['zh-CN']}`,
    en: `${text.en}\n${counts.en}`,
  });
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new OutputError({
      'zh-CN': `无法使用文件夹 ${folder}（${reason}），没有写出任何一份。请检查路径和权限，或用 -o 换一个文件夹`,
      en: `The folder ${folder} cannot be used (${reason}); none was written. Check the path and the permissions, or choose another with -o`,
    });
  });
}

/**
 * Writes several files into a folder, each as a whole. Every name is looked at before the first is written.
 * @throws OutputError naming every file and folder in the way; or, where writing fails on the way, saying how many
 * were written.
 */
export async function writeFiles(
  folder: string,
  files: readonly PendingFile[],
  overwrite: boolean,
): Promise<void> {
  const inTheWay: string[] = [];
  for (const file of files) if (await isInTheWay(file, overwrite)) inTheWay.push(file.path);
  if (inTheWay.length > 0) throw allInTheWay(inTheWay);
  await makeFolder(folder);
  for (const [index, { path, bytes }] of files.entries()) {
    try {
      await writeNewFile(path, await bytes(), overwrite);
    } catch (error) {
      throw error instanceof OutputError ? cutShort(error, index, files.length - index) : error;
    }
  }
}
