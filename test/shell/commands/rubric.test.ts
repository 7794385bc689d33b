import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIn } from '../make-world.js';
import { temporaryFolder } from '../temporary-folder.js';

const rubricFile = new URL('../../../rubric/vpi-works-2026.yaml', import.meta.url);

it('list prints the shipped rubrics, the default one marked', async () => {
  const { code, stdout, stderr } = await runIn(await temporaryFolder(), ['rubric', 'list']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^vpi-works-2026 {2}\d+\.\d+\.\d+ {2}\S.* {2}\*\n$/);
});

it('show prints groups and items with their points of the total', async () => {
  const folder = await temporaryFolder();
  const { code, stdout, stderr } = await runIn(folder, ['rubric', 'show', 'vpi-works-2026', '--lang', 'en']);
  expect([code, stderr]).toEqual([0, '']);
  const points = new Map(
    stdout.split('\n').flatMap((line) => {
      const [, code, , number] = /^ *(\S+) {2}(.+) {2}([\d.]+) points/.exec(line) ?? [];
      return code === undefined ? [] : [[code, number] as const];
    }),
  );
  // 20, 50 and 30; 50 / 7; a fourth and a tenth of that; 30 / 8.
  expect(['V', '1.1', 'P', '2.1', '2.1.1', '2.2.9', 'I', '3.8'].map((code) => points.get(code))).toEqual([
    '20',
    '20',
    '50',
    '7.1429',
    '1.7857',
    '0.7143',
    '30',
    '3.75',
  ]);
  expect(points.size).toBe(3 + 7 + 45);
});

it('check says that the shipped rubric is fine', async () => {
  const { code, stdout } = await runIn(await temporaryFolder(), ['rubric', 'check', 'vpi-works-2026']);
  expect(code).toBe(0);
  expect(stdout).toContain('45');
});

it.each(['check', 'show'])(
  '%s reports every finding of a broken rubric at once, on its line',
  async (command) => {
    const folder = await temporaryFolder();
    const lines = (await readFile(rubricFile, 'utf8')).split('\n');
    const at = (start: string): number => lines.findIndex((line) => line.trim().startsWith(start));
    const [aggregate, kind] = [at('aggregate: weighted-mean'), at('kind: multi')];
    lines[aggregate] = (lines[aggregate] ?? '').replace('weighted-mean', 'weighted-maen');
    lines[kind] = (lines[kind] ?? '').replace('multi', 'mutli');
    await writeFile(join(folder, 'own.yaml'), lines.join('\n'));
    const { code, stdout, stderr } = await runIn(folder, ['rubric', command, 'own.yaml', '--lang', 'en']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`own.yaml:${String(aggregate + 1)}:`);
    expect(stderr).toContain(`own.yaml:${String(kind + 1)}:`);
    expect(stderr).toContain('weighted-mean');
    expect(stderr).toContain('did you mean “multi”?');
    // The code frame shows the line itself.
    expect(stderr).toContain('kind: mutli');
  },
);

it.each([['check'], ['show']])('%s without a rubric is wrong usage', async (command) => {
  const { code, stdout } = await runIn(await temporaryFolder(), ['rubric', command]);
  expect([code, stdout]).toEqual([2, '']);
});
