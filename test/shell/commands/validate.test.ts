import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { soundCsv } from '../sound-table.js';
import { namesIn, temporaryFolder } from '../temporary-folder.js';

const works = [
  { 作品名称: '甲', '2.1.1': '也许', '3.1': 'F' },
  { 作品名称: '《乙》', 所属赛道类型: '' },
  { 作品名称: '' },
];

it('writes nothing and prints the findings by work with their count', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv(works));
  const { code, stdout, stderr } = await runIn(folder, ['validate', 'a.csv', '--lang', 'en']);
  expect(code).toBe(1);
  expect(stderr).toBe('');
  expect(await namesIn(folder)).toEqual(['a.csv']);
  const headings = stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
  expect(headings).toEqual(['《甲》', '《乙》', '(no work name) 4', '3 errors, 1 warnings, 0 notes']);
  const [first = ''] = stdout.split('《乙》');
  expect(first.match(/\[answer\/unreadable\]/g)).toHaveLength(2);
  expect(first).toContain('a.csv › a!L2');
});

it('says so where there is nothing to say', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
  const { code, stdout } = await runIn(folder, ['validate', 'a.csv', '--lang', 'en']);
  expect([code, stdout]).toEqual([0, 'No problems found\n']);
});

it('--quiet leaves errors only, and still counts all', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv(works));
  const { stdout } = await runIn(folder, ['validate', 'a.csv', '--quiet', '--lang', 'en']);
  expect(stdout).toContain('[answer/unreadable]');
  expect(stdout).not.toContain('[identity/missing-track]');
  expect(stdout).toContain('3 errors, 1 warnings');
});

it('--verbose prints what each column stands for', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
  const { stdout } = await runIn(folder, ['validate', 'a.csv', '-v']);
  const table = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(table).toContainEqual(['A', 'platform submitted-at', 'platform', '提交时间']);
  expect(table).toContainEqual(['L', '2.1.1', 'code', '2.1.1']);
});

it('exits with 2 where nothing can be ranked, whatever --fail-on says', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), 'a,b\r\n1,2\r\n');
  const { code, stdout } = await runIn(folder, ['validate', 'a.csv', '--fail-on', 'never']);
  expect(code).toBe(2);
  expect(stdout).toContain('[binding/no-header]');
});

it('has no options about results', async () => {
  const folder = await temporaryFolder();
  for (const option of ['--out', '--format', '--json', '--overwrite']) {
    const { code, stderr } = await runIn(folder, ['validate', 'a.csv', option]);
    expect(code).toBe(2);
    expect(stderr).toContain(option);
  }
});
