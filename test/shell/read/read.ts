import { expect } from 'vitest';
import type { Cell } from '../../../src/table/cell.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Sheet } from '../../../src/table/sheet.js';
import { defaultLimits, type Limits } from '../../../src/shell/read/limits.js';
import { readSheets } from '../../../src/shell/read/read-sheets.js';

/** The sheets of bytes that must be read without any finding. */
export async function readCleanly(bytes: Uint8Array, name = 'answers.xlsx'): Promise<readonly Sheet[]> {
  const { sheets, diagnostics } = await readSheets(name, bytes, defaultLimits);
  expect(diagnostics).toEqual([]);
  return sheets;
}

/** The only sheet's rows as `[number, cells]`. */
export async function readRows(
  bytes: Uint8Array,
  name?: string,
): Promise<readonly [number, readonly Cell[]][]> {
  const sheets = await readCleanly(bytes, name);
  expect(sheets).toHaveLength(1);
  return sheets.flatMap((sheet) =>
    sheet.rows.map((row): [number, readonly Cell[]] => [row.number, row.cells]),
  );
}

/** The cells of the first row that has any. */
export async function readFirstRow(bytes: Uint8Array, name?: string): Promise<readonly Cell[]> {
  return (await readRows(bytes, name))[0]?.[1] ?? [];
}

/** The only finding about bytes of which nothing can be read. */
export async function readRefused(
  bytes: Uint8Array,
  name = 'answers.xlsx',
  limits: Partial<Limits> = {},
): Promise<Diagnostic> {
  const { sheets, diagnostics } = await readSheets(name, bytes, { ...defaultLimits, ...limits });
  expect(sheets).toEqual([]);
  expect(diagnostics).toHaveLength(1);
  const [diagnostic] = diagnostics;
  if (diagnostic === undefined) throw new Error('no diagnostic');
  expect(diagnostic.location.file).toBe(name);
  return diagnostic;
}

export const text = (value: string, link?: string): Cell =>
  link === undefined ? { kind: 'text', text: value } : { kind: 'text', text: value, link };
export const number = (value: number, percent = false): Cell => ({ kind: 'number', value, percent });
export const time = (at: string): Cell => ({ kind: 'time', at });
export const blank: Cell = { kind: 'blank' };
