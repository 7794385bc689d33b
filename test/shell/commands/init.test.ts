import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { readRecord } from '../read-record.js';
import { namesIn, temporaryFolder } from '../temporary-folder.js';
import { checkReadBack } from './check-read-back.js';
import { loadRubric } from '../../../src/shell/rubrics.js';
import { makeWorld } from '../make-world.js';
import { fillForm } from './template-form.js';

/** What `rubric check` finds in a rubric of a folder. */
async function findingsIn(folder: string, file: string): Promise<readonly string[]> {
  const { stdout } = await runIn(folder, ['rubric', 'check', file, '--json']);
  return (JSON.parse(stdout) as { findings: { code: string }[] }).findings.map(({ code }) => code);
}

/** The lines without their mark of something to use. */
async function useSpareLines(folder: string, file: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text.match(/^#: /gmu)?.length).toBeGreaterThan(5);
  await writeFile(join(folder, file), text.replaceAll(/^#: /gmu, ''));
}

/** An answer to each question, in turn; whatever was asked is kept. */
function answering(answers: readonly string[]): {
  ask: (question: string) => Promise<string>;
  asked: string[];
} {
  const asked: string[] = [];
  const left = [...answers];
  return {
    asked,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(left.shift() ?? '');
    },
  };
}

const ways = ['sum', 'mean'].flatMap((total) =>
  ['zh-CN', 'en'].flatMap((language) =>
    ['--evidence', '--no-evidence'].flatMap((evidence) =>
      ['1', '3', '8'].map((items): [string, string, string, string] => [total, language, evidence, items]),
    ),
  ),
);

describe('rubric init', () => {
  it.each(ways)(
    'writes a rubric without findings: %s %s %s, %s items a group',
    async (total, language, evidence, items) => {
      const folder = await temporaryFolder();
      const argv = ['--total', total, '--language', language, evidence, '--items-per-group', items];
      expect((await runIn(folder, ['rubric', 'init', ...argv])).code).toBe(0);
      expect(await findingsIn(folder, 'my-rubric.yaml')).toEqual([]);
      const { language: written, groups } = parse(await readFile(join(folder, 'my-rubric.yaml'), 'utf8')) as {
        language: string;
        groups: { items: unknown[] }[];
      };
      expect([written, groups.map((group) => group.items.length)]).toEqual([
        language,
        [Number(items), Number(items), Number(items)],
      ]);
      // What the comments offer can be used as it stands there.
      await useSpareLines(folder, 'my-rubric.yaml');
      expect(await findingsIn(folder, 'my-rubric.yaml')).toEqual([]);
    },
  );

  it('gives each group its points, whole ones where there are enough', async () => {
    const folder = await temporaryFolder();
    await runIn(folder, ['rubric', 'init', '--groups', '甲：10，乙:0.5', '--items-per-group', '3']);
    const { groups } = parse(await readFile(join(folder, 'my-rubric.yaml'), 'utf8')) as {
      groups: { label: string; items: { points: number }[] }[];
    };
    expect(groups.map(({ label, items }) => [label, items.map(({ points }) => points)])).toEqual([
      ['甲', [4, 3, 3]],
      ['乙', [0.1667, 0.1667, 0.1666]],
    ]);
  });

  it('can be ranked at once: form, answers, ranking, a level each', async () => {
    const folder = await temporaryFolder();
    await runIn(folder, ['rubric', 'init', '--id', 'first', '--items-per-group', '4']);
    expect((await runIn(folder, ['template', 'first.yaml', '-o', 'form.xlsx'])).code).toBe(0);
    const { rubric } = await loadRubric('first.yaml', makeWorld(folder));
    if (rubric === undefined) throw new Error('broken');
    const filled = await fillForm(await readFile(join(folder, 'form.xlsx')), rubric, 5, 4);
    await writeFile(join(folder, 'filled.xlsx'), filled.bytes);
    await checkReadBack(folder, 'filled.xlsx', 'first.yaml', rubric, filled);
    const { code } = await runIn(folder, ['rank', 'filled.xlsx', '-r', 'first.yaml', '--format', 'json']);
    expect(code).toBe(0);
    const { submissions } = await readRecord(join(folder, 'out'));
    expect(submissions.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(submissions.every(({ level }) => level !== null)).toBe(true);
  });

  it('asks on a terminal for what no option says, again where the answer is none', async () => {
    const folder = await temporaryFolder();
    const { ask, asked } = answering([
      '',
      '我的“榜”: #1',
      'bang',
      'half',
      'mean',
      '甲:2,乙:1',
      '',
      '否',
      '无',
    ]);
    const { code, stderr } = await runIn(folder, ['rubric', 'init', '--lang', 'zh-CN'], { ask });
    expect([code, asked.length]).toEqual([0, 9]);
    expect(stderr).toContain('half');
    expect(asked[0]).toContain('[zh-CN]');
    const written = parse(await readFile(join(folder, 'bang.yaml'), 'utf8')) as Record<string, unknown>;
    expect(written).toMatchObject({
      id: 'bang',
      title: '我的“榜”: #1',
      aggregate: 'weighted-mean',
      levels: [],
    });
    expect(
      (written.groups as { label: string; weight: number }[]).map(({ label, weight }) => [label, weight]),
    ).toEqual([
      ['甲', 2],
      ['乙', 1],
    ]);
    expect(written).not.toHaveProperty('evidence');
  });

  it('asks nothing where the options say everything, and gives up after three answers that are none', async () => {
    const folder = await temporaryFolder();
    const all = ['--language', 'en', '--title', 'T', '--id', 't', '--total', 'sum', '--groups', 'A:1'];
    const more = ['--items-per-group', '2', '--evidence', '--levels', 'none'];
    const quiet = answering([]);
    expect((await runIn(folder, ['rubric', 'init', ...all, ...more], { ask: quiet.ask })).code).toBe(0);
    expect(quiet.asked).toEqual([]);
    const stubborn = answering(['fr', 'fr', 'fr', 'fr']);
    expect((await runIn(folder, ['rubric', 'init'], { ask: stubborn.ask })).code).toBe(2);
    expect(stubborn.asked).toHaveLength(3);
  });

  it.each([
    ['--groups', '环境'],
    ['--groups', '环境:0'],
    ['--groups', '环境:40,环境:60'],
    ['--groups', '环境:40,'],
    ['--items-per-group', '0'],
    ['--items-per-group', '31'],
    ['--levels', '合格:60,优秀:85'],
    ['--id', 'my rubric'],
    ['--id', '../x'],
    ['--title', ' '],
    ['--total', 'geometric'],
  ])('refuses %s %s and writes nothing', async (flag, value) => {
    const folder = await temporaryFolder();
    const { code, stderr } = await runIn(folder, ['rubric', 'init', flag, value]);
    expect([code, await namesIn(folder)]).toEqual([2, []]);
    expect(stderr).toContain(flag);
  });

  it('never replaces a file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'mine.yaml'), 'my work');
    const { code } = await runIn(folder, ['rubric', 'init', '-o', 'mine.yaml']);
    expect([code, await readFile(join(folder, 'mine.yaml'), 'utf8')]).toEqual([3, 'my work']);
  });
});
