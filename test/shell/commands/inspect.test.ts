import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runIn } from '../make-world.js';
import { csvBytes, soundCsv, soundTable } from '../sound-table.js';
import { namesIn, temporaryFolder } from '../temporary-folder.js';

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url));

const report = z.object({
  format: z.literal('esg-score-inspection'),
  version: z.literal(1),
  verdict: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      verdict: z.string(),
      kind: z.string(),
      bytes: z.int(),
      zipMember: z.object({ name: z.string(), others: z.int() }).nullable(),
      text: z.object({ encoding: z.string(), certainty: z.string(), delimiter: z.string() }).nullable(),
      sheets: z.array(
        z.object({
          name: z.string(),
          hidden: z.boolean(),
          role: z.string(),
          platform: z.object({ id: z.string(), ambiguous: z.boolean() }).nullable(),
          header: z.object({ firstRow: z.int(), lastRow: z.int() }).nullable(),
          records: z.object({ count: z.int() }).nullable(),
          binding: z.object({ notUnderstood: z.array(z.object({ column: z.string() })) }).nullable(),
        }),
      ),
    }),
  ),
  duplicates: z.array(z.object({ name: z.string(), decided: z.boolean() })),
  findings: z.array(z.object({ code: z.string() })),
});

async function inspectJson(folder: string, ...argv: readonly string[]) {
  const { code, stdout } = await runIn(folder, ['inspect', ...argv, '--json']);
  return { code, ...report.parse(JSON.parse(stdout)) };
}

describe('what is to be done', () => {
  it('a sound export is ready to rank: exit 0, data on stdout alone', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}, {}]));
    const { code, stdout, stderr } = await runIn(folder, ['inspect', 'a.csv', '--lang', 'zh-CN']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^a\.csv: 可以直接 rank；2 份答卷；45 题中 45 题有列\n/);
    const table = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(table).toContainEqual(['L', '2.1.1 拍摄制作地环境监督', '确定', '题号', '2.1.1']);
    expect(await namesIn(folder)).toEqual(['a.csv']);
  });

  it.each([
    ['works-2026/wjx.xlsx', 'ready', 1],
    ['broken/missing-item-column/submissions.csv', 'needs-map', 1],
    ['broken/duplicate-item-column/submissions.csv', 'needs-map', 1],
    ['broken/header-only/submissions.csv', 'no-records', 1],
    ['broken/no-header/submissions.csv', 'no-questionnaire', 1],
    ['platforms/limesurvey/export.csv', 'other-questionnaire', 1],
    ['broken/truncated-xlsx/submissions.xlsx', 'unreadable', 2],
    ['broken/encrypted-xlsx/submissions.xlsx', 'unreadable', 2],
    ['broken/zip-bomb/submissions.xlsx', 'unreadable', 2],
    ['broken/empty-file/submissions.csv', 'unreadable', 2],
  ])('%s: %s', async (path, verdict, exit) => {
    const { code, ...found } = await inspectJson(await temporaryFolder(), fixture(path));
    expect([found.verdict, code]).toEqual([verdict, exit]);
  });

  it('what is ready is what rank takes', async () => {
    const folder = await temporaryFolder();
    for (const path of [
      'works-2026/qq.csv',
      'broken/missing-evidence-column/submissions.csv',
      'broken/missing-item-column/submissions.csv',
    ]) {
      const { verdict } = await inspectJson(folder, fixture(path));
      const ranked = await runIn(folder, ['rank', fixture(path), '--overwrite']);
      expect([path, verdict === 'ready']).toEqual([path, ranked.code !== 2]);
    }
  });

  it('a file that does not exist is named, the others are shown', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    const { code, files, findings } = await inspectJson(folder, 'a.csv', 'b.csv');
    expect(code).toBe(2);
    expect(files.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['a.csv', 'ready'],
      ['b.csv', 'unreadable'],
    ]);
    expect(findings.map((finding) => finding.code)).toContain('input/not-found');
  });
});

describe('files', () => {
  it('tell kind, size, encoding and delimiter', async () => {
    const folder = await temporaryFolder();
    const [header = [], row = []] = soundTable([{}]);
    const text = [header, row].map((cells) => cells.join(';')).join('\r\n');
    await writeFile(join(folder, 'a.csv'), `\uFEFFsep=;\r\n${text}`);
    await copyFile(fixture('broken/windows-1252/submissions.csv'), join(folder, 'w.csv'));
    const { files } = await inspectJson(folder, 'a.csv', 'w.csv', fixture('works-2026/wjx.xlsx'));
    expect(
      files.map(({ kind, text: format }) => [kind, format?.encoding, format?.certainty, format?.delimiter]),
    ).toEqual([
      ['csv', 'utf-8', 'certain', ';'],
      ['csv', 'windows-1252', 'guessed', ','],
      ['xlsx', undefined, undefined, undefined],
    ]);
    expect(files[0]?.bytes).toBe((await readFile(join(folder, 'a.csv'))).length);
  });

  it('of one name in two folders stay apart, also by a pattern', async () => {
    const folder = await temporaryFolder();
    for (const [name, works] of [
      ['x', [{}]],
      ['y', [{}, {}]],
    ] as const) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'a.csv'), soundCsv(works));
    }
    const { files } = await inspectJson(folder, '*/a.csv');
    expect(files.map(({ name, sheets }) => [name, sheets[0]?.records?.count])).toEqual([
      [join('x', 'a.csv'), 1],
      [join('y', 'a.csv'), 2],
    ]);
  });

  it('of the standard input are read once', async () => {
    const given = [soundCsv([{}])];
    const stdin = (): Promise<Uint8Array> => Promise.resolve(given.pop() ?? new Uint8Array());
    const { stdout } = await runIn(await temporaryFolder(), ['inspect', '-', '--json'], { stdin });
    const { files } = report.parse(JSON.parse(stdout));
    expect(files).toMatchObject([{ name: 'stdin', verdict: 'ready', kind: 'csv' }]);
    expect(files[0]?.bytes).toBe(soundCsv([{}]).length);
  });
});

describe('sheets', () => {
  it('that are not chosen are only listed; an unknown one is named', async () => {
    const folder = await temporaryFolder();
    const { files } = await inspectJson(folder, fixture('works-2026/codes.xlsx'));
    const names = (files[0]?.sheets ?? []).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    const chosen = await inspectJson(folder, fixture('works-2026/codes.xlsx'), '--sheet', names[0] ?? '');
    expect(chosen.files[0]?.sheets.slice(1).every(({ role }) => role === 'not-selected')).toBe(true);
    const wrong = await runIn(folder, ['inspect', fixture('works-2026/codes.xlsx'), '--sheet', 'nowhere']);
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  });

  it('that are hidden are said to be', async () => {
    const { files, findings } = await inspectJson(await temporaryFolder(), fixture('works-2026/codes.xlsx'));
    const hidden = files[0]?.sheets.filter((sheet) => sheet.hidden) ?? [];
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ role }) => role === 'hidden' || role === 'empty')).toBe(true);
    expect(findings.map(({ code }) => code)).toContain('input/hidden-sheet');
  });
});

describe('works that occur several times', () => {
  it('are found across files', async () => {
    const folder = await temporaryFolder();
    const twin = { 作品名称: '双投', 电话: '2' };
    await writeFile(join(folder, 'a.csv'), soundCsv([twin]));
    await writeFile(join(folder, 'b.csv'), soundCsv([{ ...twin, 提交时间: '2026-08-01 12:00:00' }, {}]));
    const { duplicates } = await inspectJson(folder, 'a.csv', 'b.csv');
    expect(duplicates).toMatchObject([{ name: '双投', decided: true }]);
    const { stdout } = await runIn(folder, ['inspect', 'a.csv', 'b.csv', '--lang', 'en']);
    expect(stdout).toContain('《双投》 b.csv › b!2 (2026-08-01 12:00:00) counts, not a.csv › a!2');
  });
});

describe('private values', () => {
  it.each([[[]], [['--json']], [['--verbose']], [['--write-map', 'map.yaml']], [['-r', 'csr-index']]])(
    'are nowhere with %j',
    async (options) => {
      const folder = await temporaryFolder();
      const works = ['1', '2'].map((number) => ({
        联络人姓名: `QZNAME${number}`,
        职位: `QZTITLE${number}`,
        电话: `1380000990${number}`,
        电子邮箱: `qzmail${number}@example.org`,
        '2.1.1': `问 1380000990${number}`,
      }));
      const rows = soundTable(works).map((row, index) => [
        ...row,
        index === 0 ? '来自IP' : `QZIP${String(index)}`,
      ]);
      await writeFile(join(folder, 'a.csv'), csvBytes(rows));
      // Without a header the first row is somebody's.
      await writeFile(join(folder, 'b.csv'), csvBytes(rows.slice(1)));
      const { stdout, stderr } = await runIn(folder, ['inspect', 'a.csv', 'b.csv', ...options]);
      const map = await readFile(join(folder, 'map.yaml'), 'utf8').catch(() => '');
      expect(stdout).toContain('a.csv');
      expect(`${stdout}${stderr}${map}`).not.toMatch(/QZ|1380000990|qzmail/i);
    },
  );
});

describe('--write-map', () => {
  it('writes what rank --map takes, and never over a file unless told to', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    const write = ['inspect', 'a.csv', '--write-map', 'map.yaml'];
    const first = await runIn(folder, write);
    expect([first.code, await namesIn(folder)]).toEqual([0, ['a.csv', 'map.yaml']]);
    expect(first.stderr).toContain('map.yaml');
    expect((await runIn(folder, ['rank', 'a.csv', '--map', 'map.yaml'])).code).toBe(0);

    await writeFile(join(folder, 'map.yaml'), 'mine\n');
    const again = await runIn(folder, write);
    expect([again.code, again.stdout]).toEqual([3, '']);
    expect(await readFile(join(folder, 'map.yaml'), 'utf8')).toBe('mine\n');
    expect((await runIn(folder, [...write, '--overwrite'])).code).toBe(0);
    expect(await readFile(join(folder, 'map.yaml'), 'utf8')).toContain('columns:');
  });

  it('that does not fit another export stops rank with its line', async () => {
    const folder = await temporaryFolder();
    const table = soundTable([{}]);
    await writeFile(join(folder, 'a.csv'), csvBytes(table));
    await writeFile(join(folder, 'b.csv'), csvBytes(table.map((row) => ['备注', ...row])));
    await runIn(folder, ['inspect', 'a.csv', '--write-map', 'map.yaml']);
    const { code, stderr } = await runIn(folder, ['rank', 'b.csv', '--map', 'map.yaml', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /in column A; in the sheet it is now in B \[map\/header-moved\]\n {2}map\.yaml:\d+:1/,
    );
  });
});
