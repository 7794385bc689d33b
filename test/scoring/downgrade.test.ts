import { describe, expect, it } from 'vitest';
import type { ItemSpec } from '../../src/items/registry.js';
import type { EvidencePolicy, EvidenceStatus } from '../../src/rubric/rubric.js';
import { scoreResponse } from '../../src/scoring/score-response.js';
import {
  answered,
  blank,
  eightThemes,
  favourableNo,
  favourableYes,
  gradeOf,
  item,
  level,
  literal,
  skipped,
  strict,
  themes,
  twoShares,
  unreadable,
} from './small-rubric.js';

const impact = gradeOf();

/** Each kind with an answer and what that answer earns. */
const answers: Readonly<Record<string, readonly [spec: ItemSpec, answer: unknown, claimed: number]>> = {
  // The favourable answer earns 1.
  'yes-no': [favourableYes, 'yes', 1],
  // Six themes of one point each, over a cap of eight: 6 / 8 = 0.75.
  multi: [eightThemes, themes(6), 0.75],
  // 20 % is half the way to 40 %: 0.5. 50 % lies between 40 % and 60 %: 1. Mean: (0.5 + 1) / 2 = 0.75.
  number: [twoShares, [0.2, 0.5], 0.75],
  // A 0, B 0.25, C 0.5, D 0.75, E 1.
  grade: [impact, level(impact, 'D'), 0.75],
};

function creditOf(spec: ItemSpec, answer: unknown, status: EvidenceStatus, policy: EvidencePolicy) {
  return scoreResponse(item('x', spec), answered(answer, status), true, policy, []);
}

describe('the table of downgrades', () => {
  it.each<[EvidencePolicy, EvidenceStatus, Readonly<Record<string, number>>]>([
    // Nothing is taken away: 1, 0.75, 0.75, D stays D.
    [literal, 'present', { 'yes-no': 1, multi: 0.75, number: 0.75, grade: 0.75 }],
    [strict, 'present', { 'yes-no': 1, multi: 0.75, number: 0.75, grade: 0.75 }],
    [literal, 'accepted', { 'yes-no': 1, multi: 0.75, number: 0.75, grade: 0.75 }],
    [strict, 'accepted', { 'yes-no': 1, multi: 0.75, number: 0.75, grade: 0.75 }],
    // Literal: times 1, no level. Strict: times one half (1 × 0.5 = 0.5; 0.75 × 0.5 = 0.375), D to C = 0.5.
    [literal, 'partial', { 'yes-no': 1, multi: 0.75, number: 0.75, grade: 0.75 }],
    [strict, 'partial', { 'yes-no': 0.5, multi: 0.375, number: 0.375, grade: 0.5 }],
    // Literal: times one half, D to C = 0.5. Strict: times 0, D by two levels to B = 0.25.
    [literal, 'missing', { 'yes-no': 0.5, multi: 0.375, number: 0.375, grade: 0.5 }],
    [strict, 'missing', { 'yes-no': 0, multi: 0, number: 0, grade: 0.25 }],
    [literal, 'no-data', { 'yes-no': 0.5, multi: 0.375, number: 0.375, grade: 0.5 }],
    [strict, 'no-data', { 'yes-no': 0, multi: 0, number: 0, grade: 0.25 }],
    // Times 0, and to the lowest level A = 0.
    [literal, 'rejected', { 'yes-no': 0, multi: 0, number: 0, grade: 0 }],
    [strict, 'rejected', { 'yes-no': 0, multi: 0, number: 0, grade: 0 }],
  ])('$id, evidence %s', (policy, status, expected) => {
    for (const [kind, [spec, answer, claimed]] of Object.entries(answers)) {
      const credit = creditOf(spec, answer, status, policy);
      expect({ kind, claimed: credit.claimed, credit: credit.credit }).toEqual({
        kind,
        claimed,
        credit: expected[kind],
      });
      const backed = status === 'present' || status === 'accepted';
      const downgrade = { reason: status, from: claimed, to: expected[kind] };
      expect(credit.downgrade).toEqual(backed ? undefined : downgrade);
    }
  });

  it.each<[string, EvidencePolicy, EvidenceStatus, number]>([
    // E is one level above D, two above C.
    ['E', literal, 'missing', 0.75],
    ['E', strict, 'missing', 0.5],
    ['E', strict, 'partial', 0.75],
    ['E', literal, 'rejected', 0],
    ['C', literal, 'no-data', 0.25],
    ['C', strict, 'no-data', 0],
    // B has only one level below it: two levels down ends there.
    ['B', literal, 'missing', 0],
    ['B', strict, 'missing', 0],
    ['B', strict, 'partial', 0],
  ])('grade %s under $id with evidence %s', (letter, policy, status, expected) => {
    expect(creditOf(impact, level(impact, letter), status, policy).credit).toBe(expected);
  });

  it('goes down along the levels, whatever they are worth', () => {
    const uneven = gradeOf([0.1, 0.2, 0.7, 0.9]);
    // D 0.9, one down C 0.7, two down B 0.2, the lowest A 0.1.
    expect(creditOf(uneven, level(uneven, 'D'), 'missing', literal).credit).toBe(0.7);
    expect(creditOf(uneven, level(uneven, 'D'), 'missing', strict).credit).toBe(0.2);
    expect(creditOf(uneven, level(uneven, 'D'), 'rejected', strict).credit).toBe(0.1);
    // The lowest level stays where it is, and says so: flagged from 0.1 to 0.1.
    expect(creditOf(uneven, level(uneven, 'A'), 'missing', strict).downgrade).toEqual({
      reason: 'missing',
      from: 0.1,
      to: 0.1,
    });
  });
});

describe('evidence backs only a credit above 0', () => {
  it.each<[string, ItemSpec, unknown]>([
    ['否 where 是 is favourable', favourableYes, 'no'],
    ['是 where 否 is favourable', favourableNo, 'yes'],
    ['no impact at all', impact, level(impact, 'A')],
    // Nobody and everybody: both ends of the goalposts earn 0.
    ['shares of 0 % and 100 %', twoShares, [0, 1]],
  ])('%s is never downgraded', (_, spec, answer) => {
    for (const policy of [literal, strict]) {
      for (const status of ['missing', 'no-data', 'partial', 'rejected'] as const) {
        const credit = creditOf(spec, answer, status, policy);
        expect(credit).toMatchObject({ outcome: 'answered', claimed: 0, credit: 0, downgrade: undefined });
      }
    }
  });

  it('is not looked at where none is asked for', () => {
    const noEvidence = item('x', twoShares, { evidence: 'none' });
    const credit = scoreResponse(noEvidence, answered([0.5, 0.5], 'missing'), true, strict, []);
    expect(credit).toEqual({
      outcome: 'answered',
      meaning: 'answer',
      claimed: 1,
      credit: 1,
      downgrade: undefined,
    });
  });
});

describe('the states of a response', () => {
  const nothing = { meaning: 'answer', claimed: 0, credit: 0, downgrade: undefined };

  it.each([
    ['blank', blank, 'unanswered'],
    ['skipped', skipped, 'unanswered'],
    ['unreadable', unreadable, 'unreadable'],
  ])('%s earns 0', (_, given, outcome) => {
    expect(scoreResponse(item('x', favourableYes), given, true, literal, [])).toEqual({
      outcome,
      ...nothing,
    });
    // Also where 否 is the favourable answer: silence is no answer.
    expect(scoreResponse(item('x', favourableNo), given, true, literal, [])).toEqual({ outcome, ...nothing });
  });

  it('an answer of an item that does not apply is not looked at', () => {
    const outcome = 'not-applicable';
    expect(scoreResponse(item('x'), answered('yes'), false, literal, [])).toEqual({ outcome, ...nothing });
    expect(scoreResponse(item('x'), unreadable, false, literal, [])).toEqual({ outcome, ...nothing });
  });
});
