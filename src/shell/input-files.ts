import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Text } from '../diagnostics/language.js';
import { suggestion } from '../diagnostics/suggest.js';
import { UnreadableRows } from '../intake/unreadable-rows.js';
import type { Row, Sheet } from '../table/sheet.js';
import { type SheetSource, wholeSheet } from '../table/sheet-source.js';
import type { Limits } from './read/limits.js';
import { Refusal } from './read/refusal.js';
import type { SheetStream } from './read/sheet-stream.js';
import { type ByteSource, memorySource, openFileSource, readBlocks } from './read/source.js';
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

/** The files that a command line names, patterns replaced, each with the name that findings have for it. */
export async function namedPaths(
  paths: readonly string[],
  cwd: string,
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const expanded = await expandPatterns(paths, cwd);
  const names = nameFiles(expanded, cwd);
  return expanded.map((path, index) => ({ name: names[index] ?? path, path }));
}

async function nearestFile(path: string): Promise<Text> {
  const neighbours = await readdir(dirname(path)).catch(() => []);
  return suggestion(
    basename(path),
    neighbours.filter((name) => /\.(xlsx|csv|xls)$/i.test(name) && !name.startsWith('~$')),
  );
}

/** A file that is being read; `isChanged` tells whether somebody else has written to it since it was opened. */
interface OpenFile {
  readonly source: ByteSource;
  readonly isChanged: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

function inMemory(bytes: Uint8Array): OpenFile {
  return {
    source: memorySource(bytes),
    isChanged: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

async function openFile(path: string, world: World): Promise<OpenFile | Diagnostic> {
  if (path === '-') return inMemory(await world.readStdin());
  const absolute = resolve(world.cwd, path);
  const file = basename(path);
  try {
    const found = await stat(absolute);
    if (found.isDirectory()) return diagnose('input/folder', { path }, { file });
    // A pipe can be read but once.
    if (!found.isFile()) return inMemory(await readFile(absolute));
    const { close, ...source } = await openFileSource(absolute);
    const isChanged = async (): Promise<boolean> => {
      const now = await stat(absolute).catch(() => undefined);
      return now?.mtimeMs !== found.mtimeMs || now.size !== found.size;
    };
    return { source, isChanged, close };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? diagnose('input/not-found', { path, suggestion: await nearestFile(absolute) }, { file })
      : diagnose('input/unreadable', { reason: code }, { file });
  }
}

async function hashOf(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const block of readBlocks(source)) hash.update(block);
  return hash.digest('hex');
}

/** What stops the reading of a file's rows, as a finding; anything else is a bug and is thrown on. */
function stopFinding(error: unknown, file: string): Diagnostic {
  if (error instanceof Refusal) return error.at(file);
  if (error instanceof Error && 'syscall' in error)
    return diagnose('input/unreadable', { reason: codeOf(error) }, { file });
  throw error;
}

async function* readableRows(sheet: SheetStream): AsyncGenerator<Row> {
  try {
    yield* sheet.rows();
  } catch (error) {
    throw new UnreadableRows(stopFinding(error, sheet.file));
  }
}

/** Input files that are being read, with all their sheets; whatever could not be opened is among the diagnostics. */
export interface OpenInputFiles {
  readonly files: readonly InputFile[];
  /** Their rows are read from the files, until these are closed. */
  readonly sheets: readonly SheetSource[];
  readonly diagnostics: readonly Diagnostic[];
  /** A finding for each file that somebody else has written to in the meantime: what was read is of no use. */
  readonly changes: () => Promise<readonly Diagnostic[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the files that a command line names: paths, patterns, or `-` for the standard input. Every
 * problem of every file is reported at once; those that show only while rows are read are thrown there
 * as `UnreadableRows`. The caller closes them.
 */
export async function openInputFiles(
  paths: readonly string[],
  limits: Limits,
  world: World,
): Promise<OpenInputFiles> {
  const expanded = await expandPatterns(paths, world.cwd);
  const names = nameFiles(expanded, world.cwd);
  const { streamSheets } = await import('./read/stream-sheets.js');
  const open: { readonly name: string; readonly file: OpenFile }[] = [];
  const files: InputFile[] = [];
  const sheets: SheetSource[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, path] of expanded.entries()) {
    const name = names[index] ?? path;
    const file = await openFile(path, world);
    if ('code' in file) {
      diagnostics.push(file);
      continue;
    }
    open.push({ name, file });
    const sha256 = await hashOf(file.source);
    const same = files.find((other) => other.sha256 === sha256);
    if (same !== undefined) {
      diagnostics.push(diagnose('input/repeated-file', { other: same.name }, { file: name }));
      continue;
    }
    const streams = await streamSheets(name, file.source, limits);
    files.push({ name, sha256 });
    sheets.push(...streams.sheets.map((sheet) => ({ ...sheet, rows: () => readableRows(sheet) })));
    diagnostics.push(...streams.diagnostics);
  }
  const changes = async (): Promise<readonly Diagnostic[]> => {
    const changed = await Promise.all(open.map(({ file }) => file.isChanged()));
    return open
      .filter((_, index) => changed[index] === true)
      .map(({ name }) => diagnose('input/unreadable', { reason: changedMeanwhile }, { file: name }));
  };
  const close = async (): Promise<void> => {
    await Promise.all(open.map(({ file }) => file.close()));
  };
  return { files, sheets, diagnostics, changes, close };
}

const changedMeanwhile: Text = {
  'zh-CN': '读取过程中文件被改动',
  en: 'it was changed while it was being read',
};

/** Reads the files that a command line names, as `openInputFiles` opens them, with all their rows. */
export async function readInputFiles(
  paths: readonly string[],
  limits: Limits,
  world: World,
): Promise<InputFiles> {
  const { files, sheets: sources, diagnostics, close } = await openInputFiles(paths, limits, world);
  const sheets: Sheet[] = [];
  const unreadable = new Map<string, Diagnostic>();
  try {
    for (const source of sources) {
      if (unreadable.has(source.file)) continue;
      try {
        sheets.push(await wholeSheet(source));
      } catch (error) {
        if (!(error instanceof UnreadableRows)) throw error;
        unreadable.set(source.file, error.diagnostic);
      }
    }
  } finally {
    await close();
  }
  return {
    files,
    sheets: sheets.filter(({ file }) => !unreadable.has(file)),
    diagnostics: [...diagnostics, ...unreadable.values()],
  };
}
