import { describe, expect, test } from 'vitest';
import { type Cell, cellText } from '../../src/table/cell.js';
import { cellAt, columnIndex, columnLetter } from '../../src/table/sheet.js';

describe('columns', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
    expect(columnIndex(letters.toLowerCase())).toBe(column);
  });

  test.each(['', 'A1', '1', '作', 'ABCD', ' A', 'Ａ'])('“%s” is no column', (letters) => {
    expect(columnIndex(letters)).toBeUndefined();
  });
});

test('beyond a row’s end cells are blank', () => {
  const row = { number: 1, cells: [{ kind: 'text', text: 'a' } as const] };
  expect(cellAt(row, 0)).toEqual({ kind: 'text', text: 'a' });
  expect(cellAt(row, 1)).toEqual({ kind: 'blank' });
});

describe('what a reader sees in a cell', () => {
  test.each<[Cell, string]>([
    [{ kind: 'blank' }, ''],
    [{ kind: 'uncalculated' }, ''],
    [{ kind: 'text', text: ' a ' }, ' a '],
    [{ kind: 'text', text: '见附件', link: 'https://example.org' }, '见附件'],
    [{ kind: 'number', value: 45, percent: false }, '45'],
    [{ kind: 'number', value: -2, percent: false }, '-2'],
    [{ kind: 'number', value: 0.1, percent: false }, '0.1'],
    [{ kind: 'number', value: 0.45, percent: true }, '45%'],
    [{ kind: 'number', value: 0.07, percent: true }, '7%'],
    [{ kind: 'number', value: 0.285, percent: true }, '28.5%'],
    [{ kind: 'number', value: 1, percent: true }, '100%'],
    [{ kind: 'number', value: 13851547409, percent: false }, '13851547409'],
    [{ kind: 'time', at: '2026-09-19T00:39:00' }, '2026-09-19 00:39:00'],
    [{ kind: 'boolean', value: true }, 'TRUE'],
    [{ kind: 'boolean', value: false }, 'FALSE'],
    [{ kind: 'error', code: '#N/A' }, '#N/A'],
  ])('%j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
