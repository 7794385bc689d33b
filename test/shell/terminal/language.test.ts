import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { soundCsv } from '../sound-table.js';
import { contentsOf, temporaryFolder } from '../temporary-folder.js';

const rubricFile = new URL('../../../rubric/vpi-works-2026.yaml', import.meta.url);

async function folderWithWork(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲', '2.1.1': '也许' }]));
  return folder;
}

function spokenIn(text: string): string {
  if (text.includes('cannot be read')) return 'en';
  return text.includes('无法识别') ? 'zh-CN' : 'neither';
}

describe('the language of the terminal', () => {
  it.each([
    [{ LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_TW.UTF-8' }, 'zh-CN'],
    [{ LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-CN'],
    // An empty variable counts as not set.
    [{ LC_ALL: '', LANG: 'en_US.UTF-8' }, 'en'],
    // These say nothing about a language: the rubric's.
    [{}, 'zh-CN'],
    [{ LANG: 'C' }, 'zh-CN'],
    [{ LC_ALL: 'C.UTF-8' }, 'zh-CN'],
    [{ LANG: 'POSIX' }, 'zh-CN'],
    [{ LANG: 'fr_FR.UTF-8' }, 'zh-CN'],
  ])('%j speaks %s', async (env, expected) => {
    const folder = await folderWithWork();
    const { stdout } = await runIn(folder, ['validate', 'a.csv'], { env });
    expect(spokenIn(stdout)).toBe(expected);
  });

  it.each([
    [[], { LANG: 'C' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [['--lang', 'zh-CN'], { LANG: 'C' }, 'zh-CN'],
    [['--lang=zh-CN'], { LC_ALL: 'en_US.UTF-8' }, 'zh-CN'],
  ])('an English rubric with %j and %j speaks %s', async (option, env, expected) => {
    const folder = await folderWithWork();
    const rubric = (await readFile(rubricFile, 'utf8')).replace('language: zh-CN', 'language: en');
    await writeFile(join(folder, 'own.yaml'), rubric);
    const { stderr } = await runIn(
      folder,
      ['rank', 'a.csv', '-r', 'own.yaml', '--format', 'json', ...option],
      { env },
    );
    expect(spokenIn(stderr)).toBe(expected);
  });

  it('--lang wins over the environment, also where the command line is wrong', async () => {
    const folder = await folderWithWork();
    const env = { LC_ALL: 'zh_CN.UTF-8' };
    const ranked = await runIn(folder, ['rank', 'a.csv', '--lang', 'en'], { env });
    expect(spokenIn(ranked.stderr)).toBe('en');
    const wrong = await runIn(folder, ['rank', 'a.csv', '--oot', 'x', '--lang=en'], { env });
    expect(wrong.stderr).toContain('unknown option');
  });
});

it('leaves the results alone: the environment changes no byte of them', async () => {
  const folder = await folderWithWork();
  const argv = ['rank', 'a.csv', '--format', 'xlsx,csv,json', '-o'];
  await runIn(folder, [...argv, 'one'], { env: { LC_ALL: 'en_US.UTF-8' } });
  await runIn(folder, [...argv, 'two'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
  expect(await contentsOf(join(folder, 'one'))).toEqual(await contentsOf(join(folder, 'two')));
});
