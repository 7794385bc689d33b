import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inFrame } from './example-frame.js';
import { examplesOf } from './example.js';
import { keyWords } from './key-words.js';
import { parts } from './parts.js';
import { allMaps, branchesOf, fileSchema, type Key } from './rubric-schema.js';

const keys = allMaps().flatMap(({ path, keys: own }) =>
  own.map((key): readonly [string, Key] => [path === '' ? key.name : `${path}.${key.name}`, key]),
);

/** The words that a key's value may be, where there are several. */
function choices({ schema }: Key): readonly string[] {
  return branchesOf(schema).flatMap(({ enum: words }) => (words ?? []).map(String));
}

/** Whether both languages say enough to be a sentence of their own. */
function isBilingual(description: string): boolean {
  const { chinese, english } = keyWords(description);
  return /^\p{Script=Han}.*。$/su.test(chinese) && /^[“A-Za-z0-9].*\.$/su.test(english);
}

test('every key of a rubric file is described in both languages', () => {
  const lacking = keys.filter(([, { schema }]) => !isBilingual(schema.description ?? ''));
  expect(lacking.map(([path]) => path)).toEqual([]);
  expect(keys.length).toBeGreaterThan(100);
});

test('every word that a key may have is explained in both languages', () => {
  const unexplained = keys.flatMap(([path, key]) => {
    const { chinese, english } = keyWords(key.schema.description ?? '');
    const isTold = (word: string): boolean => chinese.includes(word) && english.includes(word);
    return choices(key).flatMap((word) => (isTold(word) ? [] : [`${path}: ${word}`]));
  });
  expect(unexplained).toEqual([]);
});

test('every key at the top of a file belongs to one part', () => {
  const placed = parts.flatMap((part) => part.keys);
  expect([...placed].sort()).toEqual(Object.keys(fileSchema.properties ?? {}).sort());
});

/** All keys and words that the examples write. */
function writtenIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(writtenIn);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [`${key}:`, ...writtenIn(inner)]);
}

test('every key and every word is in some example', () => {
  const examples = parts.flatMap(({ id }) => examplesOf(id));
  const texts = examples.flatMap(({ rubric, base }) => [
    inFrame(rubric),
    ...(base === undefined ? [] : [base]),
  ]);
  const written = new Set(texts.flatMap((text) => writtenIn(parse(text))));
  const wanted = keys.flatMap(([, key]) => [`${key.name}:`, ...choices(key)]);
  expect([...new Set(wanted)].filter((word) => !written.has(word))).toEqual([]);
});
