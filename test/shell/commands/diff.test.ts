import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { comparisonFolder, rankAfter, rankBefore } from './comparison-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await comparisonFolder();
  await rankBefore(folder, '--format', 'json');
  await rankAfter(folder);
});

describe('esg-score diff', () => {
  it('prints every work and says loudly that scores are not comparable', async () => {
    const { code, stdout } = await runIn(folder, ['diff', 'one', 'two/run.json', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('SCORES ARE NOT COMPARABLE');
    expect(stdout).toMatch(/乙 +3 → 1 +60\.00 → 85\.00 +\+25\.00 +\+17\.50 +0\.00 +0\.00 +\+7\.50/u);
    expect(stdout).toMatch(/乙 +3 → 1 +-2 +-1\.50 +0\.00 +0\.00 +0\.00 +-0\.50/u);
    expect(stdout).toMatch(/gone or renamed +戊/u);
    expect(stdout).toMatch(/vetoed +丁/u);
  });

  it('shows works that changed, and of the others how many there are', async () => {
    const { stdout: same } = await runIn(folder, ['diff', 'one', 'one', '--lang', 'en']);
    expect(same).toMatch(/^5 works are unchanged$/mu);
    expect(same).not.toContain('乙');
    // 甲 has 80 points and rank 2 both times, but not from the same parts.
    const { stdout } = await runIn(folder, ['diff', 'one', 'two', '--lang', 'en']);
    expect(stdout).toMatch(/甲.* 80\.00 → 80\.00/u);
    expect(stdout).not.toContain('unchanged');
    // Policies by their labels, not their ids.
    expect(stdout).toMatch(/^1\. .*policy one level,/mu);
  });

  it('writes csv, json and xlsx with the same numbers, and leaves other files alone', async () => {
    const { code, stdout, stderr } = await runIn(folder, ['diff', 'one', 'two', '--format', 'csv,json,xlsx']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('comparison.xlsx');
    const csv = await readFile(join(folder, 'comparison/comparison.csv'), 'utf8');
    expect(csv.split('\r\n')[1]).toMatch(
      /^乙,剧集,3,1,60\.00,85\.00,上,上,25\.00,17\.50,0\.00,0\.00,7\.50,-2,/u,
    );
    const json = JSON.parse(await readFile(join(folder, 'comparison/comparison.json'), 'utf8')) as {
      works: { after: { name: string }; score: { changePoints: number } }[];
    };
    expect(json.works.map(({ after, score }) => [after.name, score.changePoints])).toEqual([
      ['乙', 25],
      ['《甲》', 0],
      ['丙', -16.25],
      ['丁', -7.5],
    ]);
    await writeFile(join(folder, 'comparison/comparison.csv'), 'mine');
    expect((await runIn(folder, ['diff', 'one', 'two', '--format', 'csv'])).code).toBe(3);
    expect((await runIn(folder, ['diff', 'one', 'two', '--format', 'csv', '--overwrite'])).code).toBe(0);
  });

  it.each([
    ['an unknown format', ['--format', 'pdf']],
    ['several formats on the standard output', ['--format', 'csv,json', '-o', '-']],
  ])('refuses %s', async (_, options) => {
    expect((await runIn(folder, ['diff', 'one', 'two', ...options])).code).toBe(2);
  });
});
