import { appendFile, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/shell/write/seal.js';
import { codesSaid, everything, publicationIn, publishIn, rankedFolder, settled } from './publish-field.js';
import { contentsOf, namesIn } from './temporary-folder.js';
import { readEntries } from './write/read-entries.js';

const names = ['publication.csv', 'publication.json', 'publication.xlsx'];

describe('publishing', () => {
  test('writes the list as workbook, csv and json, and nothing where the results are', async () => {
    const folder = await rankedFolder(settled);
    const before = await contentsOf(join(folder, 'out'));
    const outcome = await publishIn(folder);
    expect([outcome.code, codesSaid(outcome), outcome.stdout]).toEqual([0, [], '']);
    expect(await namesIn(join(folder, 'publication'))).toEqual(names);
    expect(await contentsOf(join(folder, 'out'))).toEqual(before);
    const published = await publicationIn(folder);
    expect(published.works.map(({ rank, total, awards }) => [rank, total, awards])).toEqual([
      ['1', 100, ['First prize']],
      ['2', 76, []],
      ['3', 52, []],
    ]);
    expect(published.publishedOn).toBe('2026-06-30');
    expect(published.allowed).toEqual([]);
    for (const { name, sha256 } of published.files)
      expect(sha256Of(await readFile(join(folder, 'publication', name)))).toBe(sha256);
    expect(published.files).toHaveLength(2);
  });

  test('says in both languages when and by which rubric', async () => {
    const folder = await rankedFolder(settled);
    await publishIn(folder, '--lang', 'zh-CN', '--format', 'xlsx,json');
    const said = await everything(join(folder, 'publication'));
    for (const text of ['公布表', '公布日期', '2026-06-30', 'publish，版本 2.1', '同分并列，其后的名次顺延'])
      expect(said).toContain(text);
    expect(await namesIn(join(folder, 'publication'))).toEqual(['publication.json', 'publication.xlsx']);
  });

  test('gives the same bytes again, and replaces no other file', async () => {
    const folder = await rankedFolder(settled);
    await publishIn(folder);
    const first = await contentsOf(join(folder, 'publication'));
    expect((await publishIn(folder)).code).toBe(0);
    expect(await contentsOf(join(folder, 'publication'))).toEqual(first);
    await appendFile(join(folder, 'publication', 'publication.csv'), 'edited');
    const edited = await contentsOf(join(folder, 'publication'));
    const refused = await publishIn(folder);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('publication.csv');
    expect(await contentsOf(join(folder, 'publication'))).toEqual(edited);
    expect((await publishIn(folder, '--overwrite')).code).toBe(0);
    expect(await contentsOf(join(folder, 'publication'))).toEqual(first);
  });

  test('may lock the run, once, and keeps out of the folder of a locked one', async () => {
    const folder = await rankedFolder(settled);
    const locked = await publishIn(folder, '--lock', 'jury');
    expect(locked.code).toBe(0);
    const lock = JSON.parse(await readFile(join(folder, 'out', 'run.lock.json'), 'utf8')) as object;
    expect(lock).toMatchObject({ publishedOn: '2026-06-30', role: 'jury' });
    expect((await publishIn(folder, '--lock', 'jury', '-o', 'other')).code).toBe(2);
    expect(await namesIn(join(folder, 'other'))).toEqual([]);
    expect((await publishIn(folder, '-o', 'out')).code).toBe(2);
    // Published again without the lock, the locked run stays what it is.
    expect((await publishIn(folder, '-o', 'other')).code).toBe(0);
  });
});

describe('the gate', () => {
  test('refuses with everything that is in the way, and writes nothing', async () => {
    // The claims of the first two are worth 20 points, their marks are 8 apart.
    const folder = await rankedFolder([{}, { '1.1': '90' }, { '1.1': 'much' }]);
    const outcome = await publishIn(folder);
    expect(outcome.code).toBe(1);
    expect(codesSaid(outcome)).toEqual([
      'publication/pending-rulings',
      'publication/provisional-submissions',
      'publication/error-findings',
    ]);
    expect(outcome.stderr).toMatch(/2 matters that await a ruling \(2 works\).*: 作品01, 作品02 \[/u);
    expect(outcome.stderr).toMatch(/answer\/unreadable\): 作品03 \[/u);
    expect(await namesIn(folder)).toEqual(['answers.csv', 'out', 'rubric.yaml']);
  });

  test('lets through what is named, and says so in every file', async () => {
    const folder = await rankedFolder([{}, { '1.1': '90' }]);
    expect((await publishIn(folder, '--allow', 'open-duplicates')).code).toBe(1);
    const outcome = await publishIn(folder, '--allow', 'pending-rulings', '--allow', 'open-duplicates');
    expect(outcome.code).toBe(0);
    expect(codesSaid(outcome)).toEqual(['publication/allowed', 'publication/allow-not-needed']);
    const published = await publicationIn(folder);
    expect(published.allowed.map(({ code, count }) => [code, count])).toEqual([['pending-rulings', 2]]);
    const said = '2 matters of evidence or applicability (2 works)';
    expect(published.method[1]?.lines).toEqual([
      { head: 'pending-rulings', text: expect.stringContaining(said) as string },
    ]);
    const bytes = await readFile(join(folder, 'publication', 'publication.xlsx'));
    expect([...readEntries(bytes).values()].join('')).toContain(said);
    expect(await readFile(join(folder, 'publication', 'publication.csv'), 'utf8')).toContain(said);
  });

  test('asks for codes that exist', async () => {
    const folder = await rankedFolder(settled);
    const outcome = await publishIn(folder, '--allow', 'pending-ruling');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('did you mean “pending-rulings”?');
  });

  test('wants the input files, as they were, wherever they are', async () => {
    const folder = await rankedFolder(settled);
    await mkdir(join(folder, 'kept'));
    await rename(join(folder, 'answers.csv'), join(folder, 'kept', 'renamed.csv'));
    const missing = await publishIn(folder);
    expect([missing.code, codesSaid(missing)]).toEqual([1, ['publication/inputs-not-at-hand']]);
    expect((await publishIn(folder, '--inputs', 'kept/renamed.csv')).code).toBe(0);
    await rename(join(folder, 'kept', 'renamed.csv'), join(folder, 'answers.csv'));
    await appendFile(join(folder, 'answers.csv'), '\r\n');
    const changed = await publishIn(folder);
    expect([changed.code, codesSaid(changed)]).toEqual([1, ['publication/inputs-not-at-hand']]);
    const allowed = await publishIn(folder, '--allow', 'inputs-not-at-hand', '-o', 'unsearched');
    expect(allowed.code).toBe(0);
    expect((await publicationIn(folder, 'unsearched')).allowed.map(({ code }) => code)).toEqual([
      'inputs-not-at-hand',
    ]);
  });
});
