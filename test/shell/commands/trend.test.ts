import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
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

it('tells runs of one rubric and the same years apart by their files, then by their own names', async () => {
  const rows = async (...runs: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runIn(folder, ['trend', ...runs, '--by', 'year', '--format', 'csv', '-o', '-']);
    const labels = stdout
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0] ?? '');
    return [...new Set(labels)];
  };
  await copyFile(join(folder, 'before.csv'), join(folder, 'corrected.csv'));
  for (const [file, out] of [
    ['corrected.csv', 'three'],
    ['before.csv', 'four'],
  ] as const)
    await runIn(folder, ['rank', file, '-r', './before.yaml', '-o', out, '--format', 'json']);
  const usual = '1.0.0 · 2024–2025';
  expect(await rows('one', 'three')).toEqual([`${usual} · before.csv`, `${usual} · corrected.csv`]);
  expect(await rows('one', 'four')).toEqual([`${usual} · before.csv · one`, `${usual} · before.csv · four`]);
  expect(await rows('one', 'one')).toEqual([
    `${usual} · before.csv · one`,
    `${usual} · before.csv · one (2)`,
  ]);
});

it.each([
  ['a line that is no score', ['--line', 'high']],
  ['labels for some of the runs', ['--label', '2025']],
])('refuses %s', async (_, options) => {
  expect((await runIn(folder, ['trend', 'one', 'two', ...options])).code).toBe(2);
});
