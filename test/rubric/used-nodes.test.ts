import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRubric } from '../../src/rubric/parse-rubric.js';

const file = new URL('../../fixtures/rubrics/broken/weightless.yaml', import.meta.url);
const text = readFileSync(file, 'utf8');
const codes = (written: string): readonly string[] =>
  parseRubric('x.yaml', written).diagnostics.map(({ code }) => code);

test('an item without a weight is idle', () => {
  expect(codes(text)).toEqual(['rubric/weightless']);
});

const awards = '\nawards: [{ id: a, label: A, quota: 1, by: "1.2", within: all, tie_at_cut: widen }]';
const table =
  '\nlevel_tables: [{ id: t, label: T, node: "1.2", on: exact, bands: [{ min: 0, label: all }] }]';
const conditions = '\nconditions: [{ id: c, label: C, inferred_from: ["1.2"] }]';
const view = '\nviews: [{ id: v, label: V, weights: equal, groups: [{ id: g, label: G, items: ["1.2"] }] }]';

test('a group without a weight is not idle where an item below it is used', () => {
  const weighed = text.replace('weight: 0, label: Two', 'weight: 1, label: Two');
  const group = /^ {2}- id: G\n(?: {4}.*\n)+/mu.exec(weighed)?.[0] ?? '';
  const idle = group
    .replace('id: G', 'id: H')
    .replace('weight: 1\n', 'weight: 0\n')
    .replace(/"1\.(\d)"/gu, '"2.$1"')
    .replace(/keywords: \[/gu, 'keywords: [more ');
  const both = weighed.replace(group, group + idle);
  expect(codes(both)).toEqual(['rubric/weightless']);
  expect(codes(both.replace('tie_breakers: []', 'tie_breakers: ["2.1"]'))).toEqual([]);
});

test.each([
  ['parts ties', text.replace('tie_breakers: []', 'tie_breakers: ["1.2"]')],
  ['decides an award', text + awards],
  ['has levels of its own', text + table],
  ['tells a condition', text + conditions],
  ['is in a view', text + view],
])('unless it %s', (_, written) => {
  expect(codes(written)).toEqual([]);
});
