import { expect, test } from 'vitest';
import { columnWidth } from '../../src/reports/column-width.js';
import { displayWidth } from '../../src/reports/display-width.js';
import { rowLines } from '../../src/reports/row-lines.js';
import { textCell } from '../../src/reports/sheet-cells.js';
import type { SheetColumn } from '../../src/reports/sheet-model.js';

test.each([
  ['', 0],
  ['abc', 3],
  ['总榜', 4],
  ['V 价值', 6],
  ['ＡＢ', 4],
  ['𠮷野家', 6],
  ['e\u0301', 1],
  ['a\u200bb', 2],
  ['👩\u200d👧', 2],
  ['一行\n第二行长', 8],
  ['a\r\nbcd', 3],
])('the width of %j is %d', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('ambiguous characters are wide in Chinese fonts, narrow elsewhere', () => {
  expect(displayWidth('“—”')).toBe(6);
  expect(displayWidth('“—”', 'narrow')).toBe(3);
});

test('a column fits its widest text, up to a cap', () => {
  expect(columnWidth('名次', ['1', '10'])).toBe(6);
  expect(columnWidth('作品', ['长安十二时辰'])).toBe(14);
  expect(columnWidth('作品', ['长'.repeat(60)])).toBe(44);
});

test('a header wraps at its spaces and within long Chinese words, never within Latin ones', () => {
  expect(columnWidth('从严 名次', [])).toBe(11);
  expect(columnWidth('2.1 环境友好', [])).toBe(10);
  expect(columnWidth('2.6 创意与人工智能伦理', [])).toBe(12);
  expect(columnWidth('Responsibilities of suppliers', [])).toBe(18);
});

const column: SheetColumn = { header: '', width: 21, format: undefined, align: 'left', wrap: true };

test.each([
  ['短', 1],
  ['十个汉字的一行文字啊', 1],
  ['十个汉字的一行文字啊，后面还有', 2],
  ['一\n二\n三', 3],
  ['two words', 1],
  ['unbreakablewords stay together', 2],
  ['x'.repeat(45), 3],
])('%j takes %d lines of twenty', (text, lines) => {
  expect(rowLines([textCell(text)], [column])).toBe(lines);
});

test('a row is as tall as its tallest cell; titles and unwrapped columns do not count', () => {
  const long = textCell('汉'.repeat(30));
  expect(rowLines([textCell('a'), long], [column, column])).toBe(3);
  expect(rowLines([textCell('汉'.repeat(30), 'title')], [column])).toBe(1);
  expect(rowLines([long], [{ ...column, wrap: false }])).toBe(1);
});
