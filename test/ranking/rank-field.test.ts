import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/diagnostics/language.js';
import type { Response, Submission } from '../../src/intake/submission.js';
import { levelOf } from '../../src/ranking/levels.js';
import type { RankedSubmission } from '../../src/ranking/run.js';
import type { RankingRules, Rubric } from '../../src/rubric/rubric.js';
import type { NumberSpec } from '../../src/items/number.js';
import {
  answered,
  favourableYes,
  item,
  literal,
  rubricOf,
  strict,
  submissionOf,
  unreadable,
} from '../scoring/small-rubric.js';
import { levelsOfTotal } from '../plain-rubric.js';
import { rankPlainly } from '../score-one.js';

/** A share that is its own credit: makes any score. */
const share: NumberSpec = {
  kind: 'number',
  unit: 'share',
  parts: [{ id: 'share', label: sameText('share'), keywords: [] }],
  curve: { shape: 'linear', zero: 0, full: 1, log: false, outside: 'refuse' },
};

/** s counts for all of the total; t only parts ties, as it weighs nothing. */
const items = [item('s', share, { evidence: 'none' }), item('t', share, { evidence: 'none', weight: 0 })];
const competition: RankingRules = {
  rankOn: 'exact',
  decimals: 2,
  ties: 'competition',
  tieBreakers: [],
  minimumCoverage: 0,
  trackSeparators: [],
  brackets: [],
};

const threeBands: readonly (readonly [number, string])[] = [
  [90, 'high'],
  [60, 'middle'],
  [30, 'low'],
];

function tableOf(
  bands: readonly (readonly [number, string])[],
  on: 'exact' | 'published',
): Rubric['levelTables'] {
  return levelsOfTotal(bands).map((table) => ({ ...table, on }));
}

function rubricWith(ranking: Partial<RankingRules>, bands = threeBands): Rubric {
  const rules = { ...competition, ...ranking };
  return rubricOf(items, { ranking: rules, levelTables: tableOf(bands, rules.rankOn) });
}

/** The lower end of the total's level for a score. */
function levelFrom(rubric: Rubric, score: number): number | undefined {
  const [table] = rubric.levelTables;
  return table === undefined ? undefined : levelOf(rubric, table, score)?.min;
}

interface Work {
  readonly id: string;
  readonly share: number;
  readonly breaker?: number;
  readonly track?: string;
  readonly name?: undefined;
}

function workOf(rubric: Rubric, work: Work): Submission {
  const name = 'name' in work ? undefined : work.id;
  return submissionOf(
    rubric,
    { s: answered([work.share]), t: answered([work.breaker ?? 0]) },
    { id: work.id, name, track: work.track },
  );
}

function rank(rubric: Rubric, field: readonly Submission[]) {
  const accepted = field.map((submission) => ({ submission, provisional: false }));
  return rankPlainly(rubric, accepted, literal, strict);
}

/** Id and rank of each submission, in the order of the result. */
function places({ submissions }: { readonly submissions: readonly RankedSubmission[] }): readonly string[] {
  return submissions.map(({ submission: { id }, standing }) =>
    standing.status === 'ranked' ? `${id} ${String(standing.rank)}` : `${id} ${standing.reason}`,
  );
}

function placesOf(rubric: Rubric, works: readonly Work[]): readonly string[] {
  return places(
    rank(
      rubric,
      works.map((work) => workOf(rubric, work)),
    ),
  );
}

describe('the order', () => {
  const works = [
    { id: 'd', share: 0.2 },
    { id: 'b', share: 0.5 },
    { id: 'a', share: 0.9 },
    { id: 'c', share: 0.5 },
  ];

  it('is by rank; ties stay in the order of the input', () => {
    expect(placesOf(rubricWith({}), works)).toEqual(['a 1', 'b 2', 'c 2', 'd 4']);
    expect(placesOf(rubricWith({}), [...works].reverse())).toEqual(['a 1', 'c 2', 'b 2', 'd 4']);
  });

  it('can be dense', () => {
    expect(placesOf(rubricWith({ ties: 'dense' }), works)).toEqual(['a 1', 'b 2', 'c 2', 'd 3']);
  });

  it('sees through the last digits of doubles', () => {
    // 0.1 + 0.2 is 0.30000000000000004 as a double: the same share as 0.3.
    const same = [
      { id: 'a', share: 0.3 },
      { id: 'b', share: 0.1 + 0.2 },
    ];
    expect(placesOf(rubricWith({}), same)).toEqual(['a 1', 'b 1']);
    // A billionth of a point does count: 30.000000001 is ahead of 30.
    const near = [
      { id: 'a', share: 0.3 },
      { id: 'b', share: 0.300_000_000_01 },
    ];
    expect(placesOf(rubricWith({}), near)).toEqual(['b 1', 'a 2']);
  });
});

describe('ties', () => {
  const works = [
    { id: 'a', share: 0.5, breaker: 0.1 },
    { id: 'b', share: 0.5, breaker: 0.3 },
    { id: 'c', share: 0.5, breaker: 0.3 },
    { id: 'd', share: 0.4, breaker: 1 },
  ];

  it('stay ties without tie-breakers', () => {
    expect(placesOf(rubricWith({}), works)).toEqual(['a 1', 'b 1', 'c 1', 'd 4']);
  });

  it('are parted by the nodes that the rubric lists, and by nothing else', () => {
    expect(placesOf(rubricWith({ tieBreakers: [{ node: 't', order: 'higher-first' }] }), works)).toEqual([
      'b 1',
      'c 1',
      'a 3',
      'd 4',
    ]);
  });
});

describe('ranking on the published score', () => {
  // 50.004 and 50.001 are both printed 50.00; 50.005 is printed 50.01.
  const works = [
    { id: 'a', share: 0.500_01 },
    { id: 'b', share: 0.500_04 },
    { id: 'c', share: 0.500_05 },
  ];

  it('makes equal prints equal ranks', () => {
    expect(placesOf(rubricWith({ rankOn: 'published' }), works)).toEqual(['c 1', 'a 2', 'b 2']);
  });

  it('otherwise a note says where neighbours look equal and are not', () => {
    const rubric = rubricWith({});
    const result = rank(
      rubric,
      works.map((work) => workOf(rubric, work)),
    );
    expect(places(result)).toEqual(['c 1', 'b 2', 'a 3']);
    expect(result.diagnostics.map(({ code, location: { work } }) => [code, work])).toEqual([
      ['ranking/same-published', 'a'],
    ]);
  });

  it('no note about a tie, or about scores that look different', () => {
    const rubric = rubricWith({});
    const field = [0.5, 0.5, 0.6].map((own, index) => workOf(rubric, { id: String(index), share: own }));
    expect(rank(rubric, field).diagnostics).toEqual([]);
  });
});

describe('tracks', () => {
  it('have ranks of their own; without a track there is none', () => {
    const rubric = rubricWith({});
    const works: readonly Work[] = [
      { id: 'a', share: 0.9, track: '电影' },
      { id: 'b', share: 0.8, track: '短视频' },
      { id: 'c', share: 0.8 },
      { id: 'd', share: 0.7, track: '电影' },
      { id: 'e', share: 0.7, track: '短视频' },
      { id: 'f', share: 0.7, track: ' 电影 ' },
    ];
    const { submissions } = rank(
      rubric,
      works.map((work) => workOf(rubric, work)),
    );
    const ranks = submissions.map(({ submission: { id }, standing }) =>
      standing.status === 'ranked' ? [id, standing.rank, standing.trackRanks[0]?.rank] : [id],
    );
    expect(ranks).toEqual([
      ['a', 1, 1],
      ['b', 2, 1],
      ['c', 2, undefined],
      ['d', 4, 2],
      ['e', 4, 2],
      ['f', 4, 2],
    ]);
  });
});

describe('who is not ranked', () => {
  it('without a name: has a score and a level, takes no place, comes last', () => {
    const works: readonly Work[] = [
      { id: 'nameless', share: 0.95, name: undefined },
      { id: 'a', share: 0.9 },
      { id: 'b', share: 0.8 },
    ];
    const rubric = rubricWith({});
    const result = rank(
      rubric,
      works.map((work) => workOf(rubric, work)),
    );
    expect(places(result)).toEqual(['a 1', 'b 2', 'nameless no-name']);
    const last = result.submissions.at(-1);
    expect(last?.score.total).toBe(95);
    expect(last?.level?.min).toBe(90);
    expect(last?.beside.rank).toBeUndefined();
  });

  it('below the minimum coverage, which itself is enough', () => {
    const four = rubricOf(
      ['i', 'j', 'k', 'l'].map((id) => item(id)),
      { ranking: { ...competition, minimumCoverage: 0.5 } },
    );
    const filled = (id: string, responses: Readonly<Record<string, Response>>): Submission =>
      submissionOf(four, responses, { id, name: id });
    const field = [
      // 1 of 4 answered: 0.25.
      filled('one', { i: answered('yes') }),
      // 2 of 4 answered: 0.5, exactly what is asked for.
      filled('two', { i: answered('yes'), j: answered('no') }),
      // Unreadable is not answered: 1 of 4.
      filled('garbled', { i: answered('yes'), j: unreadable, k: unreadable }),
      filled('all', { i: answered('yes'), j: answered('yes'), k: answered('no'), l: answered('no') }),
    ];
    // all: 2 / 4 = 50; two: 1 / 4 = 25; the other two have no place in between or behind.
    expect(places(rank(four, field))).toEqual([
      'all 1',
      'two 2',
      'one below-minimum-coverage',
      'garbled below-minimum-coverage',
    ]);
  });

  it('with nothing that applies', () => {
    const rubric = rubricOf([item('n', favourableYes, { applicableIf: 'c' })], {
      conditions: [
        {
          id: 'c',
          label: sameText('c'),
          keywords: [],
          inferredFrom: ['n'],
          denials: [],
          subjects: [],
          when: undefined,
        },
      ],
    });
    const result = rank(rubric, [submissionOf(rubric, {}), submissionOf(rubric, { n: answered('yes') })]);
    expect(places(result)).toEqual(['work 1', 'work nothing-applicable']);
    expect(result.submissions.at(-1)?.level).toBeUndefined();
  });
});

describe('the rank under the other policy', () => {
  it('is a full rank of its own', () => {
    const rubric = rubricOf(['i', 'j', 'k'].map((id) => item(id)));
    const filled = (id: string, responses: Readonly<Record<string, Response>>): Submission =>
      submissionOf(rubric, responses, { id, name: id });
    const field = [
      // Literal (1 + ½ + ½) / 3 = 66.67, strict 1 / 3 = 33.33.
      filled('bare', { i: answered('yes'), j: answered('yes', 'missing'), k: answered('yes', 'missing') }),
      // (½ + ½ + 0) / 3 = 33.33, strict 0.
      filled('bold', { i: answered('yes', 'missing'), j: answered('yes', 'missing') }),
      // (1 + ½ + 0) / 3 = 50, strict 33.33.
      filled('mixed', { i: answered('yes'), j: answered('yes', 'missing') }),
      // (1 + 0 + 0) / 3 = 33.33 under both.
      filled('modest', { i: answered('yes') }),
    ];
    const { submissions } = rank(rubric, field);
    const ranks = submissions.map(({ submission: { id }, standing, beside }) => [
      id,
      standing.status === 'ranked' ? standing.rank : undefined,
      beside.rank,
      beside.total?.toFixed(2),
    ]);
    expect(ranks).toEqual([
      ['bare', 1, 1, '33.33'],
      ['mixed', 2, 1, '33.33'],
      ['bold', 3, 4, '0.00'],
      ['modest', 3, 1, '33.33'],
    ]);
  });
});

describe('levels', () => {
  const exact = rubricWith({});
  const published = rubricWith({ rankOn: 'published' });

  it.each([
    [100, 90],
    [90, 90],
    // One billionth below the bound is the next level; less than half a billionth below it is the bound.
    [89.999_999_999, 60],
    [89.999_999_999_9, 90],
    [60, 60],
    [59.999_999_999, 30],
    [30, 30],
    [29.99, undefined],
    [0, undefined],
  ])('%d is in the level from %d', (score, min) => {
    expect(levelFrom(exact, score)).toBe(min);
  });

  it('are read off the score that ranks', () => {
    // 89.996 is printed 90.00.
    expect(levelFrom(exact, 89.996)).toBe(60);
    expect(levelFrom(published, 89.996)).toBe(90);
    expect(levelFrom(published, 89.995)).toBe(90);
    expect(levelFrom(published, 89.994)).toBe(60);
  });

  it('can have bounds with decimals', () => {
    const odd = rubricWith({}, [[89.995, 'odd']]);
    expect(levelFrom(odd, 89.995)).toBe(89.995);
    expect(levelFrom(odd, 89.994_999_999)).toBeUndefined();
  });
});
