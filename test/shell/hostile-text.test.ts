import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { runIn } from './make-world.js';
import { readRecord, workNamed } from './read-record.js';
import { csvBytes, soundCsv, soundTable } from './sound-table.js';
import { temporaryFolder } from './temporary-folder.js';
import { readEntries } from './write/read-entries.js';

/** The rows of a CSV file below its header. */
async function csvRows(path: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return (parse(text, { bom: true }) as string[][]).slice(1);
}

describe('texts that would run as formulas', () => {
  const formulas = [
    ...['=1+1', "+cmd|' /C calc'!A0", '-x', '@SUM(A1)', '＝2+2', '＋3', '－4', '＠sum'],
    ...['=cmd("a","b")', '=1,2;3', '-1'],
  ];

  it('are disarmed in the CSV, work names and tracks alike, and numbers stay numbers', async () => {
    const folder = await temporaryFolder();
    const works = formulas.map((text, index) => ({
      作品名称: text,
      所属赛道类型: `=track${String(index)}`,
    }));
    await writeFile(join(folder, 'a.csv'), soundCsv(works));
    const { code } = await runIn(folder, ['rank', 'a.csv', '--format', 'csv']);
    expect(code).toBe(0);
    const rows = await csvRows(join(folder, 'out', 'ranking.csv'));
    expect(rows).toHaveLength(formulas.length);
    const fields = rows.flat();
    expect(fields.filter((field) => /^[=+\-@\t\r\n＝＋－＠]/.test(field))).toEqual([]);
    for (const formula of formulas) expect(fields).toContain(`'${formula}`);
    expect(fields).toContain("'=track0");
    expect(rows.map((row) => row.includes('70.00'))).toEqual(formulas.map(() => true));
  });

  it('are plain text in the workbook: in no formula, no link', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv(formulas.map((text) => ({ 作品名称: text }))));
    await runIn(folder, ['rank', 'a.csv', '--format', 'xlsx']);
    const entries = readEntries(await readFile(join(folder, 'out', 'ranking.xlsx')));
    const sheets = [...entries].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(5);
    const written = sheets.flatMap(([, xml]) => [...xml.matchAll(/<f(?: [^>]*)?>([^<]*)</g)]);
    expect(written.length).toBeGreaterThan(0);
    // The program's own: places and numbers, a few functions, and the one text that it says itself.
    const own =
      /^(?:ABS|IF|MAX|MIN|N|ROUND|SUM|SUMPRODUCT|&apos;[^!]+&apos;!|&quot;逐题明细已改变次序&quot;|\$?[A-Z]{1,2}\$?\d+|[\d.]+|[-+*/(),:<>=]|&[lg]t;)+$/;
    expect(written.flatMap(([, formula = '']) => (own.test(formula) ? [] : [formula]))).toEqual([]);
    expect([...entries.values()].some((xml) => xml.includes('=1+1'))).toBe(true);
  });

  it('of the fixture are disarmed too', async () => {
    const folder = await temporaryFolder();
    const input = new URL('../../fixtures/broken/formula-injection/submissions.csv', import.meta.url)
      .pathname;
    await runIn(folder, ['rank', input, '--format', 'csv']);
    const rows = await csvRows(join(folder, 'out', 'ranking.csv'));
    expect(rows).toHaveLength(9);
    expect(rows.flat().filter((field) => /^[=+\-@\t\r\n＝＋－＠]/.test(field))).toEqual([]);
  });
});

describe('names that plain objects already own', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];

  it('are ordinary works, tracks, headers and contacts', async () => {
    const folder = await temporaryFolder();
    const table = soundTable(
      names.map((name) => ({ 作品名称: name, 所属赛道类型: '__proto__', 联络人姓名: 'constructor' })),
    );
    const headers = ['__proto__', 'constructor'];
    await writeFile(
      join(folder, 'a.csv'),
      csvBytes(table.map((row, index) => [...row, ...(index === 0 ? headers : ['甲', '乙'])])),
    );
    const { code, stdout } = await runIn(folder, [
      'rank',
      'a.csv',
      '--format',
      'xlsx,csv,json',
      '--json',
      '-v',
    ]);
    expect(code).toBe(0);
    const record = await readRecord(join(folder, 'out'));
    expect(record.submissions.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(workNamed(record, '__proto__')).toMatchObject({
      total: 70,
      rank: 1,
      trackRanks: [{ track: '__proto__', rank: 1 }],
      track: '__proto__',
    });
    expect(record.diagnostics.map(({ code: found, location }) => [found, location.header])).toEqual(
      headers.map((header) => ['binding/unbound', header]),
    );
    expect((JSON.parse(stdout) as { submissions: unknown[] }).submissions).toHaveLength(names.length);
    expect(({} as Record<string, unknown>)['甲']).toBeUndefined();
    const rows = await csvRows(join(folder, 'out', 'ranking.csv'));
    expect(rows.filter((row) => row.includes('__proto__')).length).toBe(names.length);
  });

  it('name no item, option or limit that exists', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    for (const target of ['__proto__', 'constructor', '1.1 option __proto__', '2.2.9 part constructor']) {
      await writeFile(join(folder, 'map.yaml'), `columns:\n  L: "${target}"\n`);
      const { code, stderr } = await runIn(folder, ['rank', 'a.csv', '--map', 'map.yaml']);
      expect(code).toBe(2);
      expect(stderr).toContain('[map/unknown-target]');
    }
    for (const argv of [
      ['--policy', '__proto__'],
      ['--format', 'constructor'],
      ['--rubric', '__proto__'],
    ]) {
      const { code } = await runIn(folder, ['rank', 'a.csv', ...argv]);
      expect(code).toBe(2);
    }
  });
});
