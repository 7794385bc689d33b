import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from './make-world.js';
import { codesIn, readRecord } from './read-record.js';
import { type Cells, csvBytes, soundTable } from './sound-table.js';
import { namesIn, temporaryFolder } from './temporary-folder.js';
import { readEntries } from './write/read-entries.js';

/** Marks that stand nowhere else; each in one private cell of one work. */
const marks = {
  姓名: 'QZNAME',
  职位: 'QZTITLE',
  电话: '1990077',
  邮箱: 'QZMAIL',
  IP: 'QZIP',
  用户ID: 'QZUSER',
} as const;

/** Two of a kind share a sender, or only the name; one has an unreadable answer, one no name. */
const works: readonly Cells[] = [
  { 作品名称: '甲' },
  { 作品名称: '双投', 联络人姓名: 'QZNAME-twin' },
  { 作品名称: '双投', 联络人姓名: 'QZNAME-twin', 提交时间: '2026-08-01 12:00:00' },
  { 作品名称: '无时', 电话: '1990077-8888', 提交时间: '' },
  { 作品名称: '无时', 电话: '1990077-8888', 提交时间: '昨天' },
  { 作品名称: '同名' },
  { 作品名称: '同名' },
  { 作品名称: '乱答', '2.1.1': '也许', '2.2.9': '120%，30%' },
  { 作品名称: '' },
  { 作品名称: '缺证', '3.1证明': '', 所属赛道类型: '', 出品年份: '去年' },
];

function privateTable(): readonly (readonly string[])[] {
  const marked = works.map((cells, index): Cells => {
    const number = String(index + 1).padStart(2, '0');
    return {
      联络人姓名: `${marks.姓名}${number}`,
      职位: `${marks.职位}${number}`,
      电话: `${marks.电话}${number}${number}`,
      电子邮箱: `${marks.邮箱}${number}@example.org`,
      ...cells,
    };
  });
  return soundTable(marked).map((row, index) => {
    const number = String(index).padStart(2, '0');
    return [
      ...row,
      ...(index === 0 ? ['来自IP', '用户ID'] : [`${marks.IP}${number}`, `${marks.用户ID}${number}`]),
    ];
  });
}

/** All that the program has put out, by where: both streams, every file, and every part of the workbook. */
async function everything(folder: string, argv: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { stdout, stderr } = await runIn(folder, argv);
  const found = new Map([
    ['stdout', stdout],
    ['stderr', stderr],
  ]);
  const out = join(folder, 'out');
  for (const name of await namesIn(out)) {
    const bytes = await readFile(join(out, name));
    found.set(name, bytes.toString());
    if (name.endsWith('.xlsx'))
      for (const [part, text] of readEntries(bytes)) found.set(`${name} ${part}`, text);
  }
  return found;
}

function leaksIn(outputs: ReadonlyMap<string, string>): readonly string[] {
  return [...outputs].flatMap(([place, text]) =>
    Object.entries(marks).flatMap(([field, mark]) =>
      text.toLowerCase().includes(mark.toLowerCase()) ? [`${field} in ${place}`] : [],
    ),
  );
}

describe('private fields', () => {
  it.each(['zh-CN', 'en'])('reach no output of rank in %s', async (lang) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), csvBytes(privateTable()));
    const formats = ['--format', 'xlsx,csv,json', '--json', '--verbose', '--lang', lang];
    const outputs = await everything(folder, ['rank', 'a.csv', ...formats]);
    expect([...outputs.keys()]).toEqual(
      expect.arrayContaining(['ranking.csv', 'run.json', 'ranking.xlsx xl/worksheets/sheet1.xml']),
    );
    // The outputs do speak of these works, and every kind of finding about them is there.
    for (const place of ['stdout', 'stderr', 'ranking.csv', 'run.json'])
      expect(outputs.get(place)).toContain('双投');
    expect(
      [...outputs].some(([place, text]) => place.startsWith('ranking.xlsx ') && text.includes('双投')),
    ).toBe(true);
    expect(codesIn(await readRecord(join(folder, 'out')))).toEqual(
      expect.arrayContaining([
        ...['duplicate/superseded', 'duplicate/undecided', 'duplicate/same-name', 'answer/unreadable'],
        ...['identity/missing-name', 'identity/unreadable-time', 'identity/unreadable-year'],
      ]),
    );
    expect(leaksIn(outputs)).toEqual([]);
  });

  it('reach no output of validate', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), csvBytes(privateTable()));
    const outputs = await everything(folder, ['validate', 'a.csv', '--verbose']);
    expect(outputs.get('stdout')).toContain('[duplicate/superseded]');
    expect(leaksIn(outputs)).toEqual([]);
  });

  it('reach no message where the run is refused', async () => {
    const folder = await temporaryFolder();
    const table = privateTable();
    const withoutItem = table.map((row) => row.filter((_, column) => column !== 11));
    await writeFile(join(folder, 'item.csv'), csvBytes(withoutItem));
    await writeFile(join(folder, 'header.csv'), csvBytes(table.slice(1)));
    for (const name of ['item.csv', 'header.csv']) {
      const outputs = await everything(folder, ['rank', name, '--verbose']);
      expect(outputs.get('stderr')).toContain('[binding/');
      expect(leaksIn(outputs)).toEqual([]);
    }
  });

  it('still tell duplicates from namesakes', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), csvBytes(privateTable()));
    await runIn(folder, ['rank', 'a.csv', '--format', 'json']);
    const { submissions, duplicates } = await readRecord(join(folder, 'out'));
    expect(duplicates.map(({ name, decided }) => [name, decided])).toEqual([
      ['双投', true],
      ['无时', false],
    ]);
    expect(submissions.filter(({ name }) => name === '同名')).toHaveLength(2);
  });
});
