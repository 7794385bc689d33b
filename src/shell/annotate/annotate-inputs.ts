import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import type { BoundSheet } from '../../intake/binding.js';
import { UsageError } from '../exit.js';
import { namedPaths } from '../input-files.js';
import type { Limits } from '../read/limits.js';
import type { World } from '../world.js';
import { annotateFile } from './annotate-file.js';
import { copyWords } from './copy-words.js';
import { remarksOn } from './remark.js';
import { type Copy, writeCopies } from './write-copies.js';

/** What is said in the copies, and how they are written. */
export interface Annotation {
  readonly diagnostics: readonly Diagnostic[];
  readonly sheets: readonly BoundSheet[];
  readonly language: Language;
  readonly limits: Limits;
  readonly out: string;
  readonly overwrite: boolean;
}

/** The names of the copies that were written, and what they lose. */
export interface Annotated {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The copy's name: the input's with a suffix, numbered where two inputs would share one. */
function copyName(input: string, suffix: string, extension: string, taken: Set<string>): string {
  const stem = (input.split(/[\\/]/).at(-1) ?? input).replace(/\.(?:xls[xmb]?|csv|txt|tsv|zip|et)$/i, '');
  let name = `${stem}${suffix}${extension}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${stem}${suffix}-${String(number)}${extension}`;
  taken.add(name.toLowerCase());
  return name;
}

/**
 * Writes an annotated copy of each input file that can be read.
 * @throws UsageError for the standard input, OutputError where a copy cannot be written.
 */
export async function annotateInputs(
  paths: readonly string[],
  annotation: Annotation,
  world: World,
): Promise<Annotated> {
  const { language, limits } = annotation;
  if (paths.includes('-')) {
    throw new UsageError({
      'zh-CN': '标准输入没有可以批注的文件；请把文件名写在命令行上',
      en: 'The standard input is no file to annotate; name the file on the command line',
    });
  }
  const inputs = await namedPaths(paths, world.cwd);
  const taken = new Set<string>();
  const copies: Copy[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, path } of inputs) {
    const bytes = await readFile(resolve(world.cwd, path)).catch(() => undefined);
    const remarks = remarksOn(name, annotation.diagnostics, annotation.sheets, language);
    const copy = bytes && (await annotateFile(name, bytes, remarks, language, limits));
    if (copy === undefined) continue;
    copies.push({
      name: copyName(name, copyWords[language].suffix, copy.extension, taken),
      bytes: copy.bytes,
    });
    diagnostics.push(...copy.diagnostics);
  }
  const sources = inputs.map(({ path }) => resolve(world.cwd, path));
  const folder = resolve(world.cwd, annotation.out);
  if (copies.length > 0) await writeCopies(folder, copies, sources, annotation.overwrite);
  return { files: copies.map(({ name }) => resolve(folder, name)), diagnostics };
}
