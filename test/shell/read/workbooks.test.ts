import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { memorySource } from '../../../src/shell/read/source.js';
import { streamSheets } from '../../../src/shell/read/stream-sheets.js';
import type { Cell } from '../../../src/table/cell.js';
import { blank, number, readCleanly, readRefused, text, time } from './read.js';

// What fixtures/workbooks/make-workbooks.py writes.
const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../../fixtures/workbooks/${name}`, import.meta.url));

const headers = ['作品', '比例', '时间', '是否', '评分', '证明', '公式', '链接', '错误'];
const rows = (formula: Cell): readonly [number, readonly Cell[]][] => [
  [1, [text('2026 年度\n可持续评级')]],
  [2, headers.map((header) => text(header))],
  [
    3,
    [
      text('《𠀀山海😀》'),
      number(0.45, true),
      time('2025-08-22T21:46:00'),
      { kind: 'boolean', value: true },
      number(4.5),
      text('证明材料', 'https://example.org/f'),
      formula,
      text('附件', 'https://example.org/a?x=1&y=2'),
      { kind: 'error', code: '#N/A' },
    ],
  ],
  [6, [text('甲 & <b>'), blank, time('2025-08-22T00:00:00')]],
];

describe.each<[string, Cell, boolean]>([
  ['openpyxl.xlsx', { kind: 'uncalculated' }, true],
  ['libreoffice.xlsx', number(0), true],
  ['libreoffice.xls', number(0), false],
])('%s', (name, formula, keepsTables) => {
  test('every kind of cell', async () => {
    const [sheet] = await readCleanly(await fixture(name), name);
    expect(sheet?.rows.map((row) => [row.number, row.cells])).toEqual(rows(formula));
  });

  test('hidden sheets', async () => {
    const sheets = await readCleanly(await fixture(name), name);
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.rows.length])).toEqual([
      ['答卷', false, 4],
      ['隐藏', true, 1],
      ['very', true, 1],
    ]);
  });

  test('merged cells, and the bounds of tables where the format keeps them', async () => {
    const { sheets } = await streamSheets(name, memorySource(await fixture(name)), defaultLimits);
    expect(sheets.map(({ merges }) => merges)).toEqual([
      [{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 3 }],
      [],
      [],
    ]);
    const area = { firstRow: 2, lastRow: 6, firstColumn: 0, lastColumn: 8 };
    expect(sheets.map(({ tables }) => tables)).toEqual([
      keepsTables ? [{ name: 'Answers', area, headerRows: 1, totalRows: 0 }] : [],
      [],
      [],
    ]);
  });
});

describe('old workbooks (.xls)', () => {
  test.each([
    ['rows', { rows: 3 }],
    ['columns', { columns: 8 }],
    ['cells', { cells: 20 }],
    ['file', { file: 5_000 }],
  ])('limit: %s', async (_, limits) => {
    const refused = await readRefused(await fixture('libreoffice.xls'), 'a.xls', limits);
    expect(refused.code).toBe('input/too-large');
  });

  test('cut off, they are refused or read, and never hang', async () => {
    const whole = await fixture('libreoffice.xls');
    for (let length = 1024; length < whole.length; length += 509) {
      const { sheets, diagnostics } = await streamSheets(
        'a',
        memorySource(whole.subarray(0, length)),
        defaultLimits,
      );
      expect(sheets.length + diagnostics.length).toBeGreaterThan(0);
    }
  });
});
