import { describe, expect, test } from 'vitest';
import { leverageOf } from '../../src/analysis/leverage.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';

const yesNo = (id: string, more = ''): string =>
  `      - { id: "${id}", kind: yes-no, weight: 1, label: X${id}, favourable: "yes"${more} }`;

const choice = (id: string): string =>
  `      - { id: "${id}", kind: choice, weight: 1, label: Y, options: [{ id: A, points: 1, label: a${id} }, { id: B, points: 0, label: b${id} }, { id: C, points: 0, label: c${id}, means: not-applicable }] }`;

const conditions = (ids: readonly string[]): string =>
  ids.length === 0
    ? ''
    : `conditions:\n${ids.map((id) => `  - { id: ${id}, label: C${id}, keywords: [${id}] }`).join('\n')}\n`;

type Groups = Readonly<Record<string, readonly [keys: string, items: readonly string[]]>>;

/** Least and greatest of each item, by its id. */
function leverage(
  groups: Groups,
  conditionIds: readonly string[] = [],
): Record<string, readonly [number, number]> {
  const written = Object.entries(groups).map(
    ([id, [keys, items]]) =>
      `  - id: ${id}\n    label: Group\n    aggregate: weighted-mean\n    ${keys}\n    items:\n${items.join('\n')}\n`,
  );
  const text = `id: x
version: "1"
language: en
title: X
identity: [{ id: name, role: name, label: Work, keywords: [work] }]
${conditions(conditionIds)}aggregate: weighted-mean
groups:
${written.join('')}ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0 }
`;
  const { rubric, diagnostics } = parseRubric('x.yaml', text);
  if (rubric === undefined) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  const short = (points: number): number => Number(points.toFixed(6));
  return Object.fromEntries(
    leverageOf(rubric).map(({ item, least, greatest }) => [item.id, [short(least), short(greatest)]]),
  );
}

describe('least and greatest effective weight', () => {
  test('everything applies: both are the same', () => {
    expect(leverage({ G: ['weight: 1', [yesNo('1'), yesNo('2')]] })).toEqual({ 1: [50, 50], 2: [50, 50] });
  });

  // Four items of 25; with p off two of 50; with q off three of a third; with both one of 100.
  test('two conditions in all combinations', () => {
    const items = [
      yesNo('1'),
      yesNo('2', ', applicable_if: p'),
      yesNo('3', ', applicable_if: p'),
      yesNo('4', ', applicable_if: q'),
    ];
    expect(leverage({ G: ['weight: 1', items] }, ['p', 'q'])).toEqual({
      1: [25, 100],
      2: [25, 33.333333],
      3: [25, 33.333333],
      4: [25, 50],
    });
  });

  // G weighs 3 of 4: 75 alone, or in halves; H off leaves G the whole.
  test('the condition of a group is one of its items', () => {
    const groups: Groups = {
      G: ['weight: 3', [yesNo('1'), yesNo('2')]],
      H: ['weight: 1\n    applicable_if: p', [yesNo('3')]],
    };
    expect(leverage(groups, ['p'])).toEqual({ 1: [37.5, 50], 2: [37.5, 50], 3: [25, 25] });
  });

  test('an option that says so makes an item not applicable too', () => {
    expect(leverage({ G: ['weight: 1', [yesNo('1'), choice('2')]] })).toEqual({ 1: [50, 100], 2: [50, 50] });
  });

  test('where the weight shrinks the ancestors, others gain what is left over', () => {
    // G keeps 30 of its 60 when 1 does not apply: 30 and 40 of 70 are left.
    const groups: Groups = {
      G: ['weight: 60\n    not_applicable: ancestors', [yesNo('1', ', applicable_if: p'), yesNo('2')]],
      H: ['weight: 40', [yesNo('3')]],
    };
    expect(leverage(groups, ['p'])).toEqual({ 1: [30, 30], 2: [30, 42.857143], 3: [40, 57.142857] });
  });

  // With 3 and 4 off, 2 is one of two items: neither each alone nor all at once shows that.
  test('few are tried together', () => {
    const found = leverage({ G: ['weight: 1', [yesNo('1'), choice('2'), choice('3'), choice('4')]] });
    expect(found['2']).toEqual([25, 50]);
  });

  // 2 applies only where p and q hold, so it is never alone in G: with p off, H is the whole.
  test('conditions of a group and of an item in it add up', () => {
    const groups: Groups = {
      G: ['weight: 1\n    applicable_if: p', [yesNo('1'), yesNo('2', ', applicable_if: q')]],
      H: ['weight: 1', [yesNo('3')]],
    };
    expect(leverage(groups, ['p', 'q'])).toEqual({ 1: [25, 50], 2: [25, 25], 3: [50, 100] });
  });

  // Eleven switches: each alone leaves eleven items of 1/11, all of them the first item with 100.
  test('more than ten: each alone, and all together', () => {
    const items = [yesNo('1'), ...Array.from({ length: 11 }, (_, index) => choice(String(index + 2)))];
    const found = leverage({ G: ['weight: 1', items] });
    expect(found['1']).toEqual([8.333333, 100]);
    expect(found['2']).toEqual([8.333333, 9.090909]);
  });
});
