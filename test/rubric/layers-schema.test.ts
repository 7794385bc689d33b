import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorJsonSchema } from '../../src/rubric/layers/editor-schema.js';

const validate = new Ajv({ allErrors: true }).compile(editorJsonSchema());
const fits = (text: string): boolean => validate(parse(text));

const whole = (weight: string, levels: string): string => `id: a
version: "1.0"
language: en
title: A
constants: { full: 10, 满分: five }
scales: { agree: [{ id: A, credit: 1 }] }
identity:
  - { id: name, role: name, label: Work, keywords: [work] }
aggregate: weighted-mean
items:
  - { id: "1.1", kind: grade, weight: ${weight}, label: One, levels: ${levels} }
ranking: { rank_on: exact, decimals: $full, ties: competition, tie_breakers: [], minimum_coverage: 0 }
`;
const levels =
  '[{ id: A, label: a, keywords: [a], credit: 0 }, { id: B, label: b, keywords: [b], credit: $full }]';

describe('a file that stands alone', () => {
  test.each([
    ['numbers and lists written out', whole('1', levels), true],
    ['names for numbers and lists', whole('$满分', '$agree'), true],
    ['a text that is no name', whole('full', levels), false],
    ['a dollar alone', whole('$', levels), false],
    ['two dollars', whole('$$full', levels), false],
    ['a text for a list', whole('1', 'agree'), false],
    ['a number below what it may be', whole('-2000000', levels), false],
    ['a key that there is not', `${whole('1', levels)}colour: red\n`, false],
    [
      'a scale that is the name of another',
      whole('1', levels).replace('agree: [{ id: A, credit: 1 }]', 'agree: $other'),
      false,
    ],
    ['a constant that is a list', whole('1', levels).replace('full: 10', 'full: [10]'), false],
    ['a key set to nothing', whole('1', levels).replace('title: A', 'title: null'), false],
    ['an entry to remove', whole('1', levels).replace('"1.1",', '"1.1", remove: true,'), false],
    ['without a title', whole('1', levels).replace('title: A\n', ''), false],
  ])('%s', (_, text, fine) => {
    expect(fits(text)).toBe(fine);
  });
});

describe('a file that extends another', () => {
  const change = 'id: a\nversion: "1.0"\nextends: base.yaml\n';
  test.each([
    ['nothing else', change, true],
    [
      'part of an item, deep down',
      `${change}groups: [{ id: G, groups: [{ id: H, items: [{ id: "1.1", weight: $w }] }] }]\n`,
      true,
    ],
    ['an entry to remove', `${change}groups: [{ id: G, items: [{ id: "1.1", remove: true }] }]\n`, true],
    [
      'a key that there is not, deep down',
      `${change}groups: [{ id: G, items: [{ id: "1.1", colour: red }] }]\n`,
      false,
    ],
    ['a number below what it may be', `${change}ranking: { decimals: -1 }\n`, false],
    ['a key taken out', `${change}title: null\nranking: { decimals: null }\n`, true],
    ['an id taken out', `${change}groups: [{ id: null }]\n`, false],
    ['no id of its own', 'version: "1.0"\nextends: base.yaml\n', false],
  ])('%s', (_, text, fine) => {
    expect(fits(text)).toBe(fine);
  });
});

const shipped = new URL('../../rubric/', import.meta.url);
const rubrics = readdirSync(shipped).filter((name) => name.endsWith('.yaml'));

test.each(rubrics)('%s fits', (name) => {
  expect(fits(readFileSync(new URL(name, shipped), 'utf8')) || validate.errors).toBe(true);
});
