import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, utimes, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealRecord, sha256Of } from '../../src/shell/write/seal.js';
import { type Outcome, runIn } from './make-world.js';
import { readRecord } from './read-record.js';
import { soundCsv } from './sound-table.js';
import { contentsOf, namesIn, temporaryFolder } from './temporary-folder.js';

const all = ['--format', 'xlsx,csv,json'];
const every = ['ranking.csv', 'ranking.xlsx', 'review.xlsx', 'run.json'];

const prepared = await mkdtemp(join(tmpdir(), 'esg-score-results-'));
afterAll(() => rm(prepared, { recursive: true }));

beforeAll(async () => {
  await writeFile(join(prepared, 'a.csv'), soundCsv([{ 作品名称: '甲' }, { 作品名称: '乙', '1.1': 'A' }]));
  expect((await runIn(prepared, ['rank', 'a.csv', ...all])).code).toBe(0);
});

/** A folder with a.csv and its results in out/. */
async function folderWithResults(): Promise<{ readonly folder: string; readonly out: string }> {
  const folder = await temporaryFolder();
  await cp(prepared, folder, { recursive: true });
  return { folder, out: join(folder, 'out') };
}

/** Other answers, so that a later run has other results. */
async function changeAnswers(folder: string): Promise<void> {
  await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲', '1.1': 'ABCDE' }]));
}

function expectRefusal({ code, stdout, stderr }: Outcome, names: readonly string[]): void {
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toContain('--overwrite');
  for (const name of every) {
    const listed = stderr
      .split('\n')
      .some((line) => line.startsWith('  ') && line.endsWith(join('out', name)));
    expect([name, listed]).toEqual([name, names.includes(name)]);
  }
}

describe('a file that is in the way', () => {
  it.each(every)('%s of somebody else stays, and --overwrite is named', async (name) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'out', name), 'mine');
    expectRefusal(await runIn(folder, ['rank', 'a.csv', ...all]), [name]);
    expect(await contentsOf(join(folder, 'out'))).toEqual({ [name]: 'mine' });
    const { code } = await runIn(folder, ['rank', 'a.csv', ...all, '--overwrite']);
    expect(code).toBe(0);
    expect(await namesIn(join(folder, 'out'))).toEqual(every);
    expect((await readFile(join(folder, 'out', name))).length).toBeGreaterThan(100);
  });

  it('is found before the input is read', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'out', 'ranking.xlsx'), 'mine');
    let asked = 0;
    const stdin = () => {
      asked += 1;
      return Promise.resolve(soundCsv([{}]));
    };
    expectRefusal(await runIn(folder, ['rank', '-', 'gone.xlsx'], { stdin }), ['ranking.xlsx']);
    expect(asked).toBe(0);
  });

  it('is no matter where the run does not write it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    await mkdir(join(folder, 'out'));
    for (const name of ['ranking.csv', 'notes.txt']) await writeFile(join(folder, 'out', name), 'mine');
    const { code } = await runIn(folder, ['rank', 'a.csv']);
    expect(code).toBe(0);
    expect(await contentsOf(join(folder, 'out'))).toMatchObject({
      'ranking.csv': 'mine',
      'notes.txt': 'mine',
    });
  });

  it.each([
    ['ranking.xlsx', ['ranking.xlsx'], (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0])])],
    ['ranking.csv', ['ranking.csv'], (bytes: Buffer) => Buffer.from(bytes.toString().replace('甲', '申'))],
    ['ranking.csv', ['ranking.csv'], () => Buffer.alloc(0)],
    // Without its hashes nothing shows that the others are untouched.
    ['run.json', every, (bytes: Buffer) => Buffer.from(bytes.toString().replace('甲', '申'))],
    ['run.json', every, (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('\n')])],
    ['run.json', every, (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n'))],
    ['run.json', every, () => Buffer.from('{}')],
  ])('an edited %s stays (%#)', async (name, named, edit) => {
    const { folder, out } = await folderWithResults();
    await writeFile(join(out, name), edit(await readFile(join(out, name))));
    await changeAnswers(folder);
    const before = await contentsOf(out);
    expectRefusal(await runIn(folder, ['rank', 'a.csv', ...all]), named);
    expect(await contentsOf(out)).toEqual(before);
    const { code } = await runIn(folder, ['rank', 'a.csv', ...all, '--overwrite']);
    expect(code).toBe(0);
    expect((await readRecord(out)).submissions.map(({ total }) => total)).toEqual([77.5]);
  });

  it('a run record cannot make the program touch files outside its folder', async () => {
    const { folder, out } = await folderWithResults();
    const victim = join(folder, 'victim.txt');
    await writeFile(victim, 'precious');
    const { seal, outputs, ...open } = await readRecord(out);
    expect(seal).not.toBe('');
    const forged = [...outputs, { name: '../victim.txt', sha256: sha256Of('precious') }];
    await writeFile(join(out, 'run.json'), sealRecord(open, forged));
    await runIn(folder, ['rank', 'a.csv', ...all]);
    expect(await readFile(victim, 'utf8')).toBe('precious');
  });
});

describe('a rerun', () => {
  it('replaces untouched results without asking, byte for byte the same', async () => {
    const { folder, out } = await folderWithResults();
    const before = await contentsOf(out);
    const { code } = await runIn(folder, ['rank', 'a.csv', ...all]);
    expect(code).toBe(0);
    expect(await contentsOf(out)).toEqual(before);
    await changeAnswers(folder);
    expect((await runIn(folder, ['rank', 'a.csv', ...all])).code).toBe(0);
    const after = await contentsOf(out);
    for (const name of every) expect(after[name]).not.toBe(before[name]);
  });

  it('looks at contents, not at times', async () => {
    const { folder, out } = await folderWithResults();
    for (const name of every) await utimes(join(out, name), 1, 1);
    expect((await runIn(folder, ['rank', 'a.csv', ...all])).code).toBe(0);
  });

  it('with fewer formats takes back what would be out of date, but nothing that was edited', async () => {
    const { folder, out } = await folderWithResults();
    await runIn(folder, ['rank', 'a.csv', '--format', 'json']);
    expect(await namesIn(out)).toEqual(['run.json']);
    await runIn(folder, ['rank', 'a.csv', ...all]);
    await writeFile(join(out, 'ranking.csv'), 'mine');
    expect((await runIn(folder, ['rank', 'a.csv', '--format', 'xlsx'])).code).toBe(0);
    expect(await contentsOf(out)).toMatchObject({ 'ranking.csv': 'mine' });
  });

  it('that finds its input unusable leaves the earlier results alone', async () => {
    const { folder, out } = await folderWithResults();
    const before = await contentsOf(out);
    await writeFile(join(folder, 'a.csv'), 'a,b\r\n1,2\r\n');
    expect((await runIn(folder, ['rank', 'a.csv', ...all])).code).toBe(2);
    expect(await contentsOf(out)).toEqual(before);
  });
});

describe('a place that cannot be written to', () => {
  it.each([
    ['a file', 'taken'],
    ['below a file', join('taken', 'deeper')],
  ])('--out that is %s: exit 3', async (_, out) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    await writeFile(join(folder, 'taken'), 'mine');
    const { code, stderr } = await runIn(folder, ['rank', 'a.csv', '--out', out]);
    expect(code).toBe(3);
    expect(stderr).toContain('taken');
    expect(stderr).toContain('--out');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(await contentsOf(folder)).toMatchObject({ taken: 'mine' });
    expect(await namesIn(folder)).toEqual(['a.csv', 'taken']);
  });

  it('--out is made where it is missing, with the folders above it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    const { code } = await runIn(folder, ['rank', 'a.csv', '--out', 'x/y/z', '--format', 'json']);
    expect(code).toBe(0);
    expect(await namesIn(join(folder, 'x', 'y', 'z'))).toEqual(['run.json']);
  });

  it('a result that is a folder: exit 3', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    await mkdir(join(folder, 'out', 'ranking.xlsx'), { recursive: true });
    for (const more of [[], ['--overwrite']]) {
      const { code, stderr } = await runIn(folder, ['rank', 'a.csv', ...more]);
      expect(code).toBe(3);
      expect(stderr).toContain(join('out', 'ranking.xlsx'));
    }
    expect((await stat(join(folder, 'out', 'ranking.xlsx'))).isDirectory()).toBe(true);
    expect(await namesIn(join(folder, 'out'))).toEqual(['ranking.xlsx']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'a read-only folder: exit 3 before the input is read (not for root, who may write everywhere)',
    async () => {
      const { folder, out } = await folderWithResults();
      const before = await contentsOf(out);
      await chmod(out, 0o555);
      const { code, stderr } = await runIn(folder, ['rank', 'gone.csv']);
      await chmod(out, 0o755);
      expect(code).toBe(3);
      expect(stderr).toContain('EACCES');
      expect(await contentsOf(out)).toEqual(before);
    },
  );

  it('a link to a result is replaced, what it points to is not', async () => {
    const { folder, out } = await folderWithResults();
    const elsewhere = join(folder, 'elsewhere.xlsx');
    await writeFile(elsewhere, await readFile(join(out, 'ranking.xlsx')));
    await rm(join(out, 'ranking.xlsx'));
    await symlink(elsewhere, join(out, 'ranking.xlsx'));
    const before = (await readFile(elsewhere)).toString('latin1');
    await changeAnswers(folder);
    expect((await runIn(folder, ['rank', 'a.csv', ...all])).code).toBe(0);
    expect((await readFile(elsewhere)).toString('latin1')).toBe(before);
  });
});

describe('a world that changes while the program works', () => {
  it('the folder becomes a file: exit 3, and the file stays', async () => {
    const { folder, out } = await folderWithResults();
    const answers = await readFile(join(folder, 'a.csv'));
    const stdin = async () => {
      await rm(out, { recursive: true });
      await writeFile(out, 'mine');
      return answers;
    };
    const { code, stdout } = await runIn(folder, ['rank', '-', ...all, '--json'], { stdin });
    expect([code, stdout]).toEqual([3, '']);
    expect(await readFile(out, 'utf8')).toBe('mine');
  });

  it('the folder goes away: it is made again', async () => {
    const { folder, out } = await folderWithResults();
    const answers = await readFile(join(folder, 'a.csv'));
    const stdin = async () => {
      await rm(out, { recursive: true });
      return answers;
    };
    expect((await runIn(folder, ['rank', '-', ...all], { stdin })).code).toBe(0);
    expect(await namesIn(out)).toEqual(every);
  });

  /** A run in which `ranking.csv` turns into a folder between the check and the writing. */
  async function failingRun(): Promise<{ folder: string; out: string; stderr: string }> {
    const { folder, out } = await folderWithResults();
    await changeAnswers(folder);
    const answers = await readFile(join(folder, 'a.csv'));
    const stdin = async () => {
      await rm(join(out, 'ranking.csv'));
      await mkdir(join(out, 'ranking.csv', 'inside'), { recursive: true });
      return answers;
    };
    const { code, stderr } = await runIn(folder, ['rank', '-', ...all], { stdin });
    expect(code).toBe(3);
    return { folder, out, stderr };
  }

  it('a result cannot be replaced: exit 3, and no run record that does not match', async () => {
    const { out, stderr } = await failingRun();
    expect(stderr).toContain(join('out', 'ranking.csv'));
    expect(await namesIn(join(out, 'ranking.csv'))).toEqual(['inside']);
    if ((await namesIn(out)).includes('run.json')) {
      const { outputs } = await readRecord(out);
      for (const { name, sha256 } of outputs.filter((output) => output.name !== 'ranking.csv'))
        expect(sha256Of(await readFile(join(out, name)))).toBe(sha256);
    }
  });

  it('and no temporary file is left besides those that the message names', async () => {
    const { out, stderr } = await failingRun();
    const left = (await namesIn(out)).filter((name) => name.endsWith('.tmp'));
    expect(left.filter((name) => !stderr.includes(name))).toEqual([]);
  });

  it('and once the way is free a rerun works without --overwrite, as the message says', async () => {
    const { folder, out } = await failingRun();
    await rm(join(out, 'ranking.csv'), { recursive: true });
    const { code } = await runIn(folder, ['rank', 'a.csv', ...all]);
    expect(code).toBe(0);
    expect(await namesIn(out)).toEqual(every);
  });

  it.each([
    ['what an earlier run left cannot be taken away', 'ranking.csv'],
    ['the journal of moves cannot be written', '.run.json.journal'],
  ])('%s: exit 3, not a bug of the program', async (_, name) => {
    const { folder, out } = await folderWithResults();
    const answers = await readFile(join(folder, 'a.csv'));
    const stdin = async () => {
      await rm(join(out, name), { recursive: true, force: true });
      await mkdir(join(out, name));
      return answers;
    };
    const { code, stderr } = await runIn(folder, ['rank', '-', '--format', 'xlsx'], { stdin });
    expect(code).toBe(3);
    expect(stderr).toContain(join('out', name));
    expect((await namesIn(out)).filter((left) => left.endsWith('.tmp'))).toEqual([]);
  });
});
