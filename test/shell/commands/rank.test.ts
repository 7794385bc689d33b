import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { codesIn, readRecord, workNamed } from '../read-record.js';
import { soundCsv } from '../sound-table.js';
import { namesIn, temporaryFolder } from '../temporary-folder.js';

const rubricFile = new URL('../../../rubric/vpi-works-2026.yaml', import.meta.url);

/** A folder with three sound works in submissions.csv; the second has one theme more, the third one less. */
async function folderWithSoundWorks(): Promise<string> {
  const folder = await temporaryFolder();
  const works = [{ 作品名称: '甲' }, { 作品名称: '乙', '1.1': 'ABC' }, { 作品名称: '丙', '1.1': 'A' }];
  await writeFile(join(folder, 'submissions.csv'), soundCsv(works));
  return folder;
}

describe('rank', () => {
  it('writes workbook and run record into out/ and says so on stderr only', async () => {
    const folder = await folderWithSoundWorks();
    const { code, stdout, stderr } = await runIn(folder, ['rank', 'submissions.csv']);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(join('out', 'ranking.xlsx'));
    expect(stderr).toContain(join('out', 'run.json'));
    expect(await namesIn(join(folder, 'out'))).toEqual(['ranking.xlsx', 'review.xlsx', 'run.json']);
    // 20 × 3/8, 2/8 and 1/8 for the themes, 50 for the process, 15 for the impact.
    const { submissions } = await readRecord(join(folder, 'out'));
    expect(submissions.map(({ rank, name, total }) => [rank, name, total])).toEqual([
      [1, '乙', 72.5],
      [2, '甲', 70],
      [3, '丙', 67.5],
    ]);
  });

  it('tells how many were read, ranked, provisional and downgraded, and the first places', async () => {
    const folder = await temporaryFolder();
    const works = [
      { 作品名称: '甲' },
      { 作品名称: '乙', '1.1': 'ABC' },
      { 作品名称: '丙', '2.1.1': '也许' },
      { 作品名称: '丁', '2.1.1证明': '', '2.1.2证明': '' },
      { 作品名称: '' },
      { 作品名称: '甲', 电话: '10000000001', 提交时间: '2026-05-01 12:00:00' },
    ];
    await writeFile(join(folder, 'submissions.csv'), soundCsv(works));
    const { stderr } = await runIn(folder, ['rank', 'submissions.csv', '--lang', 'en']);
    expect(stderr).toContain(
      '6 submissions read: 4 ranked, 1 not ranked, 1 superseded; 2 provisional, 1 downgraded',
    );
    const places = stderr.split('\n').filter((line) => /^ +\d+ +\d+\.\d\d /.test(line));
    // One item of the four of 2.1 unanswered, or two of them halved: 50 / 7 / 4 points lost either way.
    expect(places.map((line) => line.trim().split(/ +/).slice(0, 3))).toEqual([
      ['1', '72.50', '乙'],
      ['2', '70.00', '甲'],
      ['3', '68.21', '丙'],
      ['3', '68.21', '丁'],
    ]);
  });

  it.each([
    ['csv', ['ranking.csv', 'run.json']],
    ['json', ['run.json']],
    ['xlsx', ['ranking.xlsx', 'review.xlsx', 'run.json']],
    [' CSV , Xlsx,json', ['ranking.csv', 'ranking.xlsx', 'review.xlsx', 'run.json']],
  ])('--format %s writes %j', async (format, names) => {
    const folder = await folderWithSoundWorks();
    const { code } = await runIn(folder, ['rank', 'submissions.csv', '--format', format, '-o', 'here']);
    expect(code).toBe(0);
    expect(await namesIn(join(folder, 'here'))).toEqual(names);
    const { outputs } = await readRecord(join(folder, 'here'));
    expect(outputs.map(({ name }) => name).sort()).toEqual(names.filter((name) => name !== 'run.json'));
  });

  it.each([[[]], [['--verbose', '--lang', 'en']], [['--quiet', '--format', 'csv']]])(
    '--json %j prints exactly the bytes of run.json',
    async (more) => {
      const folder = await folderWithSoundWorks();
      const { code, stdout } = await runIn(folder, ['rank', 'submissions.csv', '--json', ...more]);
      expect(code).toBe(0);
      expect(stdout).toBe(await readFile(join(folder, 'out', 'run.json'), 'utf8'));
      expect(stdout.startsWith('{\n')).toBe(true);
    },
  );

  it('--json prints nothing where there is no run', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'empty.csv'), '');
    const { code, stdout } = await runIn(folder, ['rank', 'empty.csv', '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(await namesIn(folder)).toEqual(['empty.csv']);
  });

  it('--policy strict scores under it and shows the default beside', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲', '3.1证明': '' }]));
    await runIn(folder, ['rank', 'a.csv', '--format', 'json', '--out', 'default']);
    await runIn(folder, ['rank', 'a.csv', '--format', 'json', '--out', 'strict', '--policy', 'strict']);
    const [byDefault, strict] = [
      await readRecord(join(folder, 'default')),
      await readRecord(join(folder, 'strict')),
    ];
    // C → B and C → A, each step worth 30 / 8 / 4 points.
    expect([byDefault.policy, workNamed(byDefault, '甲').total]).toEqual(['literal', 69.06]);
    expect(workNamed(byDefault, '甲').otherPolicy).toEqual({ policy: 'strict', total: 68.13, rank: 1 });
    expect([strict.policy, workNamed(strict, '甲').total]).toEqual(['strict', 68.13]);
    expect(workNamed(strict, '甲').otherPolicy).toEqual({ policy: 'literal', total: 69.06, rank: 1 });
  });

  it('--rubric takes a shipped name or a file', async () => {
    const folder = await folderWithSoundWorks();
    await copyFile(rubricFile, join(folder, 'own.yaml'));
    const named = await runIn(folder, ['rank', 'submissions.csv', '-r', 'vpi-works-2026', '-o', 'a']);
    const filed = await runIn(folder, ['rank', 'submissions.csv', '--rubric', './own.yaml', '-o', 'b']);
    expect([named.code, filed.code]).toEqual([0, 0]);
    expect((await readRecord(join(folder, 'b'))).rubric).toEqual(
      (await readRecord(join(folder, 'a'))).rubric,
    );
  });

  it('refuses a broken rubric with every finding on its line, and writes nothing', async () => {
    const folder = await folderWithSoundWorks();
    const text = await readFile(rubricFile, 'utf8');
    const lines = text.split('\n');
    const weight = lines.findIndex((line) => line.trim() === 'weight: 20');
    lines[weight] = (lines[weight] ?? '').replace('weight', 'wieght');
    await writeFile(join(folder, 'own.yaml'), lines.join('\n'));
    const { code, stderr } = await runIn(folder, ['rank', 'submissions.csv', '--rubric', 'own.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('[rubric/unknown-key]');
    expect(stderr).toContain(`own.yaml:${String(weight + 1)}:`);
    expect(await namesIn(folder)).toEqual(['own.yaml', 'submissions.csv']);
  });

  it('--lang decides the language of the results too', async () => {
    const folder = await folderWithSoundWorks();
    await runIn(folder, ['rank', 'submissions.csv', '--lang', 'en', '--format', 'csv', '-o', 'en']);
    await runIn(folder, ['rank', 'submissions.csv', '--format', 'csv', '-o', 'zh']);
    const levels = await Promise.all(
      ['en', 'zh'].map(async (out) => (await readRecord(join(folder, out))).submissions[0]?.level),
    );
    // 72.5 points: the third of eight levels.
    expect(levels).toEqual(['Level 3', '第三级']);
    expect(await readFile(join(folder, 'en', 'ranking.csv'), 'utf8')).not.toContain('名次');
    expect(await readFile(join(folder, 'zh', 'ranking.csv'), 'utf8')).toContain('作品');
  });
});

describe('findings and the exit code', () => {
  const sound = { 作品名称: '甲' };
  const warned = { 作品名称: '乙', 所属赛道类型: '' };
  const wrong = { 作品名称: '丙', '2.1.1': '也许' };
  it.each([
    ['nothing', [sound], 'error', 0],
    ['nothing', [sound], 'warning', 0],
    ['a warning', [sound, warned], undefined, 0],
    ['a warning', [sound, warned], 'warning', 1],
    ['a warning', [sound, warned], 'never', 0],
    ['an error', [sound, wrong], undefined, 1],
    ['an error', [sound, wrong], 'warning', 1],
    ['an error', [sound, wrong], 'never', 0],
  ])('%s to report: %#, --fail-on %s %s gives %i', async (_, works, failOn, expected) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv(works));
    const option = failOn === undefined ? [] : ['--fail-on', failOn];
    const ranked = await runIn(folder, ['rank', 'a.csv', '--format', 'json', ...option]);
    const validated = await runIn(folder, ['validate', 'a.csv', ...option]);
    expect([ranked.code, validated.code]).toEqual([expected, expected]);
    expect(await namesIn(join(folder, 'out'))).toEqual(['run.json']);
  });

  it('--quiet shows errors only', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'sound.csv'), soundCsv([sound]));
    await writeFile(join(folder, 'both.csv'), soundCsv([warned, wrong]));
    const quiet = await runIn(folder, ['rank', 'sound.csv', '--quiet', '-o', 'a']);
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stderr } = await runIn(folder, ['rank', 'both.csv', '-q', '-o', 'b']);
    expect(stderr).toContain('[answer/unreadable]');
    expect(stderr).not.toContain('[identity/missing-track]');
    expect(stderr).not.toContain('ranking.xlsx');
    expect(codesIn(await readRecord(join(folder, 'b')))).toEqual([
      'identity/missing-track',
      'answer/unreadable',
    ]);
  });

  it('--verbose shows what each column stands for, and notes too', async () => {
    const folder = await temporaryFolder();
    const rows = soundCsv([sound]).toString().replace('提交时间', '备注').replace('\r\n', ',观后感\r\n');
    await writeFile(join(folder, 'a.csv'), rows.replace(/\r\n$/, ',好\r\n'));
    const plain = await runIn(folder, ['rank', 'a.csv']);
    const { stderr } = await runIn(folder, ['rank', 'a.csv', '--verbose']);
    expect(plain.stderr).not.toContain('[binding/unbound]');
    expect(stderr).toContain('[binding/unbound]');
    const table = stderr.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(table).toContainEqual(['A', 'unbound', 'none', '备注']);
    expect(table).toContainEqual(['B', 'name', 'keywords', '作品名称']);
    expect(table).toContainEqual(['I', '2.2.9 part 1', 'code', '2.2.9']);
    expect(table).toContainEqual(['J', '1.1', 'code', '1.1']);
    expect(table).toContainEqual(['K', '1.1 evidence', 'code', '1.1证明']);
  });

  it('shows twenty findings and says how many more there are', async () => {
    const folder = await temporaryFolder();
    const works = Array.from({ length: 23 }, (_, index) => ({
      作品名称: `作品${String(index)}`,
      '2.1.1': '也许',
      提交时间: '2026-06-01 12:00:00',
    }));
    await writeFile(join(folder, 'a.csv'), soundCsv(works));
    const shownBy = async (...more: string[]): Promise<number> => {
      const { stderr } = await runIn(folder, ['rank', 'a.csv', '--lang', 'en', '--format', 'json', ...more]);
      expect(stderr.includes('3 more')).toBe(more.length === 0);
      return stderr.split('[answer/unreadable]').length - 1;
    };
    expect([await shownBy(), await shownBy('--verbose')]).toEqual([20, 23]);
  });
});
