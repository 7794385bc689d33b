import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundCsv } from './sound-table.js';
import { startBin } from './start-bin.js';
import { contentsOf, namesIn, temporaryFolder } from './temporary-folder.js';

const example = new URL('../../fixtures/example/submissions.xlsx', import.meta.url).pathname;

describe('bin/esg-score.js', () => {
  it('ranks the example: stdout empty, exit 0, nothing but the results left', async () => {
    const cwd = await temporaryFolder();
    const { code, stdout, stderr } = await startBin(['rank', example], { cwd }).ended;
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('ranking.xlsx');
    expect(stderr).not.toContain('\u001B');
    expect(await namesIn(join(cwd, 'out'))).toEqual(['ranking.xlsx', 'review.xlsx', 'run.json']);
  });

  it('reads the standard input and prints the run record', async () => {
    const cwd = await temporaryFolder();
    const child = startBin(['rank', '-', '--json', '--format', 'json'], { cwd });
    child.process.stdin?.end(soundCsv([{ 作品名称: '甲' }]));
    const { code, stdout } = await child.ended;
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(join(cwd, 'out', 'run.json'), 'utf8'));
    expect((JSON.parse(stdout) as { inputs: unknown[] }).inputs).toMatchObject([{ name: 'stdin', rows: 1 }]);
  });

  it('hands its exit codes on', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'a.csv'), soundCsv([{ '2.1.1': '也许' }]));
    const wrong = await startBin(['rnak'], { cwd, env: { LANG: 'en_US.UTF-8' } }).ended;
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('Did you mean rank?');
    expect((await startBin(['validate', 'a.csv'], { cwd }).ended).code).toBe(1);
  });

  it('goes on quietly when a reader closes stdout early, as head does', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'a.csv'), soundCsv([{ 作品名称: '甲' }]));
    const child = startBin(['rank', 'a.csv', '--json', '--format', 'json'], { cwd });
    child.process.stdout?.destroy();
    const { code, stderr } = await child.ended;
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|^ +at /m);
    expect(await namesIn(join(cwd, 'out'))).toEqual(['run.json']);
  });

  it('writes the same bytes in every time zone and language of the environment', async () => {
    const folders = await Promise.all(
      [
        { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
        { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' },
      ].map(async (env) => {
        const cwd = await temporaryFolder();
        await writeFile(join(cwd, 'a.csv'), soundCsv([{ 作品名称: '甲' }, { 作品名称: '乙', '3.1': 'E' }]));
        const { code } = await startBin(['rank', 'a.csv', '--format', 'xlsx,csv,json'], { cwd, env }).ended;
        expect(code).toBe(0);
        return join(cwd, 'out');
      }),
    );
    const [east, west] = await Promise.all(folders.map(contentsOf));
    expect(Object.keys(east ?? {})).toEqual(['ranking.csv', 'ranking.xlsx', 'review.xlsx', 'run.json']);
    expect(east).toEqual(west);
  });
});
