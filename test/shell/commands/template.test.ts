import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { loadRubric } from '../../../src/shell/rubrics.js';
import { makeWorld, runIn } from '../make-world.js';
import { namesIn, temporaryFolder } from '../temporary-folder.js';
import { readEntries } from '../write/read-entries.js';
import { awkwardRubric } from './awkward-rubric.js';
import { checkReadBack } from './check-read-back.js';
import { fillForm, listUnder, openForm } from './template-form.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every shipped rubric, the cases, and the small one with every kind. */
const rubricFiles = [
  ...['rubric', 'fixtures/cases'].flatMap((path) =>
    readdirSync(join(root, path)).map((name) => join(path, name)),
  ),
  'fixtures/rubrics/small.yaml',
]
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => join(root, path));

async function rubricOf(path: string): Promise<Rubric> {
  const { rubric } = await loadRubric(path, makeWorld(root));
  if (rubric === undefined) throw new Error(`${path} is broken`);
  return rubric;
}

async function folderWithAwkward(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'awkward.yaml'), awkwardRubric);
  return folder;
}

describe('template', () => {
  it.each(rubricFiles.flatMap((path) => ['zh-CN', 'en'].map((language) => [basename(path), language, path])))(
    'gives a form for %s in %s that is read back as it was filled in',
    async (_, language, path) => {
      const folder = await temporaryFolder();
      const { code } = await runIn(folder, ['template', path, '-o', 'form.xlsx', '--lang', language]);
      expect(code).toBe(0);
      const rubric = await rubricOf(path);
      const filled = await fillForm(await readFile(join(folder, 'form.xlsx')), rubric, 7, 4);
      await writeFile(join(folder, 'filled.xlsx'), filled.bytes);
      await checkReadBack(folder, 'filled.xlsx', path, rubric, filled);
    },
    30_000,
  );

  it.each(['zh-CN', 'en'])('finds headers and texts for an awkward rubric in %s', async (language) => {
    const folder = await folderWithAwkward();
    const { code } = await runIn(folder, ['template', 'awkward.yaml', '-o', 'form.xlsx', '--lang', language]);
    expect(code).toBe(0);
    const rubric = await rubricOf(join(folder, 'awkward.yaml'));
    const filled = await fillForm(await readFile(join(folder, 'form.xlsx')), rubric, 3, 5);
    await writeFile(join(folder, 'filled.xlsx'), filled.bytes);
    await checkReadBack(folder, 'filled.xlsx', join(folder, 'awkward.yaml'), rubric, filled);
  });

  it('offers every option, moving long lists into a hidden sheet', async () => {
    const folder = await folderWithAwkward();
    await runIn(folder, ['template', 'awkward.yaml']);
    const book = await openForm(await readFile(join(folder, 'awkward-form.xlsx')));
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['填报', 'visible'],
      ['选项', 'hidden'],
    ]);
    expect(listUnder(book, 'A1 ').map((text) => text.slice(0, 6))).toEqual(['1 级', '2 级, 较', '0.9', '-']);
    expect(listUnder(book, '1.10 ').map((text) => text.slice(0, 4))).toEqual([
      'D 没有',
      'C 有书',
      'B 已经',
      'A 全面',
    ]);
    expect(listUnder(book, 'T ')).toEqual(['是', '否']);
  });

  it('is empty, its header locked, its cells not, and asks for what the rubric asks', async () => {
    const folder = await temporaryFolder();
    await runIn(folder, ['template', 'vpi-works-2026', '--rows', '30']);
    const bytes = await readFile(join(folder, 'vpi-works-2026-form.xlsx'));
    const sheet = (await openForm(bytes)).worksheets[0];
    expect(sheet?.actualRowCount).toBe(1);
    const xml = readEntries(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml.indexOf('<sheetProtection sheet="1"')).toBeGreaterThan(xml.indexOf('</sheetData>'));
    expect(xml.indexOf('<sheetProtection')).toBeLessThan(xml.indexOf('<dataValidations'));
    expect(sheet?.getCell('A1').protection).toBeUndefined();
    expect(sheet?.getCell('A2').protection).toMatchObject({ locked: false });
    // 7 fields, 1 condition, 45 items of which one has two blanks, and 44 with evidence.
    const headers = (sheet?.getRow(1).values as readonly string[]).slice(1);
    expect(headers).toHaveLength(98);
    expect(headers.slice(0, 10)).toEqual([
      '作品名称',
      '出品年份',
      '赛道',
      '联络人',
      '职位',
      '电话',
      '电子邮箱',
      '是否使用AI?',
      '1.1 可持续主题',
      '1.1 请提供内容证明',
    ]);
    expect(sheet?.getCell('K31').dataValidation?.formulae).toEqual(['"是,否"']);
    expect(sheet?.getCell('K32').dataValidation).toBeUndefined();
  });

  it('gives the same bytes again, and never replaces another file unasked', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'form.xlsx');
    const argv = ['template', 'csr-index', '-o', 'form.xlsx', '--lang', 'en'];
    expect((await runIn(folder, argv)).code).toBe(0);
    const first = await readFile(path);
    expect((await runIn(folder, argv)).code).toBe(0);
    expect(await readFile(path)).toEqual(first);
    await writeFile(path, 'my work');
    const { code, stderr } = await runIn(folder, argv);
    expect([code, await readFile(path, 'utf8')]).toEqual([3, 'my work']);
    expect(stderr).toContain('--overwrite');
    expect((await runIn(folder, [...argv, '--overwrite'])).code).toBe(0);
    expect(await readFile(path)).toEqual(first);
    expect(await namesIn(folder)).toEqual(['form.xlsx']);
  });

  it.each([['0'], ['-1'], ['many'], ['1000000']])('refuses --rows %s', async (rows) => {
    const folder = await temporaryFolder();
    const { code } = await runIn(folder, ['template', 'csr-index', `--rows=${rows}`]);
    expect([code, await namesIn(folder)]).toEqual([2, []]);
  });

  it('refuses a rubric that is broken or not there', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'broken.yaml'), 'id: broken\n');
    expect((await runIn(folder, ['template', 'broken.yaml'])).code).toBe(2);
    expect((await runIn(folder, ['template', 'nowhere'])).code).toBe(2);
    expect(await namesIn(folder)).toEqual(['broken.yaml']);
  });
});
