import { Buffer } from 'node:buffer';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { Refusal } from '../../../src/shell/read/refusal.js';
import type { SheetStream } from '../../../src/shell/read/sheet-stream.js';
import { memorySource, openFileSource } from '../../../src/shell/read/source.js';
import { streamSheets } from '../../../src/shell/read/stream-sheets.js';
import type { Row } from '../../../src/table/sheet.js';
import { makeWorkbook } from './make-workbook.js';

const open = async (bytes: Uint8Array, limits = defaultLimits): Promise<SheetStream> => {
  const { sheets, diagnostics } = await streamSheets('a', memorySource(bytes), limits);
  expect(diagnostics).toEqual([]);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

async function collect(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const count = 20_000;
const numbers = Array.from({ length: count }, (_, at) => String(at + 1));
const workbook = (last = ''): Buffer =>
  makeWorkbook({
    rows: numbers.map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join('') + last,
  });

describe.each<[string, (last?: string) => Buffer, string, string]>([
  ['xlsx', workbook, `<row r="${String(count)}"/>`, 'input/damaged'],
  ['csv', (last = '') => Buffer.from(`${numbers.join(',x\n')},x\n${last}`), '"a', 'input/csv-malformed'],
])('%s', (_, make, bad, code) => {
  test('rows come one at a time and as often as they are asked for', async () => {
    const sheet = await open(make());
    for (let pass = 0; pass < 2; pass++) {
      const rows = await collect(sheet.rows());
      expect(rows.map((row) => String(row.number))).toEqual(numbers);
    }
    for await (const row of sheet.rows()) {
      expect(row.number).toBe(1);
      break;
    }
  });

  test('each pass counts its cells anew', async () => {
    const sheet = await open(make(), { ...defaultLimits, rows: count, cells: 2 * count });
    await collect(sheet.rows());
    expect(await collect(sheet.rows())).toHaveLength(count);
  });

  test('what is wrong further down is thrown there', async () => {
    const sheet = await open(make(bad));
    let seen = 0;
    const reading = async (): Promise<void> => {
      for await (const row of sheet.rows()) seen = row.number;
    };
    const error: unknown = await reading().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refusal);
    expect(error instanceof Refusal && error.at('a').code).toBe(code);
    expect(seen).toBeGreaterThan(count / 2);
  });
});

test('a file on disk is read piece by piece', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stream-'));
  try {
    const path = join(folder, 'a.csv');
    await writeFile(path, `${'作品,😀\n'.repeat(60_000)}`);
    const source = await openFileSource(path);
    const { sheets } = await streamSheets('a.csv', source, defaultLimits);
    const rows = (await Promise.all(sheets.map((sheet) => collect(sheet.rows())))).flat();
    await source.close();
    expect(rows).toHaveLength(60_000);
    expect(new Set(rows.map((row) => JSON.stringify(row.cells)))).toEqual(
      new Set(['[{"kind":"text","text":"作品"},{"kind":"text","text":"😀"}]']),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
