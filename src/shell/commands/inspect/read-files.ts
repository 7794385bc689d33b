import { readFile, stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { UnreadableRows } from '../../../intake/unreadable-rows.js';
import type { FileToInspect } from '../../../reports/inspection/inspect-files.js';
import type { FileFacts } from '../../../reports/inspection/inspection.js';
import { columnLetter } from '../../../table/sheet.js';
import { type SheetSource, wholeSheet } from '../../../table/sheet-source.js';
import { openInputFiles } from '../../input-files.js';
import type { Area } from '../../read/area.js';
import type { Limits } from '../../read/limits.js';
import type { SheetStream } from '../../read/sheet-stream.js';
import type { World } from '../../world.js';
import { fileFacts, unreadableFacts } from './file-facts.js';

/** Replaces patterns by the files that they match; as input-files.ts, which does not say what it found. */
async function expandPatterns(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const path of paths) {
    const isThere = (await stat(resolve(cwd, path)).catch(() => undefined)) !== undefined;
    if (isThere || !/[*?[\]{}]/.test(path)) expanded.push(path);
    else {
      const { glob } = await import('tinyglobby');
      const found = await glob([path.replaceAll('\\', '/')], { cwd, expandDirectories: false });
      const files = found.filter((file) => !basename(file).startsWith('~$')).sort();
      expanded.push(...(files.length === 0 ? [path] : files));
    }
  }
  return [...new Set(expanded)];
}

function rangeOf({ firstRow, lastRow, firstColumn, lastColumn }: Area): string {
  return `${columnLetter(firstColumn)}${String(firstRow)}:${columnLetter(lastColumn)}${String(lastRow)}`;
}

/** What the reader knows of a sheet besides its rows. Every source of a file is one of its streams. */
function streamOf(sheet: SheetSource): Partial<Pick<SheetStream, 'tables' | 'merges' | 'visibility'>> {
  return sheet as SheetSource & Partial<SheetStream>;
}

async function readSheet(source: SheetSource): Promise<FileToInspect['sheets'][number]> {
  const { tables = [], merges = [], visibility } = streamOf(source);
  return {
    facts: {
      name: source.name,
      visibility: visibility ?? (source.hidden ? 'hidden' : 'visible'),
      tables: tables.map(({ name, area }) => ({ name, range: rangeOf(area) })),
      merges: merges.map(rangeOf),
    },
    sheet: { ...(await wholeSheet(source)), tables: source.tables },
  };
}

/** All sheets of a file with their rows, or the finding that stopped the reading. */
async function readRows(
  sources: readonly SheetSource[],
): Promise<Pick<FileToInspect, 'sheets' | 'diagnostics'>> {
  const sheets: FileToInspect['sheets'][number][] = [];
  try {
    for (const source of sources) sheets.push(await readSheet(source));
    return { sheets, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof UnreadableRows)) throw error;
    return { sheets: [], diagnostics: [error.diagnostic] };
  }
}

/** Reads the files of a command line with everything that can be told about them, each with its findings. */
export async function readFiles(
  paths: readonly string[],
  limits: Limits,
  world: World,
): Promise<readonly FileToInspect[]> {
  let stdin: Promise<Uint8Array> | undefined;
  const readStdin = (): Promise<Uint8Array> => (stdin ??= world.readStdin());
  const expanded = await expandPatterns(paths, world.cwd);
  const input = await openInputFiles(expanded, limits, { ...world, readStdin });
  const bytesOf = async (name: string): Promise<Uint8Array> => {
    const path = expanded.find((own) =>
      [basename(own), relative(world.cwd, resolve(world.cwd, own))].includes(name),
    );
    if (path === undefined || path === '-') return readStdin();
    return readFile(resolve(world.cwd, path));
  };
  const factsOf = async (name: string, isRead: boolean): Promise<FileFacts> => {
    const bytes = await bytesOf(name).catch(() => new Uint8Array());
    return isRead ? fileFacts(name, bytes) : unreadableFacts(name, bytes.length);
  };
  try {
    const said = new Set(input.diagnostics.flatMap(({ location }) => location.file ?? []));
    const names = new Set([...input.files.map(({ name }) => name), ...said]);
    const files: FileToInspect[] = [];
    for (const name of names) {
      const read = await readRows(input.sheets.filter(({ file }) => file === name));
      const own = input.diagnostics.filter(({ location }) => location.file === name);
      const diagnostics: readonly Diagnostic[] = [...own, ...read.diagnostics];
      files.push({ facts: await factsOf(name, read.sheets.length > 0), sheets: read.sheets, diagnostics });
    }
    return files;
  } finally {
    await input.close();
  }
}
