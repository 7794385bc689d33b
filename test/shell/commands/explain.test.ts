import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from '../../analysis/compare/fixture-runs.js';
import { runIn } from '../make-world.js';

const folder = await mkdtemp(join(tmpdir(), 'esg-score-explain-'));
afterAll(() => rm(folder, { recursive: true }));

beforeAll(async () => {
  for (const name of ['before.csv', 'before.yaml']) await copyFile(join(fixture, name), join(folder, name));
  const argv = ['rank', 'before.csv', '-r', './before.yaml', '-o', 'one', '--format', 'csv,json'];
  expect((await runIn(folder, argv)).code).toBe(0);
});

describe('esg-score explain', () => {
  it('says of a result that is no run record which file is', async () => {
    const { code, stderr } = await runIn(folder, ['explain', 'one/ranking.csv', '甲', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain(join('one', 'run.json'));
    expect((await runIn(folder, ['explain', join('one', 'run.json'), '甲'])).code).toBe(0);
  });

  it('explains a work of files as it does one of their run', async () => {
    const ofFiles = await runIn(folder, ['explain', 'before.csv', '甲', '-r', './before.yaml']);
    const ofRun = await runIn(folder, ['explain', 'one', '甲']);
    expect([ofFiles.code, ofFiles.stdout]).toEqual([0, ofRun.stdout]);
    expect(ofRun.stdout).toContain('甲');
  });

  it('names options that a run which was scored cannot take', async () => {
    const argv = ['explain', 'one', '甲', '--policy', 'strict', '-r', './before.yaml', '--lang', 'en'];
    const { code, stderr } = await runIn(folder, argv);
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'esg-score: --rubric --policy is for files of submissions; “one” is a run that has been scored',
    ]);
  });

  it.each([[['explain']], [['explain', 'one']]])('asks for what is missing: %s', async (argv) => {
    expect((await runIn(folder, argv)).code).toBe(2);
  });

  it('reports files that cannot be read', async () => {
    const { code, stderr } = await runIn(folder, ['explain', 'none.csv', '甲', '--lang', 'en']);
    expect([code, stderr.includes('none.csv')]).toEqual([2, true]);
  });

  it('says nothing of a record where there is none', async () => {
    const { code, stderr } = await runIn(folder, ['explain', 'before.csv', '甲', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).not.toContain('beside it');
  });

  // Ranks as on the fixture's page: 戊 is first, 乙 and 丙 share the third rank.
  it.each([
    ['1', '戊'],
    ['3', '乙, 丙'],
  ])('takes %s for a rank that is meant, and names who has it', async (rank, names) => {
    const { code, stderr } = await runIn(folder, ['explain', 'one', rank, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain(`if rank ${rank} is meant, write the name: ${names}\n`);
  });

  it('does not take any number for a rank', async () => {
    const { code, stderr } = await runIn(folder, ['explain', 'one', '99', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).not.toContain('rank');
  });
});
