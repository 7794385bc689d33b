import { describe, expect, test } from 'vitest';
import { partPending } from '../../../src/analysis/publication-gate/moving-works.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { gateRubric, type GateWork, runGate } from './gate-field.js';

/** The names of the works of which what is pending could move something published, and of the others. */
async function parted(works: readonly GateWork[], rubric?: Rubric) {
  const { moving, idle } = partPending(await runGate(works, rubric));
  const names = (of: typeof moving) => of.map(({ ranked }) => ranked.submission.name ?? '').sort();
  return { moving: names(moving), idle: names(idle) };
}

test('a place within a range moves a level by place', async () => {
  // a: 64 to 84; b stands still at 72: either may be in the upper half.
  const levels =
    'level_tables: [{ id: half, label: Half, node: total, on: quantile, bands: [{ min: 0.5, label: upper }, { min: 0, label: lower }] }]\n';
  const ranking =
    'ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0, brackets: [{ from: 1, to: 3 }] }\n';
  const works: GateWork[] = [
    ['a', 80, 'yes', 'report'],
    ['b', 90, 'no', ''],
    ['c', 20, 'no', ''],
  ];
  expect(await parted(works, gateRubric(levels, { ranking }))).toEqual({ moving: ['a'], idle: [] });
  expect(await parted(works, gateRubric('', { ranking }))).toEqual({ moving: [], idle: ['a'] });
});

// With its claim in question a mark of m is worth 0.8 m to 0.8 m + 20 points.
describe('what is pending moves a place', () => {
  test('where the scores that two works can come to overlap', async () => {
    // a: 80 to 100; b: 64 to 84; c, who claims nothing: 24.
    const works: GateWork[] = [
      ['a', 100, 'yes', 'report'],
      ['b', 80, 'yes', 'report'],
      ['c', 30, 'no', ''],
    ];
    expect(await parted(works)).toEqual({ moving: ['a', 'b'], idle: [] });
  });

  test('where they touch, as that would be a tie', async () => {
    // b: 60 to 80.
    const works: GateWork[] = [
      ['a', 100, 'yes', 'report'],
      ['b', 75, 'yes', 'report'],
    ];
    expect(await parted(works)).toEqual({ moving: ['a', 'b'], idle: [] });
  });

  test('not where they stay apart', async () => {
    // b: 56 to 76.
    const works: GateWork[] = [
      ['a', 100, 'yes', 'report'],
      ['b', 70, 'yes', 'report'],
    ];
    expect(await parted(works)).toEqual({ moving: [], idle: ['a', 'b'] });
  });

  test('where one could pass another of which nothing is pending', async () => {
    // b stands still at 72; a is worth 64 to 84, c 40 to 60.
    const works: GateWork[] = [
      ['a', 80, 'yes', 'report'],
      ['b', 90, 'no', ''],
      ['c', 50, 'yes', 'report'],
    ];
    expect(await parted(works)).toEqual({ moving: ['a'], idle: ['c'] });
  });

  test('where missing evidence could still be accepted', async () => {
    // a has 64 + 10 and could have 84, above the 76 of b.
    const works: GateWork[] = [
      ['a', 80, 'yes', ''],
      ['b', 95, 'no', ''],
    ];
    expect(await parted(works)).toEqual({ moving: ['a'], idle: [] });
  });
});

test('a level line between the worst and the best moves', async () => {
  // a: 80 to 100, across 90; b: 56 to 76, within one level.
  const works: GateWork[] = [
    ['a', 100, 'yes', 'report'],
    ['b', 70, 'yes', 'report'],
  ];
  const levels = 'levels: [{ min: 90, label: high }, { min: 0, label: low }]\n';
  expect(await parted(works, gateRubric(levels))).toEqual({ moving: ['a'], idle: ['b'] });
  const hidden = gateRubric(`${levels}publication: { level: false }\n`);
  expect(await parted(works, hidden)).toEqual({ moving: [], idle: ['a', 'b'] });
});

describe('a range of ranks', () => {
  const works: GateWork[] = [
    ['a', 100, 'yes', 'report'],
    ['b', 80, 'yes', 'report'],
    ['c', 20, 'yes', 'report'],
  ];
  const ranking = (brackets: string, ties = 'competition') =>
    `ranking: { rank_on: exact, decimals: 2, ties: ${ties}, tie_breakers: [], minimum_coverage: 0, brackets: [${brackets}] }\n`;
  const award =
    'awards: [{ id: first, label: First, quota: 1, by: total, within: all, tie_at_cut: share }]\n';

  test('hides what happens within it', async () => {
    const rubric = gateRubric('', { ranking: ranking('{ from: 1, to: 2 }') });
    expect(await parted(works, rubric)).toEqual({ moving: [], idle: ['a', 'b', 'c'] });
  });

  test('does not hide what goes beyond it', async () => {
    const rubric = gateRubric('', { ranking: ranking('{ from: 2, to: 3 }') });
    expect(await parted(works, rubric)).toEqual({ moving: ['a', 'b'], idle: ['c'] });
  });

  test('hides nothing where an award follows the ranks, or ties move those behind', async () => {
    const brackets = '{ from: 1, to: 2 }';
    const drawn = gateRubric(award, { ranking: ranking(brackets) });
    expect((await parted(works, drawn)).moving).toEqual(['a', 'b']);
    const dense = gateRubric('', { ranking: ranking(brackets, 'dense') });
    expect((await parted(works, dense)).moving).toEqual(['a', 'b']);
    const kept = gateRubric(`${award}publication: { awards: false }\n`, { ranking: ranking(brackets) });
    expect((await parted(works, kept)).moving).toEqual([]);
  });
});

test('an award by an item, or with a score as its condition, moves', async () => {
  // The totals stay apart; the claims of both are worth 0 to 100.
  const works: GateWork[] = [
    ['a', 100, 'yes', 'report'],
    ['b', 70, 'yes', 'report'],
  ];
  const award = (rest: string) =>
    gateRubric(`awards: [{ id: x, label: X, quota: 1, within: all, tie_at_cut: share, ${rest} }]\n`);
  expect((await parted(works, award('by: "2"'))).moving).toEqual(['a', 'b']);
  expect((await parted(works, award('by: "1"'))).moving).toEqual([]);
  expect((await parted(works, award('by: "1", eligible: score("2") >= 50'))).moving).toEqual(['a', 'b']);
});

test('a tie-breaker that is in question moves works of equal totals', async () => {
  // The better of both items is the total: 100 for both, whatever is ruled on the claims.
  const parts = {
    items: `items:
  - { id: "1", kind: points, weight: 1, max: 100, label: Mark, evidence: none }
  - { id: "2", kind: yes-no, weight: 1, label: Claim, favourable: "yes", evidence: any }
`,
    aggregate: 'maximum',
    ranking:
      'ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: ["2"], minimum_coverage: 0 }\n',
  };
  const works: GateWork[] = [
    ['a', 100, 'yes', 'report'],
    ['b', 100, 'no', ''],
  ];
  const rubric = gateRubric('', parts);
  expect((await parted(works, rubric)).moving).toEqual(['a']);
  const without = { ...rubric, ranking: { ...rubric.ranking, tieBreakers: [] } };
  expect(await parted(works, without)).toEqual({ moving: [], idle: ['a'] });
});

describe('an item of which it is not plain whether it applies', () => {
  const condition = `conditions:
  - { id: claims, label: It claims, inferred_from: ["2"], denials: [not at all] }
`;
  const parts = {
    items: `${condition}items:
  - { id: "1", kind: points, weight: 80, max: 100, label: Mark, evidence: none }
  - { id: "2", kind: yes-no, weight: 20, label: Claim, favourable: "yes", evidence: any, applicable_if: claims }
`,
  };

  test('counts as nothing up to everything', async () => {
    // a denies without a word: 60, or 75 without the item, at most 80; b leaves it blank and stands at its mark.
    const at = (mark: number): GateWork[] => [
      ['a', 75, 'no', ''],
      ['b', mark, '', ''],
    ];
    expect(await parted(at(78), gateRubric('', parts))).toEqual({ moving: ['a'], idle: [] });
    expect(await parted(at(85), gateRubric('', parts))).toEqual({ moving: [], idle: ['a'] });
  });

  test('moves where without it too little may be answered for a rank', async () => {
    const ranking =
      'ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0.9 }\n';
    expect((await parted([['a', 75, 'no', '']], gateRubric('', { ...parts, ranking }))).moving).toEqual([
      'a',
    ]);
    // Of 120 points asked 100 are answered, 0.83: no rank, but one if neither claim applies.
    const both = `${parts.items}  - { id: "3", kind: yes-no, weight: 20, label: Claim, favourable: "yes", evidence: any, applicable_if: claims }
`;
    const rubric = gateRubric('', { items: both.replace('["2"]', '["2", "3"]'), ranking });
    const unranked: GateWork[] = [['a', 75, 'no', '', 'film', '', '']];
    expect((await runGate(unranked, rubric)).submissions[0]?.standing.status).toBe('unranked');
    expect((await parted(unranked, rubric)).moving).toEqual(['a']);
  });
});

test('claims that add and claims that take away are taken at their worst together', async () => {
  // a: 100 with both claims or neither, 80 with the second alone, 120 with the first alone.
  const claim = 'kind: yes-no, points: 20, label: Claim, favourable: "yes", evidence: any';
  const parts = {
    aggregate: 'sum',
    items: `items:
  - { id: "1", kind: points, weight: 1, points: 100, max: 100, label: Mark, evidence: none }
  - { id: "2", weight: 1, ${claim} }
  - { id: "3", weight: -1, ${claim} }
`,
  };
  const beside = (mark: number): GateWork[] => [
    ['a', 100, 'yes', 'report', 'film', 'yes', 'report'],
    ['b', mark, 'no', '', 'film', 'no', ''],
  ];
  expect(await parted(beside(90), gateRubric('', parts))).toEqual({ moving: ['a'], idle: [] });
  expect(await parted(beside(70), gateRubric('', parts))).toEqual({ moving: [], idle: ['a'] });
});

test('an item that may be left out moves where too little would be left to score', async () => {
  // Without the claim 80 of 100 points apply, less than nine tenths.
  const items = `minimums: { applicable: 0.9, answered: 0, below: not-scored }
conditions:
  - { id: claims, label: It claims, inferred_from: ["2"], denials: [not at all] }
items:
  - { id: "1", kind: points, weight: 80, max: 100, label: Mark, evidence: none }
  - { id: "2", kind: yes-no, weight: 20, label: Claim, favourable: "yes", evidence: any, applicable_if: claims }
`;
  const alone: GateWork[] = [['a', 75, 'no', '']];
  expect((await parted(alone, gateRubric('', { items }))).moving).toEqual(['a']);
  const less = items.replace('applicable: 0.9', 'applicable: 0.8');
  expect((await parted(alone, gateRubric('', { items: less }))).moving).toEqual([]);
});

test('places within a track move where those of the whole list are hidden', async () => {
  // x stands at 80; a is worth 56 to 76, b 48 to 68: 2–3 of all, but first and second of their track.
  const works: GateWork[] = [
    ['x', 100, 'no', '', 'song'],
    ['a', 70, 'yes', 'report', 'film'],
    ['b', 60, 'yes', 'report', 'film'],
  ];
  const ranking =
    'ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0, brackets: [{ from: 2, to: 3 }] }\n';
  expect((await parted(works, gateRubric('', { ranking }))).moving).toEqual(['a', 'b']);
  const untold = gateRubric('publication: { track_ranks: false }\n', { ranking });
  expect((await parted(works, untold)).moving).toEqual([]);
});
