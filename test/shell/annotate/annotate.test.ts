import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { csvBytes, soundCsv, soundTable } from '../sound-table.js';
import { namesIn, temporaryFolder } from '../temporary-folder.js';
import { readEntries } from '../write/read-entries.js';
import { cellsIn, sheetsOf } from './copy-of.js';

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const works = [
  { 作品名称: '甲', '2.1.1': '也许', '3.1': 'F' },
  { 作品名称: '乙', 所属赛道类型: '' },
];

const notesIn = (bytes: Uint8Array): readonly string[] =>
  [...readEntries(bytes)]
    .filter(([name]) => name.includes('comments'))
    .flatMap(([, xml]) => [...xml.matchAll(/ref="(\w+)"/g)].map(([, ref = '']) => ref));

describe('validate --annotate', () => {
  it('writes a copy of a CSV as a workbook with the same cells, fills, notes and a list', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv(works));
    const { code, stdout, stderr } = await runIn(folder, ['validate', 'a.csv', '--annotate', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('2 errors, 1 warnings');
    expect(stderr).toContain(join('out', 'a-annotated.xlsx'));
    expect(await namesIn(join(folder, 'out'))).toEqual(['a-annotated.xlsx', 'annotated.json']);
    const bytes = await readFile(join(folder, 'out', 'a-annotated.xlsx'));
    const [copied, list] = await sheetsOf('a.xlsx', bytes);
    const [original] = await sheetsOf('a.csv', Buffer.from(soundCsv(works)));
    expect(copied && cellsIn(copied)).toEqual(original && cellsIn(original));
    expect(notesIn(bytes)).toHaveLength(3);
    expect(list?.rows).toHaveLength(4);
    const sheet = [...readEntries(bytes)].find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? '';
    const place = /a!(L2)/.exec(stdout)?.[1] ?? '';
    expect(notesIn(bytes)).toContain(place);
    expect(sheet).toContain(`r="${place}"`);
  });

  it('makes one copy for each of several files, and one for an old workbook', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv(works));
    await copyFile(join(fixtures, 'example', 'submissions.xlsx'), join(folder, 'a.xlsx'));
    await copyFile(join(fixtures, 'workbooks', 'libreoffice.xls'), join(folder, 'b.xls'));
    await runIn(folder, [
      'validate',
      'a.csv',
      'a.xlsx',
      'b.xls',
      '--annotate',
      '--out',
      '结果',
      '--lang',
      'zh-CN',
    ]);
    expect(await namesIn(join(folder, '结果'))).toEqual([
      'a-批注-2.xlsx',
      'a-批注.xlsx',
      'annotated.json',
      'b-批注.xlsx',
    ]);
    const before = await sheetsOf('b.xls', await readFile(join(folder, 'b.xls')));
    const after = await sheetsOf('b.xlsx', await readFile(join(folder, '结果', 'b-批注.xlsx')));
    expect(after.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), '批注']);
  });

  it('replaces its own copy, but not one that was edited, unless told to', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv(works));
    const argv = ['validate', 'a.csv', '--annotate', '--lang', 'en'];
    const copy = join(folder, 'out', 'a-annotated.xlsx');
    expect((await runIn(folder, argv)).code).toBe(1);
    const first = await readFile(copy);
    expect((await runIn(folder, argv)).code).toBe(1);
    expect((await readFile(copy)).equals(first)).toBe(true);
    await writeFile(copy, 'edited');
    const refused = await runIn(folder, argv);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('a-annotated.xlsx');
    expect(await readFile(copy, 'utf8')).toBe('edited');
    expect((await runIn(folder, [...argv, '--overwrite'])).code).toBe(1);
    expect((await readFile(copy)).equals(first)).toBe(true);
  });

  it('never writes over an input', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv(works));
    await writeFile(join(folder, 'a-annotated.xlsx'), soundCsv([{ 作品名称: '丙' }]));
    const { code } = await runIn(folder, [
      ...['validate', 'a.csv', 'a-annotated.xlsx', '--annotate', '--out', '.', '--overwrite', '--lang', 'en'],
    ]);
    expect(code).toBe(3);
    expect(await namesIn(folder)).toEqual(['a-annotated.xlsx', 'a.csv']);
    expect(await readFile(join(folder, 'a-annotated.xlsx'), 'utf8')).toContain('丙');
  });

  it('annotates what cannot be ranked', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), csvBytes(soundTable(works).map((row) => row.slice(0, 60))));
    const { code } = await runIn(folder, ['validate', 'a.csv', '--annotate', '--lang', 'en']);
    expect(code).toBe(2);
    const [, list] = await sheetsOf('a.xlsx', await readFile(join(folder, 'out', 'a-annotated.xlsx')));
    expect(list?.rows.length).toBeGreaterThan(10);
  });

  it('writes nothing for what cannot be read, nor for the standard input', async () => {
    const folder = await temporaryFolder();
    await copyFile(join(fixtures, 'broken', 'encrypted-xlsx', 'submissions.xlsx'), join(folder, 'a.xlsx'));
    expect((await runIn(folder, ['validate', 'a.xlsx', 'b.xlsx', '--annotate'])).code).toBe(2);
    const stdin = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(soundCsv(works)));
    expect((await runIn(folder, ['validate', '-', '--annotate'], { stdin })).code).toBe(2);
    expect(await namesIn(folder)).toEqual(['a.xlsx']);
  });

  it.each([[['--out', 'x']], [['--overwrite']], [['--annotate', '--out', ' ']]])(
    'refuses options about writing that have nothing to do: %j',
    async (options) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'a.csv'), soundCsv(works));
      const { code, stderr } = await runIn(folder, ['validate', 'a.csv', ...options]);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(options.at(-1) === ' ' ? '--out' : (options[0] ?? '')),
      ]);
      expect(await namesIn(folder)).toEqual(['a.csv']);
    },
  );

  it('says nothing private in notes, list and terminal; the cells keep it', async () => {
    const folder = await temporaryFolder();
    const secret = 'QZNAME';
    const rows = [
      { 作品名称: '双投', 联络人姓名: secret, 电话: '1.39E+10' },
      { 作品名称: '双投', 联络人姓名: secret, 电话: '13900778888', 提交时间: '昨天' },
      { 作品名称: '', 联络人姓名: secret, '2.1.1': '也许' },
    ];
    await writeFile(join(folder, 'a.csv'), soundCsv(rows));
    const { stdout, stderr } = await runIn(folder, ['validate', 'a.csv', '--annotate', '--verbose']);
    expect(stdout).toContain('[duplicate/');
    expect(stdout).toContain('[identity/lost-digits]');
    const [name = ''] = await namesIn(join(folder, 'out'));
    const bytes = await readFile(join(folder, 'out', name));
    const notes = [...readEntries(bytes)].filter(([part]) => part.includes('comments')).join();
    const sheets = await sheetsOf('a.xlsx', bytes);
    expect(notes).not.toBe('');
    for (const mark of [secret, '1390077', '1.39E'])
      for (const said of [stdout, stderr, notes, JSON.stringify(sheets.at(-1))])
        expect(said).not.toContain(mark);
    expect(JSON.stringify(sheets[0])).toContain(secret);
  });
});
