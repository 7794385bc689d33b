import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { codesIn, readRecord } from '../read-record.js';
import { comparisonFolder, rankAfter, rankBefore } from './comparison-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await comparisonFolder();
  await rankBefore(folder, '--format', 'json');
  await runIn(folder, ['lock', 'one', '--role', '秘书处', '--as-of', '2026-06-30']);
});

it('never replaces a published run, not even with --overwrite', async () => {
  const record = await readFile(join(folder, 'one/run.json'), 'utf8');
  expect(JSON.parse(await readFile(join(folder, 'one/run.lock.json'), 'utf8'))).toMatchObject({
    publishedOn: '2026-06-30',
    role: '秘书处',
  });
  expect((await rankBefore(folder, '--overwrite')).code).toBe(2);
  const again = await runIn(folder, ['lock', 'one', '--role', 'x', '--lang', 'en']);
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('on 2026-06-30 by “秘书处”')]);
  expect(await readFile(join(folder, 'one/run.json'), 'utf8')).toBe(record);
});

it('lists what a later run restates, and asks for the missing reasons', async () => {
  const { code } = await rankAfter(folder, '--compare', 'one', '--restatements', 'reasons.csv');
  expect(code).toBe(1);
  const record = await readRecord(join(folder, 'two'));
  expect(record.outputs.map(({ name }) => name)).toContain('comparison.xlsx');
  const missing = record.diagnostics.filter(
    ({ code: found }) => found === 'comparison/restatement-without-reason',
  );
  // 甲 is second with 80 as before; 乙 has a reason.
  expect(missing.map(({ location }) => location.work)).toEqual(['丙', '丁', '己', '戊']);
  expect(codesIn(record)).toContain('comparison/reason-not-needed');
});

it('says that a lock does not fit its record any more', async () => {
  const path = join(folder, 'one/run.lock.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('秘书处', '别人'));
  const { code, stderr } = await runIn(folder, ['diff', 'one', 'one']);
  expect(code).toBe(1);
  expect(stderr).toContain('comparison/lock-broken');
  expect((await rankBefore(folder, '--overwrite')).code).toBe(2);
});

it('locks with rank --lock, and wants --compare for --restatements', async () => {
  await rankAfter(folder, '--lock', '秘书处');
  expect((await rankAfter(folder, '--overwrite')).code).toBe(2);
  expect((await rankAfter(folder, '-o', 'three', '--restatements', 'reasons.csv')).code).toBe(2);
});

it('asks for the role in the language of the terminal', async () => {
  const { code, stderr } = await runIn(folder, ['lock', 'one', '--lang', 'zh-CN']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('缺少必需的选项 --role')]);
});

it('keeps a run from being published whose restatements lack a reason', async () => {
  await rankAfter(folder, '--compare', 'one');
  const { code, stderr } = await runIn(folder, ['publish', 'two', '--lang', 'en']);
  expect(code).toBe(1);
  // 乙 has no reason either, as none are handed in.
  expect(stderr).toContain('comparison/restatement-without-reason × 5');
});

it.each([
  [
    'publish',
    ['publish', 'one', '-o', 'file', '--allow', 'pending-rulings', '--allow', 'inputs-not-at-hand'],
  ],
  ['diff', ['diff', 'one', 'one', '--format', 'csv', '-o', 'file']],
  ['template', ['template', './before.yaml', '-o', 'file/form.xlsx']],
])('%s says that a file stands where its folder should be', async (_, argv) => {
  await writeFile(join(folder, 'file'), 'mine');
  const { code, stderr } = await runIn(folder, [...argv, '--lang', 'en']);
  expect([code, stderr]).toEqual([3, expect.stringContaining('cannot be written (ENOTDIR)')]);
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('mine');
});
