import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from './make-world.js';
import { makeWorkbook } from './read/make-workbook.js';
import { codesIn, readRecord, workNamed } from './read-record.js';
import { csvBytes, soundCsv, soundTable } from './sound-table.js';
import { namesIn, temporaryFolder } from './temporary-folder.js';

const json = ['--format', 'json'];

type Rows = readonly (readonly string[])[];

/** A workbook with a visible sheet, 答卷, and a hidden one. */
function workbookOf(answers: Rows, hidden: { readonly name: string; readonly rows: Rows }): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = (rows: Rows): string => {
    const cells = (row: Rows[number]): string =>
      row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const written = rows.map((row) => `<row>${cells(row)}</row>`);
    return `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData></worksheet>`;
  };
  const link = (id: number): string =>
    `<Relationship Id="rId${String(id)}" Type="${relation}/worksheet" Target="worksheets/sheet${String(id)}.xml"/>`;
  const parts = {
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="答卷" sheetId="1" r:id="rId1"/>` +
      `<sheet name="${hidden.name}" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link(1)}${link(2)}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(answers),
    'xl/worksheets/sheet2.xml': sheet(hidden.rows),
  };
  return makeWorkbook({ parts });
}

/** Answers beside a hidden sheet of options, as forms with drop-downs have one. */
function workbookWithOptions(): Buffer {
  const rows = [
    ['是否', '程度'],
    ['是', 'A 没有'],
    ['否', 'B 较小'],
  ];
  return workbookOf(soundTable([{ 作品名称: '甲' }, { 作品名称: '乙' }]), { name: '选项', rows });
}

describe('--sheet', () => {
  it('a hidden sheet of submissions counts only when it is named', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'a.xlsx'),
      workbookOf(soundTable([{ 作品名称: '甲' }]), {
        name: '旧答卷',
        rows: soundTable([{ 作品名称: '乙' }]),
      }),
    );
    for (const [options, names] of [
      [[], ['甲']],
      [['--sheet', '旧答卷'], ['乙']],
      [
        ['--sheet', '答卷', '--sheet', '旧答卷'],
        ['甲', '乙'],
      ],
    ] as const) {
      const { code } = await runIn(folder, ['rank', 'a.xlsx', ...json, ...options]);
      expect(code).toBe(0);
      expect((await readRecord(join(folder, 'out'))).submissions.map(({ name }) => name)).toEqual(names);
    }
  });

  it('reads only the named sheets; without it hidden ones are left out with a word', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.xlsx'), workbookWithOptions());
    await runIn(folder, ['rank', 'a.xlsx', ...json, '-o', 'all']);
    await runIn(folder, ['rank', 'a.xlsx', ...json, '-o', 'named', '--sheet', '答卷']);
    const [all, named] = [await readRecord(join(folder, 'all')), await readRecord(join(folder, 'named'))];
    expect(all.diagnostics.find(({ code }) => code === 'input/hidden-sheet')?.location.sheet).toBe('选项');
    expect(codesIn(named)).not.toContain('input/hidden-sheet');
    expect(named.submissions).toEqual(all.submissions);
    expect(named.submissions).toHaveLength(2);
    expect(named.inputs[0]?.sheets.map(({ sheet }) => sheet)).toEqual(['答卷']);
  });

  it('reads a hidden sheet that is named, and says what is wrong with it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.xlsx'), workbookWithOptions());
    const { code, stderr } = await runIn(folder, ['rank', 'a.xlsx', '--sheet', '选项']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\[binding\/no-header\]\s+a\.xlsx › 选项/);
    // A visible sheet that is named beside it is still read; the other one is left out with a word.
    const both = ['--sheet', '选项', '--sheet', '答卷'];
    const { code: codeOfBoth } = await runIn(folder, ['rank', 'a.xlsx', ...json, ...both]);
    expect(codeOfBoth).toBe(0);
    expect(codesIn(await readRecord(join(folder, 'out')))).toContain('binding/sheet-left-out');
  });
});

describe('--limit', () => {
  const eleven = Array.from({ length: 11 }, () => ({}));
  it('refuses what is beyond, names the option, and that option works', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv(eleven));
    const tight = await runIn(folder, ['rank', 'a.csv', '--limit', 'rows=5']);
    expect(tight.code).toBe(2);
    expect(tight.stderr).toContain('[input/too-large]');
    const [, advised = ''] = /--limit (\S+)/.exec(tight.stderr) ?? [];
    expect(advised).toMatch(/^rows=\d+$/);
    const wide = await runIn(folder, ['rank', 'a.csv', '--limit', 'rows=20', ...json]);
    expect(wide.code).toBe(0);
  });

  it('can be repeated and joined by commas', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    for (const limits of [
      ['--limit', 'rows=50', '--limit', 'file=1KB'],
      ['--limit', 'rows=50,file=1KB'],
    ]) {
      const { code, stderr } = await runIn(folder, ['rank', 'a.csv', ...limits]);
      expect(code).toBe(2);
      expect(stderr).toContain('--limit file=');
    }
    const { code } = await runIn(folder, ['rank', 'a.csv', '--limit', 'file=1MB,rows=50', ...json]);
    expect(code).toBe(0);
  });

  it.each(['rows', 'rows=', 'rows=0', 'rows=-5', 'rows=many', 'rows=5KB', 'size=5', '__proto__=5', ''])(
    '“%s” is wrong usage',
    async (limit) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
      const { code, stderr } = await runIn(folder, ['rank', 'a.csv', '--limit', limit]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^esg-score: /);
      expect(await namesIn(folder)).toEqual(['a.csv']);
    },
  );
});

describe('--map', () => {
  /** A sound table whose code 2.1.1 reads 地面题; the evidence column keeps its code. */
  async function folderWithOddHeader(): Promise<string> {
    const folder = await temporaryFolder();
    const [headers = [], ...rows] = soundTable([{ 作品名称: '甲' }, { 作品名称: '乙', '2.1.1': 'B' }]);
    const odd = headers.map((header) => (header === '2.1.1' ? '地面题' : header));
    await writeFile(join(folder, 'a.csv'), csvBytes([odd, ...rows]));
    return folder;
  }

  it.each([
    ['a column letter', 'columns:\n  L: "2.1.1"\n'],
    ['an unquoted code', 'columns:\n  L: 2.1.1\n'],
    ['a header', 'columns:\n  地面题: "2.1.1"\n'],
    ['JSON', '{"columns": {"L": "2.1.1"}}'],
    ['a header row', 'header_row: 1\ncolumns:\n  L: 2.1.1\n'],
  ])('binds what no header says, by %s', async (_, map) => {
    const folder = await folderWithOddHeader();
    const without = await runIn(folder, ['rank', 'a.csv']);
    expect(without.code).toBe(2);
    expect(without.stderr).toContain('[binding/missing-item]');
    expect(without.stderr).toContain('L “地面题”');
    await writeFile(join(folder, 'map.yaml'), map);
    const { code } = await runIn(folder, ['rank', 'a.csv', '--map', 'map.yaml', ...json]);
    expect(code).toBe(0);
    const record = await readRecord(join(folder, 'out'));
    expect(workNamed(record, '乙').scores['2.1.1']).toBe(0);
    expect(workNamed(record, '甲').scores['2.1.1']).toBe(100);
    const bound = record.inputs[0]?.sheets[0]?.columns.find(({ column }) => column === 'L');
    expect(bound).toMatchObject({ target: '2.1.1', method: 'map' });
  });

  it('can tell the program to ignore one of two columns of an item', async () => {
    const folder = await temporaryFolder();
    const twice = soundTable([{ 作品名称: '甲' }]).map((row, index) => [...row, index === 0 ? '2.1.1' : 'B']);
    await writeFile(join(folder, 'a.csv'), csvBytes(twice));
    expect((await runIn(folder, ['rank', 'a.csv'])).stderr).toContain('[binding/duplicate]');
    const last = 'CT';
    await writeFile(join(folder, 'map.yaml'), `columns:\n  ${last}: ignore\n`);
    const { code } = await runIn(folder, ['rank', 'a.csv', '--map', 'map.yaml', ...json]);
    expect(code).toBe(0);
    expect(workNamed(await readRecord(join(folder, 'out')), '甲').total).toBe(70);
  });

  it.each([
    ['columns:\n  ZZZ: "2.1.1"\n', 'map/unknown-column', 2],
    ['columns:\n  L: "2.1.1"\n  M: 2.1.99 evidence\n', 'map/unknown-target', 3],
    ['columns:\n  L: 2.2.9 part 3\n', 'map/unknown-target', 2],
    ['columns:\n  L: [1\n', 'map/malformed', undefined],
    ['rows: 3\n', 'map/malformed', undefined],
    ['columns:\n  L: "2.1.1"\nheader_row: first\n', 'map/malformed', undefined],
  ])('%j is refused: %s', async (map, expected, line) => {
    const folder = await folderWithOddHeader();
    await writeFile(join(folder, 'map.yaml'), map);
    const { code, stderr } = await runIn(folder, ['rank', 'a.csv', '--map', 'map.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain(`[${expected}]`);
    expect(stderr).toContain(line === undefined ? 'map.yaml:' : `map.yaml:${String(line)}:`);
    expect(await namesIn(folder)).toEqual(['a.csv', 'map.yaml']);
  });

  it('names a map file that does not exist', async () => {
    const folder = await folderWithOddHeader();
    const { code, stderr } = await runIn(folder, ['rank', 'a.csv', '--map', 'gone.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('gone.yaml');
    expect(await readFile(join(folder, 'a.csv'))).not.toHaveLength(0);
  });
});
