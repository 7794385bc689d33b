import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { sameText, type Text } from '../diagnostics/language.js';
import { suggestion } from '../diagnostics/suggest.js';
import type { ColumnMap } from '../intake/column-map.js';
import { decodeText } from './decode-text.js';
import { UsageError } from './exit.js';
import type { World } from './world.js';

interface ReadMap {
  readonly map: ColumnMap | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A line of a section: the key before the colon, and the value as it is written. */
interface Line {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

const sections = ['columns', 'header_row', 'headers'];

/**
 * Reads a map file (YAML or JSON): `columns:` with a line for each column, `header_row:` if needed, and
 * `headers:` where `inspect --write-map` wrote down what the headers said.
 * @throws UsageError if there is no such file.
 */
export async function readMap(path: string, world: World): Promise<ReadMap> {
  const bytes = await readFile(resolve(world.cwd, path)).catch(() => {
    throw new UsageError({ 'zh-CN': `找不到列对应文件“${path}”`, en: `There is no map file “${path}”` });
  });
  return parseMap(basename(path), decodeText(bytes));
}

/** Reads the text of a map file; every finding on its line. */
export function parseMap(file: string, text: string): ReadMap {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const diagnostics: Diagnostic[] = [];
  const malformed = (reason: Text, offset?: number): void => {
    diagnostics.push(diagnose('map/malformed', { reason }, { file, line: lineOf(offset) }));
  };
  for (const error of document.errors) malformed(sameText(error.message), error.pos[0]);
  if (diagnostics.length > 0) return { map: undefined, diagnostics };

  const readSection = (name: string): readonly Line[] => {
    const section: unknown = document.get(name, true);
    return (isMap(section) ? section.items : []).flatMap(({ key, value }): readonly Line[] => {
      if (isScalar(key) && isScalar(value)) {
        const written = value.source ?? String(value.value);
        return [{ key: String(key.value), value: written, line: lineOf(key.range?.[0]) }];
      }
      const offset = isScalar(key) ? key.range?.[0] : undefined;
      malformed({ 'zh-CN': '每行应为“列: 对应内容”', en: 'each line is “column: target”' }, offset);
      return [];
    });
  };
  for (const { key, offset } of keysOf(document)) {
    if (sections.includes(key)) continue;
    const near = suggestion(key, sections);
    malformed({ 'zh-CN': `不认识的“${key}:”${near['zh-CN']}`, en: `unknown “${key}:”${near.en}` }, offset);
  }
  const headerRow: unknown = document.get('header_row');
  if (!isMap(document.get('columns', true)))
    malformed({ 'zh-CN': '没有 columns: 部分', en: 'there is no columns: section' });
  const entries = readSection('columns').map(({ key, value, line }) => ({
    column: key,
    target: value,
    line,
  }));
  const headers = readSection('headers').map(({ key, value, line }) => ({
    column: key,
    header: value,
    line,
  }));
  if (headerRow !== undefined && typeof headerRow !== 'number')
    malformed({ 'zh-CN': 'header_row 应为行号', en: 'header_row is a row number' });
  if (diagnostics.length > 0) return { map: undefined, diagnostics };
  const map: ColumnMap = {
    file,
    headerRow: typeof headerRow === 'number' ? headerRow : undefined,
    entries,
    ...(document.has('headers') ? { headers } : {}),
  };
  return { map, diagnostics };
}

/** The keys at the top of the file, and where they stand. */
function keysOf({ contents }: Document): readonly { readonly key: string; readonly offset: number }[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key }) =>
    isScalar(key) ? [{ key: String(key.value), offset: key.range?.[0] ?? 0 }] : [],
  );
}
