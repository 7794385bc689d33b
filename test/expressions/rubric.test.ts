import { expect, test } from 'vitest';
import { evaluate } from '../../src/expressions/evaluate.js';
import { printExpression } from '../../src/expressions/print-expression.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { itemsOf } from '../../src/rubric/rubric.js';
import { scopeOf } from './read-cases.js';

const text = `id: sound
version: "1.0"
language: en
title: Everything that expressions may ask
identity:
  - { id: name, role: name, label: Work, keywords: [work] }
  - { id: year, role: year, label: Year, keywords: [year] }
conditions:
  - { id: big, label: Big, when: value(staff) >= 50 and number(field(year)) > 2020 }
  - { id: uses-ai, label: AI, inferred_from: ["1.1"] }
aggregate: attainable
items:
  - { id: "1.1", kind: yes-no, weight: 1, label: One, favourable: "yes", applicable_if: uses-ai }
  - id: staff
    kind: number
    weight: 1
    label: Staff
    unit: number
    parts: [{ id: all, label: all, keywords: [all] }, { id: women, label: women, keywords: [women] }]
    curve: { shape: linear, zero: 0, full: 100, outside: clamp }
  - id: share
    kind: derived
    weight: 1
    label: Share of women
    applicable_if: big
    expression: value(staff, 2) / value(staff)
    curve: { shape: linear, zero: 0, full: 0.5, outside: clamp }
  - { id: twice, kind: derived, weight: 1, label: From a derived one, max: 10, expression: "clamp(value(share) * 20, 0, 10)" }
ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0 }
awards:
  - { id: best, label: Best, quota: 1, by: total, within: all, tie_at_cut: share, eligible: "score(twice) > 5 and answer(1.1) = 'yes' and count(1.1) = 1" }
`;

const { rubric, diagnostics } = parseRubric('sound.yaml', text);

test('whatever may be asked is asked without a finding', () => {
  expect(diagnostics).toEqual([]);
});

test('the expressions reach the rubric as they were written', () => {
  const derived =
    rubric === undefined
      ? []
      : itemsOf(rubric.total).flatMap(({ spec }) => (spec.kind === 'derived' ? [spec] : []));
  expect(derived.map(({ expression }) => printExpression(expression))).toEqual([
    'value(staff, 2) / value(staff)',
    'clamp(value(share) * 20, 0, 10)',
  ]);
  const [share] = derived;
  const scope = scopeOf({ 'value staff 0': 80, 'value staff 1': 20 });
  expect(share === undefined ? undefined : evaluate(share.expression, scope)).toBe(0.25);
  expect(rubric?.conditions.map(({ when }) => when && printExpression(when))).toEqual([
    'value(staff) >= 50 and number(field(year)) > 2020',
    undefined,
  ]);
});
