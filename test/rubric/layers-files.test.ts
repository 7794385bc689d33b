import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatLocation } from '../../src/diagnostics/location.js';
import { itemsOf } from '../../src/rubric/rubric.js';
import { defaultRubric, type LoadedRubric, loadRubric } from '../../src/shell/rubrics.js';
import { makeWorld } from '../shell/make-world.js';
import { temporaryFolder } from '../shell/temporary-folder.js';

const base = `id: base
version: "1.0"
language: en
title: Base
identity:
  - { id: name, role: name, label: Work, keywords: [work] }
aggregate: weighted-mean
items:
  - { id: "1.1", kind: yes-no, weight: 1, label: One, evidence: none, favourable: "yes" }
ranking:
  rank_on: exact
  decimals: 2
  ties: competition
  tie_breakers: []
  minimum_coverage: 0
`;
const own = (extended: string): string => `id: own\nversion: "1.0"\nextends: ${extended}\n`;

/** Loads the first of the files, which are written into a new folder. */
async function load(files: Readonly<Record<string, string>>): Promise<LoadedRubric> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return loadRubric(Object.keys(files)[0] ?? '', makeWorld(folder));
}

const found = ({ diagnostics }: LoadedRubric): readonly string[] =>
  diagnostics.map(({ code, location }) => `${code} ${formatLocation(location)}`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('what a rubric extends', () => {
  test('a path counts from the file that names it, not from where the program runs', async () => {
    const loaded = await load({
      'here/own.yaml': own('../there/middle.yaml'),
      'there/middle.yaml': own('base.yaml'),
      'there/base.yaml': base,
    });
    expect(found(loaded)).toEqual([]);
    expect(loaded.rubric).toMatchObject({ id: 'own', title: { en: 'Base' } });
    expect(itemsOf(loaded.rubric?.total ?? never()).map(({ id }) => id)).toEqual(['1.1']);
  });

  test('the name of a shipped rubric', async () => {
    const loaded = await load({ 'own.yaml': own(defaultRubric) });
    expect(found(loaded)).toEqual([]);
    expect(itemsOf(loaded.rubric?.total ?? never())).toHaveLength(45);
  });

  test('a finding in the base names the base, with its line', async () => {
    const loaded = await load({
      'own.yaml': own('base.yaml'),
      'base.yaml': base.replace('decimals: 2', 'decimals: 12'),
    });
    expect(found(loaded)).toEqual(['rubric/out-of-range base.yaml:12:13']);
  });

  test('two files of one name are told apart by their folders', async () => {
    const loaded = await load({
      'own/rubric.yaml': own('../base/rubric.yaml'),
      'base/rubric.yaml': base.replace('decimals: 2', 'decimals: 12'),
    });
    expect(found(loaded)).toEqual([`rubric/out-of-range ${join('base', 'rubric.yaml')}:12:13`]);
  });

  test('a file that is not there, with a suggestion among the shipped ones', async () => {
    const loaded = await load({ 'own.yaml': own('vpi-works-2025') });
    expect(found(loaded)).toEqual(['rubric/unknown-base own.yaml:3:10']);
    expect(loaded.diagnostics[0]?.parameters['suggestion']).toMatchObject({
      en: expect.stringContaining(defaultRubric) as string,
    });
  });

  test('a circle', async () => {
    const loaded = await load({ 'a.yaml': own('b.yaml'), 'b.yaml': own('./a.yaml') });
    expect(found(loaded)).toEqual(['rubric/extends-chain b.yaml:3:10']);
  });

  test('eight files are put together, nine are not', async () => {
    const chain = (length: number): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `${String(index)}.yaml`,
          index === length - 1 ? base : own(`${String(index + 1)}.yaml`),
        ]),
      );
    expect(found(await load(chain(8)))).toEqual([]);
    expect(found(await load(chain(9)))).toEqual(['rubric/extends-chain 7.yaml:3:10']);
  });
});

describe('the hash covers every file', () => {
  test('of one file: of its bytes', async () => {
    expect((await load({ 'base.yaml': base })).sha256).toBe(sha256(base));
  });

  test('of several: of their hashes, in order, a line each', async () => {
    const top = own('base.yaml');
    expect((await load({ 'own.yaml': top, 'base.yaml': base })).sha256).toBe(
      sha256(`${sha256(top)}\n${sha256(base)}\n`),
    );
  });

  test('a change in the base changes it', async () => {
    const files = { 'own.yaml': own('base.yaml'), 'base.yaml': base };
    const changed = { ...files, 'base.yaml': `${base}# said since\n` };
    expect((await load(changed)).sha256).not.toBe((await load(files)).sha256);
  });
});

function never(): never {
  throw new Error('the rubric is not sound');
}
