import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Text } from '../diagnostics/language.js';
import { suggestion } from '../diagnostics/suggest.js';
import type { Sheet } from '../table/sheet.js';
import type { Limits } from './read/limits.js';
import type { World } from './world.js';

export interface InputFile {
  readonly name: string;
  readonly sha256: string;
}

/** The input files with all their sheets; whatever could not be read is among the diagnostics. */
export interface InputFiles {
  readonly files: readonly InputFile[];
  readonly sheets: readonly Sheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Replaces patterns by the files that they match, as shells on Windows do not; `-` and plain names stay. */
async function expandPatterns(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const expanded = await Promise.all(
    paths.map(async (path) => {
      if (!/[*?[\]{}]/.test(path) || (await stat(resolve(cwd, path)).catch(() => undefined)) !== undefined)
        return [path];
      const { glob } = await import('tinyglobby');
      const found = await glob([path.replaceAll('\\', '/')], {
        cwd,
        absolute: false,
        expandDirectories: false,
      });
      const files = found.filter((file) => !basename(file).startsWith('~$')).sort();
      return files.length === 0 ? [path] : files;
    }),
  );
  return [...new Set(expanded.flat())];
}

/** A name for each path: its last part, or the path itself where two files bear the same one. */
function nameFiles(paths: readonly string[], cwd: string): readonly string[] {
  const short = paths.map((path) => (path === '-' ? 'stdin' : basename(path)));
  return short.map((name, index) =>
    short.indexOf(name) === short.lastIndexOf(name)
      ? name
      : relative(cwd, resolve(cwd, paths[index] ?? name)),
  );
}

async function nearestFile(path: string): Promise<Text> {
  const neighbours = await readdir(dirname(path)).catch(() => []);
  return suggestion(
    basename(path),
    neighbours.filter((name) => /\.(xlsx|csv|xls)$/i.test(name) && !name.startsWith('~$')),
  );
}

async function readBytes(path: string, world: World): Promise<Uint8Array | Diagnostic> {
  if (path === '-') return world.readStdin();
  const absolute = resolve(world.cwd, path);
  const file = basename(path);
  try {
    if ((await stat(absolute)).isDirectory()) return diagnose('input/folder', { path }, { file });
    return await readFile(absolute);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? diagnose('input/not-found', { path, suggestion: await nearestFile(absolute) }, { file })
      : diagnose('input/unreadable', { reason: code }, { file });
  }
}

/**
 * Reads the files that a command line names: paths, patterns, or `-` for the standard input. Every
 * problem of every file is reported at once.
 */
export async function readInputFiles(
  paths: readonly string[],
  limits: Limits,
  world: World,
): Promise<InputFiles> {
  const expanded = await expandPatterns(paths, world.cwd);
  const names = nameFiles(expanded, world.cwd);
  const { readSheets } = await import('./read/read-sheets.js');
  const files: InputFile[] = [];
  const sheets: Sheet[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, path] of expanded.entries()) {
    const name = names[index] ?? path;
    const bytes = await readBytes(path, world);
    if (!(bytes instanceof Uint8Array)) {
      diagnostics.push(bytes);
      continue;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const same = files.find((file) => file.sha256 === sha256);
    if (same !== undefined) {
      diagnostics.push(diagnose('input/repeated-file', { other: same.name }, { file: name }));
      continue;
    }
    const read = await readSheets(name, bytes, limits);
    files.push({ name, sha256 });
    sheets.push(...read.sheets);
    diagnostics.push(...read.diagnostics);
  }
  return { files, sheets, diagnostics };
}
