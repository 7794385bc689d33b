import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { OutputError } from '../exit.js';
import { discard, moveIntoPlace, writeBeside } from '../write/replace-file.js';
import { sha256Of } from '../write/seal.js';

/** The list of the copies in a folder, with the hashes of what the program wrote. */
export const copiesName = 'annotated.json';

/** A finished copy. */
export interface Copy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const listSchema = z.array(z.strictObject({ name: z.string(), sha256: z.string() }));
type CopyList = z.infer<typeof listSchema>;

async function readList(folder: string): Promise<CopyList> {
  const text = await readFile(join(folder, copiesName), 'utf8').catch(() => '');
  try {
    return listSchema.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

function inTheWay(paths: readonly string[]): OutputError {
  const list = paths.map((path) => `  ${path}`).join('\n');
  return new OutputError({
    'zh-CN': `以下文件已存在，且不是（或不再是）本程序写出的原样：\n${list}\n没有写出任何副本。请移走它们、用 --out 换一个文件夹，或用 --overwrite 覆盖`,
    en: `These files exist and are not (or no longer) as the program wrote them:\n${list}\nNo copy was written. Move them away, choose another folder with --out, or replace them with --overwrite`,
  });
}

function overInput(path: string): OutputError {
  return new OutputError({
    'zh-CN': `副本 ${path} 就是输入文件之一，不会覆盖。请用 --out 换一个文件夹`,
    en: `The copy ${path} is one of the input files and is not replaced. Choose another folder with --out`,
  });
}

async function isUntouched(path: string, name: string, list: CopyList): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return (await stat(path).catch(() => undefined)) === undefined;
  const sha256 = sha256Of(bytes);
  return list.some((known) => known.name === name && known.sha256 === sha256);
}

/**
 * Writes copies into a folder, all of them complete beside their targets before the first is moved into
 * place. Never over an input, and over an edited copy only with `overwrite`.
 * @throws OutputError otherwise, or where the folder cannot be written to.
 */
export async function writeCopies(
  folder: string,
  copies: readonly Copy[],
  inputs: readonly string[],
  overwrite: boolean,
): Promise<void> {
  const list = await readList(folder);
  const targets = copies.map((copy) => ({ ...copy, path: resolve(folder, copy.name) }));
  const over = targets.find(({ path }) => inputs.includes(path));
  if (over !== undefined) throw overInput(over.path);
  const edited: string[] = [];
  for (const { path, name } of targets) if (!(await isUntouched(path, name, list))) edited.push(path);
  if (edited.length > 0 && !overwrite) throw inTheWay(edited);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new OutputError({
      'zh-CN': `无法使用文件夹 ${folder}（${String(error)}）`,
      en: `The folder ${folder} cannot be used (${String(error)})`,
    });
  });
  const names = new Set(copies.map(({ name }) => name));
  const written = copies.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes) }));
  const known = JSON.stringify([...list.filter(({ name }) => !names.has(name)), ...written], null, 2);
  const all = [...targets, { path: resolve(folder, copiesName), bytes: Buffer.from(`${known}\n`) }];
  const waiting: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, bytes } of all) waiting.push({ from: await writeBeside(path, bytes), to: path });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await moveIntoPlace(next.from, next.to);
  } finally {
    await Promise.all(waiting.map(({ from }) => discard(from)));
  }
}
