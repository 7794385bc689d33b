import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { itemsOf } from '../../src/rubric/rubric.js';
import { loadRubric } from '../../src/shell/rubrics.js';
import { makeWorld } from '../shell/make-world.js';
import { temporaryFolder } from '../shell/temporary-folder.js';

const page = readFileSync(new URL('../../docs/extending.md', import.meta.url), 'utf8');
const [constants = '', change = ''] = [...page.matchAll(/^```yaml\n(.+?)^```$/gms)].map(([, text]) => text);

const around = (text: string): string => `id: example
version: "1.0"
language: en
title: Example
identity: [{ id: name, role: name, label: Work, keywords: [work] }]
aggregate: attainable
ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0 }
${text}`;

test('the example of constants and scales is sound', () => {
  const { rubric, diagnostics } = parseRubric('example.yaml', around(constants));
  expect(diagnostics).toEqual([]);
  const items = rubric === undefined ? [] : itemsOf(rubric.total);
  expect(items.map(({ id, weight, points }) => [id, weight, points])).toEqual([
    ['1.1', 1, 1],
    ['1.2', 1, 1],
    ['1.3', 10, 10],
  ]);
  expect(items[1]?.spec).toEqual(items[0]?.spec);
});

test('the example of a changed rubric is sound', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'example.yaml'), change);
  const { rubric, diagnostics } = await loadRubric('example.yaml', makeWorld(folder));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rubric).toMatchObject({ id: 'our-works', title: { en: 'Our works' }, ranking: { decimals: 1 } });
  expect(rubric?.total.children.map(({ id, weight }) => [id, weight])).toEqual([
    ['V', 30],
    ['P', 50],
    ['I', 30],
  ]);
});
