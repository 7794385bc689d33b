import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/suggest.js';
import type { Rubric } from '../rubric/rubric.js';
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

export interface LoadedRubric {
  /** The file's name, for findings. */
  readonly file: string;
  readonly sha256: string;
  /** Undefined where a finding is an error. */
  readonly rubric: Rubric | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function readRubricFile(named: string, cwd: string): Promise<{ file: string; bytes: Buffer }> {
  const shipped = await shippedRubrics();
  const path = shipped.includes(named) ? join(shippedFolder, `${named}.yaml`) : resolve(cwd, named);
  try {
    return { file: basename(path), bytes: await readFile(path) };
  } catch {
    const near = suggestion(named, shipped);
    const list = shipped.join(', ');
    throw new UsageError({
      'zh-CN': `没有名为“${named}”的评分规则，也没有这个文件${near['zh-CN']}\n内置规则：${list}`,
      en: `There is no rubric and no file called “${named}”${near.en}\nShipped rubrics: ${list}`,
    });
  }
}

/**
 * Loads a rubric by the name of one that ships, or from a file.
 * @throws UsageError if there is neither.
 */
export async function loadRubric(named: string, world: World): Promise<LoadedRubric> {
  const { file, bytes } = await readRubricFile(named, world.cwd);
  const { parseRubric } = await import('../rubric/parse-rubric.js');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, ...parseRubric(file, decodeText(bytes)) };
}
