import { expect, test } from 'vitest';
import { itemKinds } from '../../src/items/registry.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { itemsOf } from '../../src/rubric/rubric.js';
import { rubricExamples } from './rubric-examples.js';

/** The smallest whole rubric around an item. */
function rubricAround(item: string): string {
  return `id: example
version: "1"
language: en
title: Example
identity:
  - { id: name, role: name, label: Work, keywords: [work] }
evidence:
  headers: [evidence]
  placeholders: [none]
  pointers: [attached]
  default_policy: literal
  beside_policy: literal
  policies:
    - id: literal
      label: literal
      partial: { factor: 1, levels: 0 }
      missing: { factor: 0.5, levels: 1 }
      no_data: { factor: 0.5, levels: 1 }
      rejected: { factor: 0, levels: to-lowest }
aggregate: weighted-mean
groups:
  - id: G
    label: Group
    weight: 1
    aggregate: weighted-mean
    items:
${item.replaceAll(/^(?=.)/gm, '      ')}
levels: [{ min: 0, label: Level }]
ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0 }
`;
}

test.each(Object.keys(itemKinds))('the example of the kind %s is a sound item of that kind', (kind) => {
  const { rubric, diagnostics } = parseRubric('example.yaml', rubricAround(rubricExamples.get(kind) ?? ''));
  expect(diagnostics).toEqual([]);
  expect(rubric && itemsOf(rubric.total).map(({ spec }) => spec.kind)).toEqual([kind]);
});
