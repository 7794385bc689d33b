import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { runRecordJsonSchema, runRecordSchema } from '../../src/reports/run-record-schema.js';
import { runIn } from './make-world.js';
import { soundCsv } from './sound-table.js';
import { namesIn, temporaryFolder } from './temporary-folder.js';

const rubricFile = new URL('../../rubric/vpi-works-2026.yaml', import.meta.url);
const example = new URL('../../fixtures/example/submissions.xlsx', import.meta.url).pathname;
const field = new URL('../../fixtures/works-2026/wjx.csv', import.meta.url).pathname;

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

it.each([
  ['the example', example],
  ['a field with every trap', field],
])('of %s follows its schema, also as JSON Schema', async (_, path) => {
  const folder = await temporaryFolder();
  const { stdout } = await runIn(folder, ['rank', path, '--format', 'json', '--json']);
  const record: unknown = JSON.parse(stdout);
  expect(runRecordSchema.safeParse(record).error).toBeUndefined();
  // zod writes integers with their safe range, which ajv takes for what it is.
  const validate = new Ajv({ strict: true, allErrors: true }).compile(runRecordJsonSchema());
  validate(record);
  expect(validate.errors ?? []).toEqual([]);
  for (const wrong of [{ ...(record as object), more: 1 }, { ...(record as object), policy: 1 }, {}])
    expect(validate(wrong)).toBe(false);
});

it('names inputs, rubric and other outputs by their hashes, and is sealed', async () => {
  const folder = await temporaryFolder();
  const input = soundCsv([{ 作品名称: '甲' }]);
  await writeFile(join(folder, 'a.csv'), input);
  await runIn(folder, ['rank', 'a.csv', '--format', 'xlsx,csv,json']);
  const out = join(folder, 'out');
  const text = await readFile(join(out, 'run.json'), 'utf8');
  const { seal, ...unsealed } = runRecordSchema.parse(JSON.parse(text));
  expect(unsealed.inputs.map(({ name, sha256: hash, rows }) => [name, hash, rows])).toEqual([
    ['a.csv', sha256(input), 1],
  ]);
  expect(unsealed.rubric.sha256).toBe(sha256(await readFile(rubricFile)));
  const others = (await namesIn(out)).filter((name) => name !== 'run.json');
  const hashes = await Promise.all(
    others.map(async (name) => ({ name, sha256: sha256(await readFile(join(out, name))) })),
  );
  expect([...unsealed.outputs].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(hashes);
  expect(seal).toBe(sha256(text.slice(0, text.lastIndexOf('  "seal"'))));
  expect(text.endsWith('}\n')).toBe(true);
});

it('holds no path of this machine', async () => {
  const folder = await temporaryFolder();
  const { stdout } = await runIn(folder, ['rank', example, '--format', 'json', '--json']);
  expect(stdout).not.toContain(folder);
  expect(stdout).not.toContain(example.slice(0, example.indexOf('fixtures')));
});

it('keeps scores unrounded, totals as published, and null where nothing applies', async () => {
  const folder = await temporaryFolder();
  const noAi = Object.fromEntries(
    ['2.6.3', '2.6.4', '2.6.5', '2.6.6', '2.6.7', '2.6.8'].flatMap((code) => [
      [code, ''],
      [`${code}证明`, ''],
    ]),
  );
  await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲', ...noAi, '2.1.1': 'B', '2.6.1': 'B' }]));
  const { stdout } = await runIn(folder, ['rank', 'a.csv', '--format', 'json', '--json']);
  const [work] = runRecordSchema.parse(JSON.parse(stdout)).submissions;
  if (work === undefined) throw new Error('no submission');
  // 2.1: 3/4; 2.6: 1/2 of the two that apply; the other five groups full.
  const process = (75 + 50 + 500) / 7;
  expect(work.scores).toMatchObject({ V: 25, I: 50, '2.1': 75, '2.6': 50, '2.6.1': 0, '2.6.3': null });
  expect(work.scores['P']).toBeCloseTo(process, 9);
  // 5 + 44.642857 + 15
  expect(work.total).toBe(64.64);
  // With all six at 0 the group 2.6 is 1/8, at 1 it is 7/8.
  expect(work.naBounds?.low).toBeCloseTo(20 + (0.5 * (75 + 12.5 + 500)) / 7, 9);
  expect(work.naBounds?.high).toBeCloseTo(20 + (0.5 * (75 + 87.5 + 500)) / 7, 9);
});
