import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { displayWidth } from '../../../src/reports/display-width.js';
import { runIn } from '../make-world.js';
import { temporaryFolder } from '../temporary-folder.js';

/** What `show --json` prints, as far as it is looked at. */
interface Shown {
  readonly scoringHash: string;
  readonly rubric: unknown;
  readonly effectiveWeights: Readonly<Record<string, number>>;
  readonly leverage: Readonly<Record<string, { readonly greatest: number }>>;
  readonly origins: readonly { readonly path: readonly string[]; readonly line: number | null }[];
}

/** What `check --json` prints. */
interface Checked {
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
  }[];
}

const rubricFile = new URL('../../../rubric/vpi-works-2026.yaml', import.meta.url);

it('list prints the shipped rubrics, the default one marked', async () => {
  const { code, stdout, stderr } = await runIn(await temporaryFolder(), ['rubric', 'list']);
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.trimEnd().split('\n');
  for (const line of lines) expect(line).toMatch(/^\S+ +\d+\.\d+\.\d+ {2}\S/);
  expect(lines.filter((line) => line.endsWith('  *'))).toEqual([expect.stringMatching(/^vpi-works-2026 /)]);
});

it('show prints groups and items with their points of the total', async () => {
  const folder = await temporaryFolder();
  const { code, stdout, stderr } = await runIn(folder, ['rubric', 'show', 'vpi-works-2026', '--lang', 'en']);
  expect([code, stderr]).toEqual([0, '']);
  const points = new Map(
    stdout.split('\n').flatMap((line) => {
      const [, code, , number] = /^ *(\S+) {2,}(.+) {2}([\d.]+) points/.exec(line) ?? [];
      return code === undefined ? [] : [[code, number] as const];
    }),
  );
  // 20, 50 and 30; 50 / 7; a fourth and a tenth of that; 30 / 8.
  const codes = ['total', 'V', '1.1', 'P', '2.1', '2.1.1', '2.2.9', 'I', '3.8'];
  expect(codes.map((code) => points.get(code))).toEqual([
    ...['100', '20', '20', '50', '7.1429', '1.7857', '0.7143', '30', '3.75'],
  ]);
  expect(points.size).toBe(1 + 3 + 7 + 45);
});

it('show stands in columns, Chinese characters two wide', async () => {
  const { stdout } = await runIn(await temporaryFolder(), [
    'rubric',
    'show',
    'vpi-works-2026',
    '--lang',
    'zh-CN',
  ]);
  const ends = stdout.split('\n').flatMap((line) => {
    const end = line.indexOf(' 分  ');
    return end === -1 ? [] : [displayWidth(line.slice(0, end))];
  });
  expect(ends.length).toBe(56);
  expect(new Set(ends).size).toBe(1);
});

it('show --leverage: items beside those about AI count up to four times as much', async () => {
  const { stdout } = await runIn(await temporaryFolder(), ['rubric', 'show', 'vpi-works-2026', '--leverage']);
  // 50 / 7 over eight items, or over the two that are left.
  expect(stdout).toMatch(/2\.6\.1 .* 0\.8929–3\.5714 /);
  expect(stdout).toMatch(/2\.6\.3 .* 0\.8929 {2}/);
});

it('show --json is the rubric with every default written out', async () => {
  const argv = ['rubric', 'show', 'vpi-works-2026', '--json', '--leverage', '--origins'];
  const { code, stdout } = await runIn(await temporaryFolder(), argv);
  const shown = JSON.parse(stdout) as Shown;
  expect(code).toBe(0);
  expect(shown.scoringHash).toMatch(/^[0-9a-f]{64}$/);
  expect(shown.rubric).toMatchObject({
    id: 'vpi-works-2026',
    total: { notApplicable: 'siblings', round: null, outOf: 100, minimums: { applicable: 0 } },
    ranking: { brackets: [] },
  });
  expect(shown.effectiveWeights['V']).toBeCloseTo(20, 10);
  expect(shown.leverage['2.6.1']?.greatest).toBeCloseTo(50 / 14, 10);
  const lines = (await readFile(rubricFile, 'utf8')).split('\n');
  const version = shown.origins.find(({ path }) => path.join() === 'version');
  expect(version).toMatchObject({ value: lines[(version?.line ?? 0) - 1]?.split('"')[1], constant: null });
  expect(shown.origins.find(({ path }) => path.join() === 'not_applicable')).toMatchObject({ line: null });
});

it('show --origins names file and line of every value, through the files that a rubric extends', async () => {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, 'own.yaml'),
    'extends: vpi-works-2026\nid: own\nversion: "2"\ngroups:\n  - id: V\n    weight: 25\n',
  );
  const { code, stdout } = await runIn(folder, ['rubric', 'show', 'own.yaml', '--origins', '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^own\.yaml:6:13 +groups › V › weight +25$/m);
  expect(stdout).toMatch(/^vpi-works-2026\.yaml:\d+:\d+ +groups › P › weight +50$/m);
  expect(stdout).toMatch(/^\(default\) +not_applicable +"siblings"$/m);
});

it('check says that the shipped rubric is fine, and what to confirm', async () => {
  const argv = ['rubric', 'check', 'vpi-works-2026', '--lang', 'en'];
  const { code, stdout } = await runIn(await temporaryFolder(), argv);
  expect(code).toBe(0);
  expect(stdout).toContain('45 items, no errors');
  expect(stdout).toMatch(/note “2\.3\.3”.*\n {2}vpi-works-2026\.yaml:\d+:25\n/);
  expect(stdout).toContain('0 errors, 0 warnings');
});

it('other commands do not say what only check does', async () => {
  const folder = await temporaryFolder();
  const example = fileURLToPath(new URL('../../../fixtures/example/submissions.xlsx', import.meta.url));
  const { stderr } = await runIn(folder, ['validate', example, '--verbose', '--lang', 'en']);
  expect(stderr).not.toContain('rubric/negative-wording');
});

it.each([
  [[], 0],
  [['--fail-on', 'warning'], 1],
  [['--fail-on', 'never'], 0],
])('check %j of a rubric with warnings exits %i', async (options, expected) => {
  const folder = await temporaryFolder();
  await copyFile(
    new URL('../../../fixtures/rubrics/advice/weights.yaml', import.meta.url),
    join(folder, 'a.yaml'),
  );
  const { code } = await runIn(folder, ['rubric', 'check', 'a.yaml', ...options]);
  expect(code).toBe(expected);
});

it('check --json gives every finding with its place', async () => {
  const folder = await temporaryFolder();
  await copyFile(
    new URL('../../../fixtures/rubrics/advice/weights.yaml', import.meta.url),
    join(folder, 'a.yaml'),
  );
  const { stdout } = await runIn(folder, ['rubric', 'check', 'a.yaml', '--json', '--lang', 'en']);
  const { findings, ...rest } = JSON.parse(stdout) as Checked;
  expect(rest).toEqual({
    file: 'a.yaml',
    id: 'broken',
    version: '1.0',
    counts: { error: 0, warning: 4, info: 0 },
  });
  expect(findings.map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`)).toEqual(
    (await readFile(join(folder, 'a.yaml'), 'utf8')).match(/(?<=^# advises ).+$/gm),
  );
  expect(findings[0]?.message).toContain('1.2');
});

/** A copy of the works rubric with a misspelt aggregation and a misspelt kind, and where these stand. */
async function misspelt(folder: string): Promise<readonly number[]> {
  const lines = (await readFile(rubricFile, 'utf8')).split('\n');
  const at = (start: string): number => lines.findIndex((line) => line.trim().startsWith(start));
  const [aggregate, kind] = [at('aggregate: weighted-mean'), at('kind: multi')];
  lines[aggregate] = (lines[aggregate] ?? '').replace('weighted-mean', 'weighted-maen');
  lines[kind] = (lines[kind] ?? '').replace('multi', 'mutli');
  await writeFile(join(folder, 'own.yaml'), lines.join('\n'));
  return [aggregate + 1, kind + 1];
}

it.each([
  [['check', 'own.yaml'], 'stdout'],
  [['show', 'own.yaml'], 'stderr'],
  [['diff', 'vpi-works-2026', 'own.yaml'], 'stderr'],
] as const)('%j reports every finding of a broken rubric at once, on its line', async (argv, stream) => {
  const folder = await temporaryFolder();
  const places = await misspelt(folder);
  const outcome = await runIn(folder, ['rubric', ...argv, '--lang', 'en']);
  const other = stream === 'stdout' ? 'stderr' : 'stdout';
  expect([outcome.code, outcome[other]]).toEqual([2, '']);
  for (const line of places) expect(outcome[stream]).toContain(`own.yaml:${String(line)}:`);
  expect(outcome[stream]).toContain('weighted-mean');
  expect(outcome[stream]).toContain('did you mean “multi”?');
  // The code frame shows the line itself.
  expect(outcome[stream]).toContain('kind: mutli');
});

it.each([['check'], ['show'], ['diff']])('%s without a rubric is wrong usage', async (command) => {
  const { code, stdout } = await runIn(await temporaryFolder(), ['rubric', command]);
  expect([code, stdout]).toEqual([2, '']);
});
