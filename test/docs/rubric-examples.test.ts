import { describe, expect, test } from 'vitest';
import { examplesOf } from './example.js';
import { parts } from './parts.js';
import { parseExample, resultsOf } from './run-example.js';

const examples = parts.flatMap(({ id }) =>
  examplesOf(id).map((example) => ({ name: `${id}: ${example.title.en}`, example })),
);

/** Numbers in a text, without the zeros at their ends. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => String(Number(number)));
}

describe.each(examples)('$name', ({ example }) => {
  test('is a sound rubric', () => {
    expect(parseExample(example).diagnostics).toEqual([]);
  });

  test('comes to what the table says', async () => {
    const { rubric } = parseExample(example);
    if (rubric === undefined) throw new Error('the rubric has errors');
    const { table, codes } = await resultsOf(example, rubric);
    expect(table).toEqual(example.table);
    expect([...new Set(codes)].sort()).toEqual([...example.finds].sort());
  });

  test('reckons what the table says', () => {
    if (example.reckoning === undefined) return;
    const [, ...rows] = example.table;
    expect(rows.flat()).toContain(numbersIn(example.reckoning).at(-1));
  });
});
