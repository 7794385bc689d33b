import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { annotateFile } from '../../../src/shell/annotate/annotate-file.js';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { readEntries } from '../write/read-entries.js';
import { cellsIn, remarkOn, sheetsOf } from './copy-of.js';

const root = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const workbooks = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.xlsx') && !/^(broken|rubrics)/.test(path))
  .sort();

/** Remarks of all kinds on cells with and without content, in rows that exist and in rows that do not. */
const places = [
  [1, 0, 'warning'],
  [2, 1, 'error'],
  [2, 40, 'error'],
  [3, 0, 'info'],
  [5, 3, 'warning'],
  [900, 2, 'error'],
] as const;

it.each(workbooks)('%s keeps every part, every sheet and every value', async (path) => {
  const bytes = readFileSync(root + path);
  const before = await sheetsOf('a.xlsx', bytes);
  const remarks = before.flatMap(({ name }) =>
    places.map(([row, column, severity]) => remarkOn(name, row, column, severity)),
  );
  const copy = await annotateFile('a.xlsx', bytes, remarks, 'zh-CN', defaultLimits);
  if (copy === undefined) throw new Error('no copy');
  expect(copy.diagnostics).toEqual([]);
  const after = await sheetsOf('a.xlsx', copy.bytes);
  expect(after.map(({ name, hidden, date1904 }) => [name, hidden, date1904])).toEqual([
    ...before.map(({ name, hidden, date1904 }) => [name, hidden, date1904]),
    ['批注', false, before[0]?.date1904],
  ]);
  for (const [index, sheet] of before.entries()) {
    const copied = after[index];
    expect(copied && cellsIn(copied)).toEqual(cellsIn(sheet));
  }
  expect(after.at(-1)?.rows).toHaveLength(remarks.length + 1);
  const [old, now] = [readEntries(bytes), readEntries(copy.bytes)];
  const touched = /\[Content_Types\]|workbook\.xml|styles\.xml|worksheets\//;
  for (const [name, content] of old) {
    if (name.endsWith('/')) continue;
    expect([...now.keys()], basename(name)).toContain(name);
    if (!touched.test(name)) expect(now.get(name)).toBe(content);
  }
});
