import { describe, expect, test } from 'vitest';
import { sameText } from '../../src/diagnostics/language.js';
import type { Rubric, View } from '../../src/rubric/rubric.js';
import { scoreViews } from '../../src/scoring/score-views.js';
import { scoreOne } from '../score-one.js';
import {
  answered,
  favourableYes,
  gradeOf,
  group,
  item,
  level,
  literal,
  rubricOf,
  skipped,
  submissionOf,
} from './small-rubric.js';

const grade = gradeOf();

function viewOf(weights: View['weights'], groups: Readonly<Record<string, readonly string[]>>): View {
  return {
    id: weights,
    label: sameText(weights),
    weights,
    groups: Object.entries(groups).map(([id, items]) => ({ id, label: sameText(id), items })),
  };
}

const groups = { E: ['a', 'c'], S: ['b', 'c', 'ai'], AI: ['ai'] };

/** a and b weigh 30 each, c 20, ai 20; without ai c weighs 40. */
const rubric: Rubric = rubricOf(
  [
    group('one', 60, [item('a', grade), item('b', favourableYes)]),
    group('two', 40, [item('c', grade), item('ai', favourableYes, { applicableIf: 'ai' })]),
  ],
  {
    conditions: [
      {
        id: 'ai',
        label: sameText('ai'),
        keywords: [],
        inferredFrom: ['ai'],
        denials: [],
        subjects: [],
        when: undefined,
      },
    ],
    views: [viewOf('effective', groups), viewOf('equal', groups)],
  },
);

function scoresOf(
  of: Rubric,
  responses: Parameters<typeof submissionOf>[1],
): Readonly<Record<string, Readonly<Record<string, number | undefined>>>> {
  const { tree } = scoreOne(of, submissionOf(of, responses), literal);
  return Object.fromEntries(
    scoreViews(of, tree).map(({ view, groups: scored }) => [
      view.id,
      Object.fromEntries(scored.map(({ group: { id }, score }) => [id, score])),
    ]),
  );
}

describe('the groups of a view', () => {
  const responses = {
    a: answered(level(grade, 'D')), // 75
    b: answered('no'), // 0
    c: answered(level(grade, 'C'), 'missing'), // 50, without evidence 25
    ai: answered('yes'), // 100
  };
  const scores = scoresOf(rubric, responses);

  test('by effective weight: 30 and 20 of the total for a and c, 30, 20 and 20 for b, c and ai', () => {
    expect(scores['effective']?.['E']).toBeCloseTo((30 * 75 + 20 * 25) / 50, 9);
    expect(scores['effective']?.['S']).toBeCloseTo((30 * 0 + 20 * 25 + 20 * 100) / 70, 9);
    expect(scores['effective']?.['AI']).toBe(100);
  });

  test('all the same', () => {
    expect(scores['equal']).toEqual({ E: 50, S: 125 / 3, AI: 100 });
  });
});

test('an item that does not apply leaves, its weight goes where the tree puts it, an empty group has no score', () => {
  const scores = scoresOf(rubric, {
    a: answered(level(grade, 'E')), // 100, weighs 30
    b: answered('no'),
    c: answered(level(grade, 'B')), // 25, now weighs 40
    ai: skipped,
  });
  expect(scores['effective']?.['E']).toBeCloseTo((30 * 100 + 40 * 25) / 70, 9);
  expect(scores['effective']?.['S']).toBeCloseTo((30 * 0 + 40 * 25) / 70, 9);
  expect(scores['effective']?.['AI']).toBeUndefined();
  expect(scores['equal']).toEqual({ E: 62.5, S: 12.5, AI: undefined });
});

test('an unanswered item counts as 0', () => {
  expect(scoresOf(rubric, { a: answered(level(grade, 'E')) })['equal']?.['E']).toBe(50);
});

test('an item that only takes points away has no part in a mean by weight', () => {
  const sum = group(
    'total',
    1,
    [item('plus', favourableYes, { points: 10 }), item('minus', favourableYes, { points: 5, weight: -1 })],
    { aggregate: { by: 'sum' } },
  );
  const of = {
    ...rubricOf([]),
    total: sum,
    views: [viewOf('effective', { all: ['plus', 'minus'], off: ['minus'] })],
  };
  const scores = scoresOf(of, { plus: answered('yes'), minus: answered('no') });
  expect(scores['effective']).toEqual({ all: 100, off: undefined });
});

test('a rounded item counts as rounded', () => {
  const of = rubricOf([item('r', grade, { points: 10, round: 0 })], {
    views: [viewOf('equal', { all: ['r'] })],
  });
  // 0.25 of 10 points is 2.5, rounded 3.
  expect(scoresOf(of, { r: answered(level(grade, 'B')) })['equal']?.['all']).toBeCloseTo(30, 9);
});

test('views do not touch the total', () => {
  const responses = { a: answered(level(grade, 'E')) };
  const total = (of: Rubric): number | undefined => scoreOne(of, submissionOf(of, responses), literal).total;
  expect(total(rubric)).toBe(total({ ...rubric, views: [] }));
});
