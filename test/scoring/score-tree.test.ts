import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/diagnostics/language.js';
import type { GroupScore } from '../../src/scoring/score-tree.js';
import { nodeScore } from '../../src/scoring/score-tree.js';
import type { SubmissionScore } from '../../src/scoring/score-submission.js';
import type { Condition, Rubric } from '../../src/rubric/rubric.js';
import {
  answered,
  blank,
  eightThemes,
  gradeOf,
  group,
  item,
  level,
  literal,
  response,
  rubricOf,
  strict,
  submissionOf,
  themes,
  unreadable,
} from './small-rubric.js';
import { scoreOne } from '../score-one.js';

const impact = gradeOf();

/** Holds where its item says so: all blank means that it does not. */
function condition(id: string, inferredFrom: readonly string[]): Condition {
  return { id, label: sameText(id), keywords: [], inferredFrom, denials: [], subjects: [], when: undefined };
}

/** Values 20, process 50 (2.1 with two items, 2.2 with two that only some works have), impact 30. */
const rubric: Rubric = rubricOf(
  [
    group('V', 20, [item('1.1', eightThemes)]),
    group('P', 50, [
      group('2.1', 1, [item('2.1.1'), item('2.1.2')]),
      group('2.2', 1, [
        item('2.2.1', undefined, { applicableIf: 'c' }),
        item('2.2.2', undefined, { applicableIf: 'c', weight: 3 }),
      ]),
    ]),
    group('I', 30, [item('3.1', impact), item('3.2', impact)]),
  ],
  { conditions: [condition('c', ['2.2.1', '2.2.2'])] },
);

/** Effective weights by node id. */
function weightsOf(score: SubmissionScore): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {};
  const walk = ({ children }: GroupScore): void => {
    for (const child of children) {
      weights[child.type === 'item' ? child.item.id : child.group.id] = child.effectiveWeight;
      if (child.type === 'group') walk(child);
    }
  };
  walk(score.tree);
  return weights;
}

describe('a whole submission', () => {
  const responses = {
    // 4 of 8 themes: 0.5, backed.
    '1.1': answered(themes(4)),
    // Favourable, backed: 1.
    '2.1.1': answered('yes'),
    // Favourable, no evidence: literal 0.5, strict 0.
    '2.1.2': answered('yes', 'missing'),
    // Favourable, backed: 1.
    '2.2.1': answered('yes'),
    // Left blank: 0.
    '2.2.2': blank,
    // E without figures: literal D 0.75, strict C 0.5.
    '3.1': answered(level(impact, 'E'), 'no-data'),
    // Not an answer to this item: 0.
    '3.2': unreadable,
  };
  const submission = submissionOf(rubric, responses);
  const score = scoreOne(rubric, submission, literal);

  it('sums up from the items to the total', () => {
    // 1.1 = 50, so V = 50.
    // 2.1 = (100 + 50) / 2 = 75. 2.2 = (1 × 100 + 3 × 0) / 4 = 25. P = (75 + 25) / 2 = 50.
    // I = (75 + 0) / 2 = 37.5.
    // Total = (20 × 50 + 50 × 50 + 30 × 37.5) / 100 = (1000 + 2500 + 1125) / 100 = 46.25.
    const scores = ['1.1', 'V', '2.1.1', '2.1.2', '2.1', '2.2', 'P', '3.1', '3.2', 'I', 'total'];
    expect(scores.map((id) => nodeScore(score.tree, id))).toEqual([
      50, 50, 100, 50, 75, 25, 50, 75, 0, 37.5, 46.25,
    ]);
    expect(score.total).toBe(46.25);
  });

  it('gives each node its points of the total', () => {
    // V 20, all of it 1.1. P 50: 25 for each group; 2.1 halves to 12.5; 2.2 splits 1 : 3 into 6.25 and
    // 18.75. I 30: 15 each.
    expect(weightsOf(score)).toEqual({
      V: 20,
      '1.1': 20,
      P: 50,
      '2.1': 25,
      '2.1.1': 12.5,
      '2.1.2': 12.5,
      '2.2': 25,
      '2.2.1': 6.25,
      '2.2.2': 18.75,
      I: 30,
      '3.1': 15,
      '3.2': 15,
    });
  });

  it('counts the answered part of the weight', () => {
    // Answered: 1.1 20, 2.1.1 12.5, 2.1.2 12.5, 2.2.1 6.25, 3.1 15: 66.25 of 100. Blank and unreadable are not.
    expect(score.tree.coverage).toBe(0.6625);
  });

  it('says what each downgrade costs', () => {
    // 2.1.2: 12.5 points × (1 − 0.5) = 6.25. 3.1: 15 points × (1 − 0.75) = 3.75.
    const flags = score.flags.map(({ item: { id }, reason, from, to, lost }) => [id, reason, from, to, lost]);
    expect(flags).toEqual([
      ['2.1.2', 'missing', 1, 0.5, 6.25],
      ['3.1', 'no-data', 1, 0.75, 3.75],
    ]);
  });

  it('loses more under the strict policy', () => {
    // 2.1 = (100 + 0) / 2 = 50, P = (50 + 25) / 2 = 37.5; I = (50 + 0) / 2 = 25.
    // Total = (20 × 50 + 50 × 37.5 + 30 × 25) / 100 = (1000 + 1875 + 750) / 100 = 36.25.
    const severe = scoreOne(rubric, submission, strict);
    expect(severe.total).toBe(36.25);
    // 12.5 × (1 − 0) = 12.5 and 15 × (1 − 0.5) = 7.5.
    expect(severe.flags.map(({ lost }) => lost)).toEqual([12.5, 7.5]);
  });

  it('flags a downgrade that takes nothing away', () => {
    const partly = submissionOf(rubric, { ...responses, '2.1.2': answered('yes', 'partial') });
    const [flag] = scoreOne(rubric, partly, literal).flags;
    expect([flag?.item.id, flag?.reason, flag?.from, flag?.to, flag?.lost]).toEqual([
      '2.1.2',
      'partial',
      1,
      1,
      0,
    ]);
  });
});

describe('what does not apply', () => {
  it('leaves the weight of a whole group to its siblings', () => {
    const submission = submissionOf(rubric, {
      '1.1': answered(themes(8)),
      '2.1.1': answered('yes'),
      '3.1': answered(level(impact, 'C')),
      '3.2': answered(level(impact, 'C')),
    });
    const score = scoreOne(rubric, submission, literal);
    // 2.2 has nothing that applies: P is 2.1 alone, (100 + 0) / 2 = 50.
    // Total = (20 × 100 + 50 × 50 + 30 × 50) / 100 = (2000 + 2500 + 1500) / 100 = 60.
    expect(score.total).toBe(60);
    expect(nodeScore(score.tree, '2.2')).toBeUndefined();
    const weights = weightsOf(score);
    expect([weights['2.1'], weights['2.1.1'], weights['2.2'], weights['2.2.1']]).toEqual([50, 25, 0, 0]);
    // Answered: 20 + 25 + 30 of 100; 2.1.2 (25 points) was left blank.
    expect(score.tree.coverage).toBe(0.75);
    // With 2.2 back at 0: P = (50 + 0) / 2 = 25, total = (2000 + 1250 + 1500) / 100 = 47.5.
    // With 2.2 back at 100: P = (50 + 100) / 2 = 75, total = (2000 + 3750 + 1500) / 100 = 72.5.
    expect(score.notApplicableBounds).toEqual({ low: 47.5, high: 72.5 });
  });

  it('goes to the siblings in proportion', () => {
    const uneven = rubricOf(
      [
        item('a', undefined, { weight: 5 }),
        item('b', undefined, { weight: 3 }),
        item('n', undefined, { weight: 2, applicableIf: 'c' }),
      ],
      { conditions: [condition('c', ['n'])] },
    );
    const score = scoreOne(uneven, submissionOf(uneven, { a: answered('yes') }), literal);
    // 2 of 10 leaves; 5 / 8 = 62.5 points and 3 / 8 = 37.5 points.
    expect(weightsOf(score)).toEqual({ a: 62.5, b: 37.5, n: 0 });
    expect(score.total).toBe(62.5);
  });

  it('takes group after group with it, up to the total', () => {
    const deep = rubricOf(
      [
        group('g', 1, [
          group('h', 1, [item('n', undefined, { applicableIf: 'c' })]),
          group('k', 2, [item('m', undefined, { applicableIf: 'c' })]),
        ]),
        item('a', undefined, { weight: 9 }),
      ],
      { conditions: [condition('c', ['n', 'm'])] },
    );
    const score = scoreOne(deep, submissionOf(deep, { a: answered('yes') }), literal);
    expect(score.total).toBe(100);
    expect(weightsOf(score)).toEqual({ g: 0, h: 0, n: 0, k: 0, m: 0, a: 100 });
    // g weighs 1 of 10: (0 + 9 × 100) / 10 = 90, and (1 × 100 + 9 × 100) / 10 = 100.
    expect(score.notApplicableBounds).toEqual({ low: 90, high: 100 });
  });

  it('is not the same as a weight of 0', () => {
    const weightless = rubricOf([item('a'), item('z', undefined, { weight: 0 })]);
    const responses = { a: answered('yes', 'missing'), z: answered('yes', 'missing') };
    const score = scoreOne(weightless, submissionOf(weightless, responses), literal);
    // z is scored, (1 × ½) × 100 = 50, and counts for nothing: (1 × 50 + 0 × 50) / 1 = 50.
    expect(nodeScore(score.tree, 'z')).toBe(50);
    expect(score.total).toBe(50);
    expect(weightsOf(score)).toEqual({ a: 100, z: 0 });
    expect(score.tree.coverage).toBe(1);
    expect(score.notApplicableBounds).toBeUndefined();
    expect(score.flags.map(({ item: { id }, lost }) => [id, lost])).toEqual([
      ['a', 50],
      ['z', 0],
    ]);
  });

  it('keeps a group from counting when only children without weight are left', () => {
    const rest = rubricOf(
      [
        group('g', 1, [item('z', undefined, { weight: 0 }), item('n', undefined, { applicableIf: 'c' })]),
        item('a'),
      ],
      { conditions: [condition('c', ['n'])] },
    );
    const score = scoreOne(rest, submissionOf(rest, { a: answered('yes'), z: answered('yes') }), literal);
    expect(nodeScore(score.tree, 'g')).toBeUndefined();
    expect(score.total).toBe(100);
  });
});

describe('a submission that lacks a response', () => {
  it('is a mistake of the program', () => {
    const submission = submissionOf(
      rubric,
      {},
      { responses: new Map([['1.1', response({ state: 'blank' })]]) },
    );
    expect(() => scoreOne(rubric, submission, literal)).toThrow('has no response to 2.1.1');
  });
});
