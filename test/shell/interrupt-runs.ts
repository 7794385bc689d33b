import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openRecord, sha256Of } from '../../src/shell/write/seal.js';
import { runIn } from './make-world.js';
import { soundCsv } from './sound-table.js';
import { startNode } from './start-bin.js';
import { contentsOf, namesIn, temporaryFolder } from './temporary-folder.js';

const keepWriting = fileURLToPath(new URL('./keep-writing.js', import.meta.url));
const all = ['--format', 'xlsx,csv,json'];

/** A folder with the results of an earlier run in out/, and other answers in a.csv. */
export async function folderWithEarlierResults(): Promise<{ readonly folder: string; readonly out: string }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲' }]));
  expect((await runIn(folder, ['rank', 'a.csv', ...all])).code).toBe(0);
  await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲', '1.1': 'ABCDE' }]));
  return { folder, out: join(folder, 'out') };
}

/** The results of the answers that stand in a.csv now. */
export async function laterResults(folder: string): Promise<Readonly<Record<string, string>>> {
  expect((await runIn(folder, ['rank', 'a.csv', ...all, '--out', 'later'])).code).toBe(0);
  return contentsOf(join(folder, 'later'));
}

/** Kills a program that writes results, some times at other moments, and looks at what it left each time. */
export async function killWhileWriting(folder: string, out: string, times: number): Promise<void> {
  const record = await readFile(join(out, 'run.json'), 'utf8');
  const size = 300_000;
  const names = ['ranking.xlsx', 'ranking.csv'];
  const hashOf = async (name: string): Promise<string | undefined> => {
    const bytes = await readFile(join(out, name)).catch(() => undefined);
    return bytes === undefined ? undefined : sha256Of(bytes);
  };
  const written = names.flatMap((name) =>
    [0, 1].map((round) => Buffer.alloc(size, `${name} ${String(round)} `)),
  );
  const whole = [...(await Promise.all(names.map(hashOf))), ...written.map(sha256Of)];
  for (let time = 0; time < times; time += 1) {
    const child = startNode(keepWriting, [out, record, String(size)], { cwd: folder });
    // On a slow machine the last one too has got on with it.
    await child.said(time === times - 1 ? 'written' : 'writing');
    // Spread over some rounds of writing; where in a round it falls is left to the machine.
    await sleep(15 + ((time * 7) % 40));
    child.process.kill('SIGKILL');
    await child.ended;
    for (const name of names) expect(whole).toContain(await hashOf(name));
    if (!(await namesIn(out)).includes('run.json')) continue;
    const found = openRecord(await readFile(join(out, 'run.json'), 'utf8'));
    // The earlier run, still untouched, wrote the workbook of rulings too.
    expect(found?.outputs.map(({ name }) => name)).toEqual(expect.arrayContaining(['ranking.xlsx']));
    for (const { name, sha256 } of found?.outputs ?? [])
      expect([name, await hashOf(name)]).toEqual([name, sha256]);
  }
  expect(written.map(sha256Of)).toContain(await hashOf('ranking.csv'));
}
