import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { comparisonFolder, rankAfter } from './commands/comparison-folder.js';
import { runIn } from './make-world.js';
import { contentsOf, namesIn } from './temporary-folder.js';
import { readEntries } from './write/read-entries.js';

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
beforeEach(async () => {
  folder = await comparisonFolder();
  await rankAfter(folder);
});

const every = ['《甲》', '丁', '丙', '乙', '己'].map((name) => `${name}.xlsx`);

it('writes one workbook a work, and nothing else', async () => {
  const { code, stdout, stderr } = await runIn(folder, ['notice', 'two', '--lang', 'en']);
  expect([code, stdout, stderr]).toEqual([0, '', '5 explanations: notices\n']);
  expect(await namesIn(at('notices'))).toEqual([...every].sort());
  // Written again nothing changes, so that nothing is in the way.
  const before = await contentsOf(at('notices'));
  expect((await runIn(folder, ['notice', 'two', '--lang', 'en'])).code).toBe(0);
  expect(await contentsOf(at('notices'))).toEqual(before);
});

it('calls a file by no row of the office’s export where a work has no name', async () => {
  const rows = (await readFile(at('after.csv'), 'utf8')).split('\n');
  await writeFile(at('nameless.csv'), rows.map((row) => row.replace(/^丙,/u, ',')).join('\n'));
  await runIn(folder, ['rank', 'nameless.csv', '-r', './after.yaml', '-o', 'three', '--format', 'json']);
  await runIn(folder, ['notice', 'three', '--lang', 'en']);
  const others = (await namesIn(at('notices'))).filter((name) => !every.includes(name));
  expect(others).toEqual([expect.stringMatching(/^\(.* not given\)\.xlsx$/u)]);
});

describe('names in the way', () => {
  beforeEach(async () => {
    await mkdir(at('notices', '丁.xlsx'), { recursive: true });
    await writeFile(at('notices', '乙.xlsx'), 'mine');
    await writeFile(at('notices', '己.xlsx'), 'mine too');
    await writeFile(at('notices', 'letter.docx'), 'not in the way');
  });

  it('are all named before anything is written', async () => {
    const { code, stderr } = await runIn(folder, ['notice', 'two']);
    expect(code).toBe(3);
    for (const name of ['丁', '乙', '己']) expect(stderr).toContain(at('notices', `${name}.xlsx`));
    expect(stderr).not.toContain('丙');
    expect(stderr).not.toContain('letter');
    expect(await namesIn(at('notices'))).toEqual(['letter.docx', '丁.xlsx', '乙.xlsx', '己.xlsx']);
    expect(await readFile(at('notices', '乙.xlsx'), 'utf8')).toBe('mine');
  });

  it('are replaced on demand, but for a folder', async () => {
    const first = await runIn(folder, ['notice', 'two', '--overwrite']);
    expect(first.code).toBe(3);
    expect(first.stderr).toContain('丁.xlsx');
    expect(first.stderr).not.toContain('乙');
    expect(await readFile(at('notices', '乙.xlsx'), 'utf8')).toBe('mine');
    await rm(at('notices', '丁.xlsx'), { recursive: true });
    expect((await runIn(folder, ['notice', 'two', '--overwrite'])).code).toBe(0);
    expect((await readFile(at('notices', '乙.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    expect(await readFile(at('notices', 'letter.docx'), 'utf8')).toBe('not in the way');
  });
});

it('says how many were written where writing fails on the way, and goes on from there', async () => {
  const { writeFiles } = await import('../../src/shell/commands/notice-files.js');
  const file = (name: string, bytes: () => Promise<Uint8Array>) => ({ path: at('out', name), bytes });
  const plain = (text: string) => () => Promise.resolve(Buffer.from(text));
  // The second target turns into a folder while the third is not yet made.
  const files = [
    file('a', plain('a')),
    file('b', async () => {
      await mkdir(at('out', 'b', 'inside'), { recursive: true });
      return Buffer.from('b');
    }),
    file('c', plain('c')),
  ];
  const failure: unknown = await writeFiles(at('out'), files, false).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    text: { en: expect.stringContaining('1 were written, each of them whole, and 2 were not') as string },
  });
  expect(await namesIn(at('out'))).toEqual(['a', 'b']);
  await rename(at('out', 'b'), at('moved'));
  await writeFiles(at('out'), [file('a', plain('a')), file('b', plain('b')), file('c', plain('c'))], false);
  expect(await contentsOf(at('out'))).toEqual({ a: 'a', b: 'b', c: 'c' });
});

it('gives names that every system takes, and a file to each of several works of one name', async () => {
  const names = ['CON', '../up', 'a:b*c?', '甲. ', 'Film', 'film', 'x'.repeat(300)];
  const rows = names.map((name) => `${name},2025,电影,是,合同样本 1 份,E,播放 800 万次,否`);
  const header = '作品名称,年份,赛道,1.1,1.1证明,1.2,1.2证明,1.3';
  await writeFile(at('names.csv'), [header, ...rows].join('\n'));
  await runIn(folder, ['rank', 'names.csv', '-r', './before.yaml', '-o', 'three', '--format', 'json']);
  expect((await runIn(folder, ['notice', 'three', '-o', 'sent/letters'])).code).toBe(0);
  const made = await namesIn(at('sent', 'letters'));
  expect(made).toHaveLength(names.length);
  expect(await namesIn(at('sent'))).toEqual(['letters']);
  const stems = made.map((name) => name.replace(/\.xlsx$/u, ''));
  // As Windows has it: no device, none of its characters, no space or dot at an end, one name a file in any case.
  expect(stems.filter((stem) => /^con$|[<>:"/\\|?*]|[ .]$|^[ .]|.{64}/iu.test(stem))).toEqual([]);
  expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(names.length);
});

it('names files of works of one name by their tracks, and tells neither of the other', async () => {
  const rows = ['剧集', '图书'].map((track) => `灯塔,2025,${track},是,合同样本 1 份,E,播放 800 万次,否`);
  await writeFile(at('lights.csv'), ['作品名称,年份,赛道,1.1,1.1证明,1.2,1.2证明,1.3', ...rows].join('\n'));
  await runIn(folder, ['rank', 'lights.csv', '-r', './before.yaml', '-o', 'three', '--format', 'json']);
  expect((await runIn(folder, ['notice', 'three', '-o', 'sent'])).code).toBe(0);
  expect(await namesIn(at('sent'))).toEqual(['灯塔（剧集）.xlsx', '灯塔（图书）.xlsx']);
  const parts = readEntries(await readFile(at('sent', '灯塔（剧集）.xlsx')));
  const text = [...parts.values()].join('\n');
  expect(text).toContain('灯塔：得分说明');
  expect(text).not.toMatch(/灯塔（|灯塔 #|图书/u);
});

it('refuses a folder that is a file, and an empty name', async () => {
  await writeFile(at('notices'), 'mine');
  expect((await runIn(folder, ['notice', 'two'])).code).toBe(3);
  expect((await stat(at('notices'))).isFile()).toBe(true);
  expect((await runIn(folder, ['notice', 'two', '-o', ' '])).code).toBe(2);
});
