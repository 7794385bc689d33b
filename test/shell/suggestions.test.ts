import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from './make-world.js';
import { soundCsv } from './sound-table.js';
import { namesIn, temporaryFolder } from './temporary-folder.js';

const codesWorkbook = new URL('../../fixtures/works-2026/codes.xlsx', import.meta.url);

async function folderWithFiles(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'submissions.csv'), soundCsv([{}]));
  await cp(codesWorkbook, join(folder, 'codes.xlsx'));
  return folder;
}

describe('what is mistyped', () => {
  it.each([
    ['a command', ['rnak', 'submissions.csv'], 'rank'],
    ['a command', ['validat', 'submissions.csv'], 'validate'],
    ['a command', ['rubrics'], 'rubric'],
    ['a command of rubric', ['rubric', 'chekc', 'vpi-works-2026'], 'check'],
    ['an option', ['rank', 'submissions.csv', '--formt', 'csv'], '--format'],
    ['an option', ['rank', 'submissions.csv', '--overwite'], '--overwrite'],
    ['an option', ['validate', 'submissions.csv', '--polcy', 'strict'], '--policy'],
    ['a rubric', ['rank', 'submissions.csv', '--rubric', 'vpi-work-2026'], 'vpi-works-2026'],
    ['a rubric', ['rubric', 'show', 'vpi-works-2025'], 'vpi-works-2026'],
    ['a policy', ['rank', 'submissions.csv', '--policy', 'stric'], 'strict'],
    ['a policy', ['validate', 'submissions.csv', '--policy', 'litteral'], 'literal'],
    ['a format', ['rank', 'submissions.csv', '--format', 'xls'], 'xlsx'],
    ['a format with swapped letters', ['rank', 'submissions.csv', '--format', 'xslx'], 'xlsx'],
    ['a format', ['rank', 'submissions.csv', '--format', 'csv,jsn'], 'json'],
    ['a sheet', ['rank', 'codes.xlsx', '--sheet', '汇总表'], '汇总'],
    ['a file', ['rank', 'submision.csv'], 'submissions.csv'],
    ['a file', ['rank', 'codes.xls'], 'codes.xlsx'],
    ['a map file’s target', ['rank', 'submissions.csv', '--map', 'map.yaml'], 'track'],
  ])('%s: %j suggests %s', async (_, argv, suggested) => {
    const folder = await folderWithFiles();
    await writeFile(join(folder, 'map.yaml'), 'columns:\n  C: trakc\n');
    const before = await namesIn(folder);
    for (const [lang, question] of [
      ['en_US.UTF-8', /did you mean/i],
      ['zh_CN.UTF-8', /是否想写/],
    ] as const) {
      const { code, stdout, stderr } = await runIn(folder, argv, { env: { LANG: lang } });
      expect([code, stdout]).toEqual([2, '']);
      const line = stderr.split('\n').find((text) => question.test(text));
      expect(line?.split(question)[1]).toContain(suggested);
    }
    expect(await namesIn(folder)).toEqual(before);
  });

  it('suggests nothing where nothing is near', async () => {
    const folder = await folderWithFiles();
    for (const argv of [
      ['zzzzzzzz'],
      ['rank', 'qqqqqqqqqqqqqq'],
      ['rank', 'submissions.csv', '--policy', 'qqqqqqqq'],
    ]) {
      const { code, stderr } = await runIn(folder, argv, { env: { LANG: 'en' } });
      expect(code).toBe(2);
      expect(stderr).not.toMatch(/did you mean/i);
    }
  });

  it.each([
    [
      ['rank', 'submissions.csv', '--format', 'pdf'],
      ['xlsx', 'csv', 'json'],
    ],
    [
      ['rank', 'submissions.csv', '--format', ''],
      ['xlsx', 'csv', 'json'],
    ],
    [
      ['rank', 'submissions.csv', '--policy', 'x'],
      ['literal', 'strict'],
    ],
    [
      ['rank', 'submissions.csv', '--fail-on', 'eror'],
      ['error', 'warning', 'never'],
    ],
    [
      ['rank', 'submissions.csv', '--lang', 'fr'],
      ['zh-CN', 'en'],
    ],
    [
      ['rank', 'codes.xlsx', '--sheet', 'x'],
      ['汇总', '选项'],
    ],
    [['rank', 'submissions.csv', '--rubric', 'x'], ['vpi-works-2026']],
    [
      ['rank', 'submissions.csv', '--limit', 'rwos=5'],
      ['rows', 'columns', 'cells', 'file', 'inflated'],
    ],
  ])('%j lists what there is', async (argv, allowed) => {
    const folder = await folderWithFiles();
    const { code, stderr } = await runIn(folder, argv);
    expect(code).toBe(2);
    for (const word of allowed) expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it.each([
    [[]],
    [['rank']],
    [['rubric']],
    [['rank', 'submissions.csv', '--out']],
    [['rubric', 'list', 'too', 'many']],
  ])('%j is wrong usage, without a stack', async (argv) => {
    const folder = await folderWithFiles();
    const { code, stdout, stderr } = await runIn(folder, argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('esg-score');
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['rank', '--help']], [['rubric', 'check', '-h']]])(
    '%j goes to stdout, exit 0, in both languages',
    async (argv) => {
      const folder = await temporaryFolder();
      const english = await runIn(folder, argv, { env: { LANG: 'en_GB.UTF-8' } });
      const chinese = await runIn(folder, argv, { env: { LANG: 'zh_CN.UTF-8' } });
      expect([english.code, english.stderr, chinese.code, chinese.stderr]).toEqual([0, '', 0, '']);
      expect(english.stdout).toMatch(/^Usage: esg-score/);
      expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
      expect(chinese.stdout).toMatch(/^用法： ?esg-score/);
    },
  );

  it('rank --help names every option', async () => {
    const { stdout } = await runIn(await temporaryFolder(), ['rank', '--help']);
    const options = ['rubric', 'out', 'format', 'json', 'sheet', 'policy', 'fail-on', 'overwrite', 'lang'];
    for (const option of [...options, 'quiet', 'verbose', 'no-color', 'map', 'limit'])
      expect(stdout).toContain(`--${option}`);
  });

  it('--version prints the version of package.json', async () => {
    const { code, stdout } = await runIn(await temporaryFolder(), ['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
