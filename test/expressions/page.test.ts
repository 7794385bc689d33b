import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionNames } from '../../src/expressions/functions.js';
import { questions, type Value } from '../../src/expressions/expression.js';
import { valueOf } from './read-cases.js';

const page = readFileSync(new URL('../../docs/expressions.md', import.meta.url), 'utf8');
const examples = [...(page.split('## 例 · Examples')[1] ?? '').matchAll(/^\| `(.+?)` +\| (\S+) +\|$/gm)].map(
  ([, text = '', value = '']) => [text, value] as const,
);

const answers: Readonly<Record<string, Value>> = {
  'value 2.1 0': 90,
  'value 2.2 0': 4,
  'answer 1.1 0': 'A,C',
  'count 1.1 0': 2,
  'field year 0': '2026',
};

describe('the examples of docs/expressions.md', () => {
  test('are all found', () => {
    expect(examples).toHaveLength(16);
  });

  test.each(examples)('%s = %s', (text, value) => {
    expect(String(valueOf(text, answers) ?? 'missing')).toBe(value);
  });
});

test('the page names every question and function', () => {
  const named = new Set([...page.matchAll(/`(\w+)\(/g)].map(([, name]) => name));
  expect([...questions, ...functionNames].filter((name) => !named.has(name))).toEqual([]);
});
