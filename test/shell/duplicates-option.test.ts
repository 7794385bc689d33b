import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIn } from './make-world.js';
import { readRecord } from './read-record.js';
import { soundCsv } from './sound-table.js';
import { namesIn, temporaryFolder } from './temporary-folder.js';

const works = [
  { 作品名称: '双投', 联络人姓名: '王一', 提交时间: '2026-08-02 12:00:00', '2.1.1': 'B' },
  { 作品名称: '双投', 联络人姓名: '王一', 提交时间: '2026-08-01 12:00:00' },
  { 作品名称: '双投', 联络人姓名: '王一', 提交时间: '2026-08-03 12:00:00', '2.1.1': '', '2.1.1证明': '' },
];

it.each([
  ['latest', 4, 'time', 44],
  ['first', 3, 'time', 45],
  ['most-complete', 2, 'time', 45],
])('--duplicates %s', async (rule, row, by, answered) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv(works));
  await runIn(folder, ['rank', 'a.csv', '--format', 'json', '--duplicates', rule]);
  const { duplicates, submissions } = await readRecord(join(folder, 'out'));
  expect(submissions.map(({ source }) => source.row)).toEqual([row]);
  expect(duplicates).toMatchObject([{ rule, by, decided: true, identical: false, kept: { row, answered } }]);
});

it('latest is the rule where none is given', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv(works));
  await runIn(folder, ['rank', 'a.csv', '--format', 'json']);
  expect((await readRecord(join(folder, 'out'))).duplicates).toMatchObject([{ rule: 'latest' }]);
});

it('fail refuses every group and writes nothing', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv(works));
  const { code, stderr } = await runIn(folder, ['rank', 'a.csv', '--duplicates', 'fail', '--lang', 'en']);
  expect(code).toBe(2);
  expect(stderr.match(/\[duplicate\/refused\]/g)).toHaveLength(1);
  for (const row of ['a!2', 'a!3', 'a!4']) expect(stderr).toContain(row);
  expect(await namesIn(folder)).toEqual(['a.csv']);
});

it('another word is a wrong command line', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv(works));
  expect((await runIn(folder, ['rank', 'a.csv', '--duplicates', 'newest'])).code).toBe(2);
});
