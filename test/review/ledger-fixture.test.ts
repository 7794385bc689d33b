import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/reports/run-record-schema.js';
import { type Outcome, runIn } from '../shell/make-world.js';
import { readRecord } from '../shell/read-record.js';
import { temporaryFolder } from '../shell/temporary-folder.js';

const fixture = fileURLToPath(new URL('../../fixtures/ledger/', import.meta.url));

async function folderWithFixture(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['submissions.csv', 'rubric.yaml', 'ledger.xlsx', 'ledger.csv'])
    await copyFile(join(fixture, name), join(folder, name));
  return folder;
}

async function rank(folder: string, ...options: readonly string[]): Promise<Outcome> {
  return runIn(folder, ['rank', 'submissions.csv', '-r', './rubric.yaml', ...options]);
}

async function recordIn(folder: string): Promise<RunRecord> {
  return readRecord(join(folder, 'out'));
}

const totals = (record: RunRecord): unknown =>
  record.submissions.map(({ name, total, rank: place }) => [name, total, place]);

// The table of fixtures/ledger/README.md.
const afterwards = [
  ['候鸟', 80, 1],
  ['稻浪', 76.5, 2],
  ['归乡', 65, 3],
  ['渡口', 60, 4],
  ['夜航', 50, 5],
  ['旧衣', 0, 6],
  ['深井', 76, null],
];

describe('the ledger of the fixture', () => {
  it.each(['ledger.xlsx', 'ledger.csv'])('%s gives the totals computed by hand', async (ledger) => {
    const folder = await folderWithFixture();
    const { code } = await rank(folder, '--ledger', ledger, '--as-of', '2026-09-01', '--format', 'json');
    expect(code).toBe(0);
    const record = await recordIn(folder);
    expect(totals(record)).toEqual(afterwards);
    expect(record.ledger?.files.map(({ name }) => name)).toEqual([ledger]);
    expect(record.ledger?.asOf).toBe('2026-09-01');
    expect(record.ledger?.notInForce.map(({ submission, amount }) => [submission, amount])).toEqual([
      ['夜航', 0.5],
    ]);
    expect(
      record.diagnostics.filter(({ severity }) => severity !== 'info').map(({ code: found }) => found),
    ).toEqual([...['ledger/similar', 'ledger/repeated']]);
  });

  it('is in the record with every step', async () => {
    const folder = await folderWithFixture();
    await rank(folder, '--ledger', 'ledger.xlsx', '--as-of', '2026-09-01', '--format', 'json');
    const { submissions } = await recordIn(folder);
    const adjusted = (work: string) => submissions.find(({ name }) => name === work)?.adjusted;
    const steps = (work: string) =>
      adjusted(work)?.applied.map(({ kind, rule, before, after, place }) => [
        kind,
        rule,
        before,
        after,
        place.row,
      ]);
    expect(steps('渡口')).toEqual([
      ['deduct', 'late', 85, 80, 4],
      ['multiply', 'complaint', 80, 72, 5],
      ['cap', 'no-report', 72, 60, 6],
    ]);
    expect(steps('旧衣')).toEqual([
      ['deduct', null, 15, 3, 9],
      ['deduct', null, 3, -5, 10],
    ]);
    expect(adjusted('旧衣')).toMatchObject({ before: 15, after: 0, bounded: 'lowest', vetoed: false });
    expect(adjusted('深井')).toMatchObject({ before: 76, after: 76, vetoed: true });
    expect(adjusted('候鸟')).toBeUndefined();
    expect(submissions.find(({ name }) => name === '深井')?.unrankedReason).toBe('vetoed');
  });

  it('draws the awards from the adjusted ranking', async () => {
    const folder = await folderWithFixture();
    await rank(folder, '--ledger', 'ledger.xlsx', '--as-of', '2026-09-01', '--format', 'json');
    const { awards } = await recordIn(folder);
    expect(
      awards?.map(({ id, track, winners }) => [id, track, winners.map(({ id: work }) => work).join(' ')]),
    ).toEqual([
      ['grand', null, '候鸟'],
      ['best', '剧集', '稻浪'],
      ['best', '游戏', '归乡'],
      ['best', '电影', '夜航'],
      ['content', null, '稻浪 渡口'],
    ]);
  });

  it('depends on the day, and on nothing else', async () => {
    const folder = await folderWithFixture();
    await rank(folder, '--ledger', 'ledger.xlsx', '--as-of', '2026-06-30');
    const first = await readFile(join(folder, 'out', 'run.json'), 'utf8');
    expect(totals(await recordIn(folder))).toContainEqual(['夜航', 25, 5]);
    await rank(folder, '--ledger', 'ledger.xlsx', '--as-of', '2026-06-30');
    expect(await readFile(join(folder, 'out', 'run.json'), 'utf8')).toBe(first);
  });

  it('without a day its dated entry is an error and the run is marked', async () => {
    const folder = await folderWithFixture();
    const { code, stderr } = await rank(folder, '--ledger', 'ledger.xlsx', '--format', 'json');
    expect(code).toBe(1);
    expect(stderr).toContain('[ledger/as-of-missing]');
    expect(totals(await recordIn(folder))).toContainEqual(['夜航', 50, 5]);
  });

  it('validate reads it too', async () => {
    const folder = await folderWithFixture();
    const options = ['-r', './rubric.yaml', '--ledger', 'ledger.csv'];
    const { code, stdout } = await runIn(folder, ['validate', 'submissions.csv', ...options]);
    expect(code).toBe(1);
    expect(stdout).toContain('[ledger/as-of-missing]');
  });

  it('several ledgers are one', async () => {
    const folder = await folderWithFixture();
    const asOf = ['--as-of', '2026-09-01', '--format', 'json'];
    await rank(folder, '--ledger', 'ledger.xlsx', '--ledger', 'ledger.csv', ...asOf);
    const record = await recordIn(folder);
    // The two tell the source in other words, so that their entries add up.
    expect(totals(record)).toContainEqual(['归乡', 60, 3]);
    expect(record.ledger?.files).toHaveLength(2);
  });
});

describe('command lines that cannot be meant', () => {
  it.each([
    ['a day that is none', ['--ledger', 'ledger.csv', '--as-of', '2026-02-30']],
    ['a day in other words', ['--ledger', 'ledger.csv', '--as-of', '30.6.2026']],
    ['a day without a ledger', ['--as-of', '2026-06-30']],
    ['a ledger that is not there', ['--ledger', 'ledgr.csv']],
    ['submissions for a ledger', ['--ledger', 'submissions.csv']],
  ])('%s: exit 2, nothing is written', async (_, options) => {
    const folder = await folderWithFixture();
    expect((await rank(folder, ...options)).code).toBe(2);
    await expect(readFile(join(folder, 'out', 'run.json'))).rejects.toThrow();
  });
});
