import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classRuleFor, unclassed } from '../../src/analysis/change-classes.js';
import { diffRubrics } from '../../src/analysis/diff-rubrics.js';
import { factsOf } from '../../src/analysis/rubric-facts.js';
import { scoringContent } from '../../src/analysis/scoring-content.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import type { Rubric } from '../../src/rubric/rubric.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const oldText = read('fixtures/rubrics/diff/old.yaml');

function parse(text: string): Rubric {
  const { rubric, diagnostics } = parseRubric('x.yaml', text);
  if (rubric === undefined) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return rubric;
}

function edited(from: string, to: string): Rubric {
  if (oldText.split(from).length !== 2) throw new Error(`“${from}” must stand in the file once`);
  return parse(oldText.replace(from, to));
}

/** Whole items of the file, with the ends of their lines. */
const impactItem = oldText.slice(oldText.indexOf('      - id: "2.1"'), oldText.indexOf('      - id: "2.2"'));
const recyclingItem = oldText.slice(
  oldText.indexOf('      - id: "2.2"'),
  oldText.indexOf('      - { id: staff'),
);

const old = parse(oldText);

/** Each change as `class mark path`, by its class. */
function changesTo(rubric: Rubric): readonly string[] {
  return diffRubrics(old, rubric).changes.map(
    (change) => `${change.class} ${change.kind} ${change.path.join('/')}`,
  );
}

test('another hand, another order, defaults written out: nothing changes', () => {
  const rewritten = parse(read('fixtures/rubrics/diff/rewritten.yaml'));
  expect(changesTo(rewritten)).toEqual([]);
  expect(scoringContent(rewritten)).toBe(scoringContent(old));
});

type Case = readonly [name: string, from: string, to: string, changes: readonly string[]];

const wording: readonly Case[] = [
  ['a label', 'label: Plan', 'label: Strategy', ['patch changed nodes/1.1/label']],
  ['a keyword', 'keywords: [plan]', 'keywords: [scheme]', ['patch changed nodes/1.1/keywords']],
  [
    'an option’s label',
    'label: yearly',
    'label: each year',
    ['patch changed nodes/1.2/spec/options/B/label'],
  ],
  ['the title', 'title: Sample', 'title: Example', ['patch changed title']],
  ['a group’s name', 'label: First', 'label: One', ['patch changed nodes/A/label']],
  ['a level’s name', 'label: upper', 'label: top', ['patch changed levelTables/levels/bands/0/label']],
  [
    'a note',
    'identity:',
    'provisional: [{ choice: All, reason: Nobody said }]\nidentity:',
    ['patch added provisional/0'],
  ],
  ['a proposal', 'label: Plan,', 'label: Plan, provisional: true,', ['patch added nodes/1.1/provisional']],
  ['the version', 'version: "1.2.3"', 'version: "9"', []],
  [
    'the order of items',
    impactItem + recyclingItem,
    recyclingItem + impactItem,
    ['patch changed nodes/B/children/order'],
  ],
];

const results: readonly Case[] = [
  ['a level’s edge', 'min: 50', 'min: 55', ['minor changed levelTables/levels/bands/0/min']],
  [
    'a third level',
    '- { min: 0,',
    '- { min: 20, label: middle }\n  - { min: 0,',
    [
      'patch changed levelTables/levels/bands/1/label',
      'minor changed levelTables/levels/bands/1/min',
      'minor added levelTables/levels/bands/2',
    ],
  ],
  ['ties', 'ties: competition', 'ties: dense', ['minor changed ranking/ties']],
  [
    'rank_on',
    'rank_on: exact',
    'rank_on: published',
    ['minor changed levelTables/levels/on', 'minor changed ranking/rankOn'],
  ],
  ['decimals', 'decimals: 2', 'decimals: 1', ['minor changed ranking/decimals']],
  [
    'minimum coverage',
    'minimum_coverage: 0',
    'minimum_coverage: 0.5',
    ['minor changed ranking/minimumCoverage'],
  ],
  ['a tie-breaker', 'tie_breakers: [A]', 'tie_breakers: [B]', ['minor changed ranking/tieBreakers/0/node']],
  [
    'a bracket',
    'minimum_coverage: 0',
    'minimum_coverage: 0\n  brackets: [{ from: 2, to: 4 }]',
    ['minor added ranking/brackets'],
  ],
  ['an award', 'quota: 1', 'quota: 3', ['minor changed awards/gold/quota']],
  ['a view', 'items: ["1.3", "2.2"]', 'items: ["1.3"]', ['minor changed views/pillars/groups/E/items']],
  [
    'the policy beside',
    'beside_policy: firm',
    'beside_policy: mild',
    ['minor changed evidence/besidePolicy'],
  ],
  ['privacy', 'label: Track,', 'label: Track, private: true,', ['minor added identity/track/private']],
  [
    'an item that is only shown',
    '      - { id: motto, kind: info, weight: 0, label: Motto, keywords: [motto], reads: text }\n',
    '',
    ['minor removed shown/motto'],
  ],
];

const scores: readonly Case[] = [
  ['a weight', 'weight: 2', 'weight: 3', ['major changed nodes/1.1/weight']],
  [
    'the favourable answer',
    'favourable: "yes"',
    'favourable: "no"',
    ['major changed nodes/1.1/spec/favourable'],
  ],
  ['a credit', 'credit: 0.5', 'credit: 0.6', ['major changed nodes/2.1/spec/levels/B/credit']],
  ['a curve', 'full: 0.8', 'full: 0.9', ['major changed nodes/2.2/spec/curve/full']],
  [
    'an option’s points',
    'points: 3',
    'points: 4',
    [
      'major changed nodes/1.3/points',
      'major changed nodes/1.3/spec/options/B/points',
      'major changed nodes/1.3/spec/cap',
    ],
  ],
  [
    'an aggregate',
    '    weight: 40\n    aggregate: weighted-mean',
    '    weight: 40\n    aggregate: minimum',
    ['major changed nodes/B/aggregate/by'],
  ],
  [
    'a floor',
    '    weight: 40\n    aggregate: weighted-mean',
    '    weight: 40\n    aggregate: geometric\n    floor: 0.1',
    ['major changed nodes/B/aggregate/by', 'major added nodes/B/aggregate/floor'],
  ],
  [
    'the scope of what is not applicable',
    'weight: 40',
    'weight: 40\n    not_applicable: ancestors',
    ['major changed nodes/B/notApplicable'],
  ],
  ['rounding in between', 'weight: 40', 'weight: 40\n    round: 1', ['major added nodes/B/round']],
  [
    'a group’s minimum',
    'weight: 40',
    'weight: 40\n    minimums: { answered: 0.5, below: zero }',
    ['major changed nodes/B/minimums/answered', 'major changed nodes/B/minimums/below'],
  ],
  ['a condition of an item', '        applicable_if: big\n', '', ['major removed nodes/2.2/applicableIf']],
  ['what a condition asks', '>= 100', '>= 200', ['major changed conditions/big/when']],
  ['whether evidence is asked for', 'evidence: any', 'evidence: data', ['major changed nodes/1.1/evidence']],
  [
    'the default policy',
    'default_policy: mild',
    'default_policy: firm',
    ['major changed evidence/defaultPolicy'],
  ],
  [
    'a downgrade',
    'missing: { factor: 0.5,',
    'missing: { factor: 0.4,',
    ['major changed evidence/policies/mild/effects/missing/factor'],
  ],
  ['a placeholder', '[none, later]', '[none]', ['major changed evidence/placeholders']],
  ['an adjustment', 'amount: 2', 'amount: 3', ['major changed adjustments/rules/late/amount']],
  ['a bound', '  lowest: 0\n', '', ['major removed adjustments/lowest']],
  ['an item taken away', impactItem, '', ['major removed nodes/2.1']],
  [
    'an item that a condition asks',
    'reads: number',
    'reads: number, unit_words: [people]',
    ['major added nodes/staff/spec/unit_words'],
  ],
  [
    'the order of options, after which numbers in exports are read',
    '- { id: A, points: 1, label: water, keywords: [water] }\n          - { id: B, points: 3, label: soil, keywords: [soil] }',
    '- { id: B, points: 3, label: soil, keywords: [soil] }\n          - { id: A, points: 1, label: water, keywords: [water] }',
    ['major changed nodes/1.3/spec/options/order'],
  ],
];

describe.each([
  ['wording is patch', 'patch', wording],
  ['results are minor', 'minor', results],
  ['scores are major', 'major', scores],
] as const)('%s', (_, greatest, cases) => {
  test.each(cases)('%s', (__, from, to, changes) => {
    const now = edited(from, to);
    expect([...changesTo(now)].sort()).toEqual([...changes].sort());
    expect(scoringContent(now) === scoringContent(old)).toBe(greatest !== 'major');
    expect(diffRubrics(old, now).version.needed).toBe(changes.length === 0 ? undefined : greatest);
  });
});

test('what was changed, before and after', () => {
  expect(diffRubrics(old, edited('weight: 2', 'weight: 3')).changes).toMatchObject([{ before: 2, after: 3 }]);
  const [condition] = diffRubrics(old, edited('>= 100', '>= 200')).changes;
  expect([condition?.before, condition?.after]).toEqual(['value(staff) >= 100', 'value(staff) >= 200']);
});

test('an added item is one change, the other way round a removed one', () => {
  const without = edited(impactItem, '');
  expect(diffRubrics(without, old).changes.map(({ kind, path }) => [kind, path])).toEqual([
    ['added', ['nodes', '2.1']],
  ]);
});

test.each(['rubric/vpi-works-2026.yaml', 'fixtures/rubrics/diff/old.yaml', 'fixtures/rubrics/small.yaml'])(
  'every fact of %s has a class of its own',
  (path) => {
    const unnamed = factsOf(parse(read(path))).filter((fact) => classRuleFor(fact.path) === unclassed);
    expect(unnamed.map((fact) => fact.path.join('/'))).toEqual([]);
  },
);
