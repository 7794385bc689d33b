import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { soundCsv } from '../sound-table.js';
import { temporaryFolder } from '../temporary-folder.js';

async function rankWith(cells: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv([cells]));
  const { code, stderr } = await runIn(folder, ['rank', 'a.csv', '--lang', 'zh-CN', ...argv]);
  return { code, lines: stderr.split('\n') };
}

describe('rank says', () => {
  it('what awaits a ruling, and the workbook for it where one was written', async () => {
    const folder = await temporaryFolder();
    const example = (name: string): string =>
      fileURLToPath(new URL(`../../../fixtures/rulings/${name}`, import.meta.url));
    const pending = async (...argv: readonly string[]): Promise<readonly string[]> => {
      const command = ['rank', example('submissions.csv'), '-r', example('rubric.yaml'), '--lang', 'zh-CN'];
      const { stderr } = await runIn(folder, [...command, '-o', argv.join('') || 'out', ...argv]);
      return stderr.split('\n').filter((line) => line.startsWith('待裁定'));
    };
    // Eight pieces of evidence and whether 2.2 applies; see fixtures/rulings/README.md.
    const line = '待裁定 9 项，涉及 165.00 分';
    expect(await pending()).toEqual([`${line}，见 ${join('out', 'review.xlsx')}`]);
    expect(await pending('--format', 'csv')).toEqual([line]);
    expect(await pending('--quiet', '--format', 'json')).toEqual([]);
  });

  it('that results were written although there are errors, and else nothing of the kind', async () => {
    const last = (lines: readonly string[]) => lines.at(-2);
    const flawed = await rankWith({ '2.1.1': '也许' }, '--format', 'json');
    expect([flawed.code, last(flawed.lines)]).toEqual([
      1,
      '结果已写出，但有上述问题尚待处理；处理后请重新运行。',
    ]);
    const unfailing = await rankWith({ '2.1.1': '也许' }, '--fail-on', 'never', '--format', 'json');
    expect([unfailing.code, last(unfailing.lines)]).toEqual([0, last(flawed.lines)]);
    const sound = await rankWith({}, '--format', 'json');
    expect([sound.code, sound.lines.some((line) => line.startsWith('结果已写出'))]).toEqual([0, false]);
    const warned = await rankWith({ 所属赛道类型: '' }, '--fail-on', 'warning', '--format', 'json');
    expect([warned.code, last(warned.lines)]).toEqual([1, last(flawed.lines)]);
  });
});

describe('an answer that nobody can read in a copy that does not count', () => {
  it('ends neither rank nor validate with 1', async () => {
    const folder = await temporaryFolder();
    const same = { 作品名称: '甲', 电话: '10000000001' };
    await writeFile(join(folder, 'a.csv'), soundCsv([{ ...same, '2.1.1': '也许' }, same]));
    await writeFile(join(folder, 'b.csv'), soundCsv([same, { ...same, '2.1.1': '也许' }]));
    const codes = (name: string): Promise<readonly number[]> =>
      Promise.all(
        [
          ['rank', name, '--format', 'json', '-o', name.slice(0, 1)],
          ['validate', name],
        ].map(async (argv) => (await runIn(folder, argv)).code),
      );
    expect([await codes('a.csv'), await codes('b.csv')]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('a rubric that is named without its ending', () => {
  it('is suggested where the folder has a file of that name', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'rules'));
    for (const name of ['rubric-1.yaml', 'rubric-2.yaml', 'rules/own.yml'])
      await writeFile(join(folder, name), 'id: x\n');
    await writeFile(join(folder, 'a.csv'), soundCsv([{}]));
    const said = async (named: string) =>
      (await runIn(folder, ['rank', 'a.csv', '-r', named, '--lang', 'zh-CN'])).stderr;
    expect(await said('rubric-2')).toContain('是否想写“rubric-2.yaml”？');
    expect(await said('./rubric-2')).toContain('是否想写“./rubric-2.yaml”？');
    expect(await said('rules/own')).toContain('是否想写“rules/own.yml”？');
    expect(await said('vpi-work-2026')).toContain('是否想写“vpi-works-2026”？');
  });
});
