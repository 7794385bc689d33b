import { expect, test } from 'vitest';
import { makeWorkbook } from '../shell/read/make-workbook.js';
import { readRefused } from '../shell/read/read.js';

const MB = 1024 * 1024;
const letters = Array.from('ABCDEFGHIJ');

function rowOf(row: string): string {
  const cells = letters.map((letter) => `<c r="${letter}${row}"><v>${row}.5</v></c>`);
  return `<row r="${row}">${cells.join('')}</row>`;
}

test.each<[string, () => Buffer]>([
  [
    'cells',
    () => makeWorkbook({ rows: Array.from({ length: 310_000 }, (_, at) => rowOf(String(at + 1))).join('') }),
  ],
  [
    'texts',
    () =>
      makeWorkbook({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        strings: '<si><t/></si>'.repeat(10_100_000),
      }),
  ],
])('more %s than the default limit: refused within seconds', async (_, make) => {
  const bytes = make();
  const started = performance.now();
  expect((await readRefused(bytes, 'a.xlsx', { file: 200 * MB })).code).toBe('input/too-large');
  expect(performance.now() - started).toBeLessThan(3_000);
});
