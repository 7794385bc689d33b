import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suggestion } from '../diagnostics/suggest.js';
import type { Layer, NoBase } from '../rubric/layers/layer.js';
import type { ParsedRubric } from '../rubric/parse-rubric.js';
import { decodeText } from './decode-text.js';
import { UsageError } from './exit.js';
import type { World } from './world.js';

/** The rubric that is used when none is named. */
export const defaultRubric = 'vpi-works-2026';

const shippedFolder = fileURLToPath(new URL('../../rubric/', import.meta.url));

/** The names of the rubrics that ship with the program, in order. */
export async function shippedRubrics(): Promise<readonly string[]> {
  const files = await readdir(shippedFolder);
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

export interface LoadedRubric extends ParsedRubric {
  /** Its files, the one named first. */
  readonly layers: readonly Layer[];
  /** The file's name, for findings. */
  readonly file: string;
  /** Of the file's bytes; where it extends others, of the hashes of all files, in order, a line each. */
  readonly sha256: string;
}

/** A file that a rubric is made of. */
interface RubricFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** The file that a name stands for: a shipped rubric, or a path from a folder. */
function pathOf(named: string, folder: string, shipped: readonly string[]): string {
  return shipped.includes(named) ? join(shippedFolder, `${named}.yaml`) : resolve(folder, named);
}

/** A file's content; undefined where there is none to read. */
async function readRubricFile(path: string): Promise<RubricFile | undefined> {
  try {
    const bytes = await readFile(path);
    return { path, bytes, text: decodeText(bytes) };
  } catch {
    return undefined;
  }
}

/** The files below a rubric that `extends` leads to, the nearest first, and why the last one's is missing. */
async function readBases(
  top: RubricFile,
  shipped: readonly string[],
): Promise<{ readonly files: readonly RubricFile[]; readonly noBase: NoBase | undefined }> {
  const { baseOfText } = await import('../rubric/layers/join-layers.js');
  const { mostLayers } = await import('../rubric/layers/layer.js');
  const files = [top];
  for (let last = top; ;) {
    const named = baseOfText(last.text);
    if (named === undefined) return { files, noBase: undefined };
    const path = pathOf(named, dirname(last.path), shipped);
    if (files.some((file) => file.path === path) || files.length === mostLayers)
      return { files, noBase: { reason: 'circular' } };
    const base = await readRubricFile(path);
    if (base === undefined) return { files, noBase: { reason: 'missing', shipped } };
    files.push(base);
    last = base;
  }
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function hashOf(files: readonly RubricFile[]): string {
  const [first = '', ...others] = files.map(({ bytes }) => sha256(bytes));
  return others.length === 0 ? first : sha256([first, ...others].map((hash) => `${hash}\n`).join(''));
}

/** Files are named as short as they can be told apart: two of one name by their folders. */
function nameOf({ path }: RubricFile, files: readonly RubricFile[]): string {
  const name = basename(path);
  const isOnlyOne = files.filter((file) => basename(file.path) === name).length === 1;
  return isOnlyOne ? name : join(basename(dirname(path)), name);
}

/** The YAML files of the folder that a path names, each as it would have to be written. */
async function rubricFilesBeside(named: string, { cwd }: World): Promise<readonly string[]> {
  const folder = dirname(named);
  const files = await readdir(resolve(cwd, folder)).catch((): readonly string[] => []);
  return files
    .filter((file) => /\.ya?ml$/i.test(file))
    .sort()
    .map((file) => (folder === '.' && !named.startsWith('./') ? file : `${folder}/${file}`));
}

/**
 * Loads a rubric by the name of one that ships, or from a file, with the files that it extends.
 * @throws UsageError if there is neither.
 */
export async function loadRubric(named: string, world: World): Promise<LoadedRubric> {
  const shipped = await shippedRubrics();
  const top = await readRubricFile(pathOf(named, world.cwd, shipped));
  if (top === undefined) {
    const near = suggestion(named, [...(await rubricFilesBeside(named, world)), ...shipped]);
    const list = shipped.join(', ');
    throw new UsageError({
      'zh-CN': `没有名为“${named}”的评分规则，也没有这个文件${near['zh-CN']}\n内置规则：${list}`,
      en: `There is no rubric and no file called “${named}”${near.en}\nShipped rubrics: ${list}`,
    });
  }
  const { parseLayers } = await import('../rubric/parse-rubric.js');
  const { files, noBase } = await readBases(top, shipped);
  const layers = files.map((file) => ({ file: nameOf(file, files), text: file.text }));
  return { file: basename(top.path), sha256: hashOf(files), layers, ...parseLayers(layers, noBase) };
}
