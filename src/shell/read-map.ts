import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { sameText } from '../diagnostics/language.js';
import type { ColumnMap, MapEntry } from '../intake/column-map.js';
import { decodeText } from './decode-text.js';
import { UsageError } from './exit.js';
import type { World } from './world.js';

interface ReadMap {
  readonly map: ColumnMap | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a map file (YAML or JSON): `columns:` with a line for each column, and `header_row:` if needed.
 * @throws UsageError if there is no such file.
 */
export async function readMap(path: string, world: World): Promise<ReadMap> {
  const file = basename(path);
  const bytes = await readFile(resolve(world.cwd, path)).catch(() => {
    throw new UsageError({ 'zh-CN': `找不到列对应文件“${path}”`, en: `There is no map file “${path}”` });
  });
  const text = decodeText(bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const malformed = (reason: string | { 'zh-CN': string; en: string }, offset?: number): Diagnostic =>
    diagnose(
      'map/malformed',
      { reason: typeof reason === 'string' ? sameText(reason) : reason },
      { file, line: lineOf(offset) },
    );
  if (document.errors.length > 0) {
    return {
      map: undefined,
      diagnostics: document.errors.map((error) => malformed(error.message, error.pos[0])),
    };
  }
  const columns: unknown = document.get('columns', true);
  const headerRow: unknown = document.get('header_row');
  const diagnostics: Diagnostic[] = [];
  const entries: MapEntry[] = [];
  if (!isMap(columns))
    diagnostics.push(malformed({ 'zh-CN': '没有 columns: 部分', en: 'there is no columns: section' }));
  for (const pair of isMap(columns) ? columns.items : []) {
    if (isScalar(pair.key) && isScalar(pair.value)) {
      const line = lineOf(pair.key.range?.[0]);
      entries.push({
        column: String(pair.key.value),
        target: pair.value.source ?? String(pair.value.value),
        line,
      });
    } else {
      diagnostics.push(malformed({ 'zh-CN': '每行应为“列: 对应内容”', en: 'each line is “column: target”' }));
    }
  }
  if (headerRow !== undefined && typeof headerRow !== 'number') {
    diagnostics.push(malformed({ 'zh-CN': 'header_row 应为行号', en: 'header_row is a row number' }));
  }
  const map = { file, headerRow: typeof headerRow === 'number' ? headerRow : undefined, entries };
  return { map: diagnostics.length > 0 ? undefined : map, diagnostics };
}
