import { beforeEach, expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { comparisonFolder, rankAfter, rankBefore } from './comparison-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await comparisonFolder();
  await rankBefore(folder, '--format', 'json');
  await rankAfter(folder);
});

it('prints a row for each run and part, and whether the runs can be compared', async () => {
  const labels = ['--label', '2025', '--label', '2026', '--lang', 'en'];
  const { code, stdout } = await runIn(folder, ['trend', 'one', 'two', '--by', 'year', ...labels]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/2025 +all +5 +68\.00 +60\.00 +14\.70 +50\.00 +90\.00 +80\.0%/u);
  expect(stdout).toMatch(/2026 +all +4 +72\.19 +80\.00 +16\.54 +43\.75 +85\.00 +75\.0%/u);
  expect(stdout).toMatch(/2026 +year 2024 +2 +82\.50/u);
  expect(stdout).not.toContain('track 剧集');
  expect(stdout).toContain('2025 → 2026: SCORES ARE NOT COMPARABLE');
});

it.each([
  ['a line that is no score', ['--line', 'high']],
  ['labels for some of the runs', ['--label', '2025']],
])('refuses %s', async (_, options) => {
  expect((await runIn(folder, ['trend', 'one', 'two', ...options])).code).toBe(2);
});
