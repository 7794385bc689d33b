import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/diagnostics/language.js';
import type { Response } from '../../src/intake/submission.js';
import type { ConditionState } from '../../src/scoring/applicability.js';
import {
  answered,
  blank,
  item,
  literal,
  response,
  rubricOf,
  skipped,
  strict,
  submissionOf,
  unreadable,
} from './small-rubric.js';
import { rankPlainly, scoreOne } from '../score-one.js';

const usesAi = {
  id: 'uses-ai',
  label: sameText('uses AI'),
  keywords: [],
  inferredFrom: ['a1', 'a2', 'a3'],
  denials: [],
  subjects: [],
  when: undefined,
};

/** One item for everybody, and three for works that use AI, from which the use itself is told. */
const rubric = rubricOf(
  [item('x'), ...usesAi.inferredFrom.map((id) => item(id, undefined, { applicableIf: 'uses-ai' }))],
  { conditions: [usesAi] },
);

const evidenceOnly = response({ state: 'blank' }, 'present');
const bareNo = answered('no', 'missing');
const denyingNo = answered('no', 'missing', true);
const denyingBlank = response({ state: 'blank' }, 'missing', true);

interface Case {
  readonly called: string;
  readonly responses: readonly [Response, Response, Response];
  readonly column?: 'yes' | 'no';
  readonly state: ConditionState;
  /** With item x answered favourably and backed, in points of 100. */
  readonly total: number;
}

const cases: readonly Case[] = [
  // The column decides. Yes, and all three left blank: x 1, three zeros: 1 / 4 = 25.
  { called: 'column yes, blank', column: 'yes', responses: [blank, blank, blank], state: 'true', total: 25 },
  // No: only x is left, 1 / 1 = 100. Whatever the answers say; a person is told where they claim otherwise.
  { called: 'column no, blank', column: 'no', responses: [blank, blank, blank], state: 'false', total: 100 },
  { called: 'column no, 否', column: 'no', responses: [bareNo, bareNo, bareNo], state: 'false', total: 100 },
  {
    called: 'column no, all answered 是',
    column: 'no',
    responses: [answered('yes'), answered('yes'), answered('yes')],
    state: 'refuted',
    total: 100,
  },
  // The column's yes also outweighs a text that denies it.
  {
    called: 'column yes, denied',
    column: 'yes',
    responses: [denyingNo, denyingNo, denyingNo],
    state: 'true',
    total: 25,
  },
  // One 是 with evidence among blanks: (1 + 1 + 0 + 0) / 4 = 50.
  { called: '是 among blanks', responses: [blank, answered('yes'), blank], state: 'true', total: 50 },
  // 是 without evidence is 是 all the same, worth half: (1 + 0.5 + 0 + 0) / 4 = 37.5.
  {
    called: '是 without evidence',
    responses: [blank, answered('yes', 'missing'), skipped],
    state: 'true',
    total: 37.5,
  },
  // Evidence beside a blank answer: it applies, the blanks earn 0: 1 / 4 = 25.
  { called: 'evidence only', responses: [blank, blank, evidenceOnly], state: 'true', total: 25 },
  { called: '否 with evidence', responses: [blank, blank, answered('no')], state: 'true', total: 25 },
  { called: 'all blank', responses: [blank, blank, blank], state: 'false', total: 100 },
  { called: 'all skipped', responses: [skipped, skipped, skipped], state: 'false', total: 100 },
  { called: 'blank and skipped', responses: [blank, skipped, blank], state: 'false', total: 100 },
  // A text that says so is enough, also beside 否.
  { called: 'denial in a blank', responses: [denyingBlank, blank, blank], state: 'false', total: 100 },
  { called: 'denial beside 否', responses: [denyingNo, bareNo, bareNo], state: 'false', total: 100 },
  // 否 throughout without evidence tells nothing: it applies and is looked at by a person. 1 / 4 = 25.
  { called: '否 throughout', responses: [bareNo, bareNo, bareNo], state: 'undetermined', total: 25 },
  { called: '否 among blanks', responses: [blank, bareNo, skipped], state: 'undetermined', total: 25 },
  { called: 'unreadable', responses: [blank, unreadable, blank], state: 'undetermined', total: 25 },
  // (1 + 1 + 0 + 0) / 4 = 50: the answers count, the contradiction is looked at by a person.
  {
    called: '是 and a denial',
    responses: [answered('yes'), denyingBlank, blank],
    state: 'contradictory',
    total: 50,
  },
  {
    called: 'evidence and a denial',
    responses: [evidenceOnly, denyingNo, blank],
    state: 'contradictory',
    total: 25,
  },
];

describe('a condition', () => {
  it.each(cases)('$called: $state', ({ responses: [a1, a2, a3], column, state, total }) => {
    const conditions = new Map(column === undefined ? [] : [['uses-ai', column] as const]);
    const submission = submissionOf(rubric, { x: answered('yes'), a1, a2, a3 }, { conditions });
    const score = scoreOne(rubric, submission, literal);
    expect(score.conditions.get('uses-ai')).toBe(state);
    expect(score.total).toBe(total);
    const outcomes = score.tree.children.map((child) => (child.type === 'item' ? child.outcome : 'group'));
    const exempt = state === 'false' || state === 'refuted';
    expect(outcomes.slice(1).every((outcome) => outcome === 'not-applicable')).toBe(exempt);
    expect(outcomes.includes('not-applicable')).toBe(exempt);

    const accepted = [{ submission, provisional: false }];
    const codes = rankPlainly(rubric, accepted, literal, strict).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(state === 'true' || state === 'false' ? [] : [`applicability/${state}`]);
  });
});

describe('the bounds of an exemption', () => {
  it('count every exempt item at 0 and at 1', () => {
    const submission = submissionOf(rubric, { x: answered('yes', 'missing') });
    const score = scoreOne(rubric, submission, literal);
    // x alone: 1 × ½ = 0.5 → 50. With three more at 0: (0.5 + 0) / 4 = 12.5; at 1: (0.5 + 3) / 4 = 87.5.
    expect(score.total).toBe(50);
    expect(score.notApplicableBounds).toEqual({ low: 12.5, high: 87.5 });
  });

  it('are there only where something is exempt', () => {
    const submission = submissionOf(rubric, { x: answered('yes'), a1: answered('yes') });
    expect(scoreOne(rubric, submission, literal).notApplicableBounds).toBeUndefined();
  });

  it('reach from 0 to 100 where everything is exempt', () => {
    const exempt = rubricOf([item('a1', undefined, { applicableIf: 'uses-ai' })], {
      conditions: [{ ...usesAi, inferredFrom: ['a1'] }],
    });
    const score = scoreOne(exempt, submissionOf(exempt, {}), literal);
    expect(score.total).toBeUndefined();
    expect(score.flags).toEqual([]);
    expect(score.notApplicableBounds).toEqual({ low: 0, high: 100 });
  });
});

describe('what tells whether a condition holds', () => {
  const stateOf = (
    tells: readonly string[],
    favourable: 'yes' | 'no',
    given: Response,
  ): ConditionState | undefined => {
    const spec = { kind: 'yes-no', favourable } as const;
    const items = [item('x'), item('a1', spec, { applicableIf: 'uses-ai' })];
    const told = rubricOf(items, { conditions: [{ ...usesAi, inferredFrom: tells }] });
    const submission = submissionOf(told, { x: answered('yes', 'present'), a1: given });
    return scoreOne(told, submission, literal).conditions.get('uses-ai');
  };

  it('is 是, also where 否 is the favourable answer', () => {
    expect(stateOf(['a1'], 'no', answered('yes', 'missing'))).toBe('true');
    expect(stateOf(['a1'], 'no', answered('no', 'missing'))).toBe('undetermined');
  });

  it('is never silence where there is nothing to be silent about', () => {
    expect(stateOf([], 'yes', blank)).toBe('undetermined');
  });
});
