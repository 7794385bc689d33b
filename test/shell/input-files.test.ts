import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from './make-world.js';
import { codesIn, readRecord } from './read-record.js';
import { soundCsv } from './sound-table.js';
import { namesIn, temporaryFolder } from './temporary-folder.js';

const lockFileFolder = new URL('../../fixtures/broken/lock-file/', import.meta.url);

const json = ['--format', 'json'];

/** The works of a run, by rank. */
async function rankedIn(folder: string): Promise<readonly (string | null)[]> {
  return (await readRecord(join(folder, 'out'))).submissions.map(({ name }) => name);
}

describe('several files', () => {
  it('are one field', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲' }, { 作品名称: '乙', '1.1': 'ABCD' }]));
    await writeFile(join(folder, 'b.csv'), soundCsv([{ 作品名称: '丙', '1.1': 'ABC' }]));
    const { code } = await runIn(folder, ['rank', 'a.csv', 'b.csv', ...json]);
    expect(code).toBe(0);
    const record = await readRecord(join(folder, 'out'));
    expect(record.submissions.map(({ rank, name, source }) => [rank, name, source.file])).toEqual([
      [1, '乙', 'a.csv'],
      [2, '丙', 'b.csv'],
      [3, '甲', 'a.csv'],
    ]);
    expect(record.inputs.map(({ name, rows }) => [name, rows])).toEqual([
      ['a.csv', 2],
      ['b.csv', 1],
    ]);
  });

  it('find duplicates across them', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲', 提交时间: '2026-06-02 12:00:00' }]));
    const earlier = { 作品名称: '《甲》', 提交时间: '2026-06-01 12:00:00', '1.1': 'A' };
    await writeFile(join(folder, 'b.csv'), soundCsv([earlier]));
    await runIn(folder, ['rank', 'a.csv', 'b.csv', ...json]);
    const { submissions, duplicates } = await readRecord(join(folder, 'out'));
    expect(submissions.map(({ name }) => name)).toEqual(['甲']);
    expect(duplicates.map(({ kept, dropped }) => [kept.file, dropped.map(({ file }) => file)])).toEqual([
      ['a.csv', ['b.csv']],
    ]);
  });

  it('keep apart when they bear the same name', async () => {
    const folder = await temporaryFolder();
    for (const part of ['one', 'two']) {
      await mkdir(join(folder, part));
      await writeFile(join(folder, part, 'a.csv'), soundCsv([{ 作品名称: part }]));
    }
    await runIn(folder, ['rank', 'one/a.csv', 'two/a.csv', ...json]);
    const { inputs } = await readRecord(join(folder, 'out'));
    expect(inputs.map(({ name, rows }) => [name, rows])).toEqual([
      [join('one', 'a.csv'), 1],
      [join('two', 'a.csv'), 1],
    ]);
  });

  it.each([
    ['by the same path', ['a.csv', 'a.csv'], []],
    ['by another spelling of the path', ['a.csv', './a.csv'], ['input/repeated-file']],
    ['as a copy', ['a.csv', 'copy.csv'], ['input/repeated-file']],
    ['by name and pattern', ['a.csv', 'a*.csv'], []],
  ])('are read once when the same one is given %s', async (_, paths, codes) => {
    const folder = await temporaryFolder();
    for (const name of ['a.csv', 'copy.csv']) await writeFile(join(folder, name), soundCsv([{}, {}]));
    const { code } = await runIn(folder, ['rank', ...paths, ...json]);
    expect(code).toBe(0);
    const record = await readRecord(join(folder, 'out'));
    expect(record.submissions).toHaveLength(2);
    expect(codesIn(record)).toEqual(codes);
    expect(record.inputs.map(({ name }) => name)).toEqual(['a.csv']);
  });

  it('report all that is wrong with any of them at once', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'empty.csv'), '');
    await mkdir(join(folder, 'sub'));
    const paths = ['empty.csv', 'sub', 'gone.csv'];
    const { code, stderr } = await runIn(folder, ['rank', ...paths]);
    expect(code).toBe(2);
    for (const problem of ['input/empty', 'input/folder', 'input/not-found'])
      expect(stderr).toContain(`[${problem}]`);
    expect(await namesIn(folder)).toEqual(['empty.csv', 'sub']);
  });
});

describe('patterns', () => {
  it('are expanded, in order, by name or by absolute path', async () => {
    const folder = await temporaryFolder();
    for (const name of ['b', 'a', 'c'])
      await writeFile(join(folder, `${name}.csv`), soundCsv([{ 作品名称: name }]));
    for (const pattern of ['*.csv', join(folder, '*.csv')]) {
      const { code } = await runIn(folder, ['rank', pattern, ...json]);
      expect(code).toBe(0);
      const { inputs } = await readRecord(join(folder, 'out'));
      expect(inputs.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'c.csv']);
    }
  });

  it('skip the lock files of Excel', async () => {
    const folder = await temporaryFolder();
    await cp(lockFileFolder, folder, { recursive: true });
    expect(await namesIn(folder)).toContain('~$submissions.xlsx');
    const { code } = await runIn(folder, ['rank', '*.xlsx', ...json]);
    expect(code).toBe(0);
    expect((await readRecord(join(folder, 'out'))).inputs.map(({ name }) => name)).toEqual([
      'submissions.xlsx',
    ]);
  });

  it('leave a lock file that is named itself to be explained', async () => {
    const folder = await temporaryFolder();
    await cp(lockFileFolder, folder, { recursive: true });
    const { code, stderr } = await runIn(folder, ['rank', '~$submissions.xlsx']);
    expect(code).toBe(2);
    expect(stderr).toContain('[input/lock-file]');
  });

  it('that match nothing are files that do not exist', async () => {
    const folder = await temporaryFolder();
    const { code, stderr } = await runIn(folder, ['rank', '*.xlsx']);
    expect(code).toBe(2);
    expect(stderr).toContain('[input/not-found]');
    expect(stderr).toContain('*.xlsx');
  });

  it('are names where a file bears them', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '[a].csv'), soundCsv([{ 作品名称: '甲' }]));
    await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '乙' }]));
    await runIn(folder, ['rank', '[a].csv', ...json]);
    expect(await rankedIn(folder)).toEqual(['甲']);
  });
});

describe('-', () => {
  it('is the standard input, alone or beside files', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲' }]));
    const stdin = () => Promise.resolve(soundCsv([{ 作品名称: '乙', '1.1': 'ABC' }]));
    const alone = await runIn(folder, ['rank', '-', ...json], { stdin });
    expect(alone.code).toBe(0);
    expect(await rankedIn(folder)).toEqual(['乙']);
    const both = await runIn(folder, ['rank', 'a.csv', '-', ...json], { stdin });
    expect(both.code).toBe(0);
    expect(await rankedIn(folder)).toEqual(['乙', '甲']);
  });

  it('with nothing in it is an empty file', async () => {
    const folder = await temporaryFolder();
    const { code, stderr } = await runIn(folder, ['rank', '-']);
    expect(code).toBe(2);
    expect(stderr).toContain('[input/empty]');
  });
});
