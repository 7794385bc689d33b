import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { effectiveWeights } from '../../src/scoring/effective-weights.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { itemsOf, nodesOf, totalLevels } from '../../src/rubric/rubric.js';

const text = readFileSync(new URL('../../rubric/vpi-works-2026.yaml', import.meta.url), 'utf8');
const { rubric, diagnostics } = parseRubric('vpi-works-2026.yaml', text);
if (rubric === undefined) throw new Error('the works rubric is not sound');
const items = itemsOf(rubric.total);
const idsOf = (kind: string): readonly string[] =>
  items.filter(({ spec }) => spec.kind === kind).map(({ id }) => id);
const range = (prefix: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}.${String(index + 1)}`);

test('it has no findings', () => {
  expect(diagnostics).toEqual([]);
});

describe('the questionnaire', () => {
  test('45 items in their order', () => {
    expect(items.map(({ id }) => id)).toEqual([
      '1.1',
      ...range('2.1', 4),
      ...range('2.2', 10),
      ...range('2.3', 4),
      ...range('2.4', 4),
      ...range('2.5', 2),
      ...range('2.6', 8),
      ...range('2.7', 4),
      ...range('3', 8),
    ]);
    expect(items).toHaveLength(45);
  });

  test('kinds', () => {
    expect(idsOf('multi')).toEqual(['1.1']);
    expect(idsOf('number')).toEqual(['2.2.9']);
    expect(idsOf('grade')).toEqual(range('3', 8));
    expect(idsOf('yes-no')).toHaveLength(35);
  });

  test('44 ask for evidence, the impact items for data', () => {
    expect(items.filter(({ evidence }) => evidence !== 'none')).toHaveLength(44);
    expect(items.filter(({ evidence }) => evidence === 'none').map(({ id }) => id)).toEqual(['2.2.9']);
    expect(items.filter(({ evidence }) => evidence === 'data').map(({ id }) => id)).toEqual(range('3', 8));
  });

  test('only 2.3.3 is reversed', () => {
    const reversed = items.filter(({ spec }) => spec.kind === 'yes-no' && spec.favourable === 'no');
    expect(reversed.map(({ id }) => id)).toEqual(['2.3.3']);
  });

  test('2.6.3 to 2.6.8 apply where AI is used', () => {
    const conditional = items.filter(({ applicableIf }) => applicableIf === 'uses-ai').map(({ id }) => id);
    expect(conditional).toEqual(range('2.6', 8).slice(2));
    expect(rubric.conditions.map(({ inferredFrom }) => inferredFrom)).toEqual([conditional]);
  });

  test('seven identity fields, the four about persons private', () => {
    expect(rubric.identity.map(({ id }) => id)).toEqual([
      ...['name', 'year', 'track', 'contact-name', 'contact-title', 'phone', 'email'],
    ]);
    expect(rubric.identity.filter((field) => field.private)).toHaveLength(4);
  });

  test('every item has a label in both languages and words for columns without a code', () => {
    for (const { label, keywords } of items) {
      expect(label['zh-CN']).not.toBe(label.en);
      expect(keywords).not.toEqual([]);
    }
  });
});

describe('what answers are worth', () => {
  test('eight equal themes, an eighth each', () => {
    const spec = items[0]?.spec;
    expect(
      spec?.kind === 'multi' && [spec.cap, spec.options.map(({ id, points }) => id + String(points))],
    ).toEqual([8, ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1']]);
  });

  test('five levels from 0 to 1, the same for every impact item', () => {
    for (const { spec } of items.filter(({ id }) => id.startsWith('3.')))
      expect(spec.kind === 'grade' && spec.levels.map(({ id, credit }) => [id, credit])).toEqual([
        ['A', 0],
        ['B', 0.25],
        ['C', 0.5],
        ['D', 0.75],
        ['E', 1],
      ]);
  });

  test('two shares, full between 0.4 and 0.6', () => {
    const spec = items.find(({ id }) => id === '2.2.9')?.spec;
    expect(spec?.kind === 'number' && [spec.parts.length, spec.curve]).toEqual([
      2,
      {
        shape: 'corners',
        outside: 'refuse',
        corners: [
          [0, 0],
          [0.4, 1],
          [0.6, 1],
          [1, 0],
        ],
      },
    ]);
  });

  test('the two policies', () => {
    const toLowest = { factor: 0, levels: 'to-lowest' };
    const half = { factor: 0.5, levels: 1 };
    const none = { factor: 0, levels: 2 };
    expect(rubric.evidence).toMatchObject({ defaultPolicy: 'literal', besidePolicy: 'strict' });
    expect(rubric.evidence.policies.map(({ id, effects }) => [id, effects])).toEqual([
      ['literal', { partial: { factor: 1, levels: 0 }, missing: half, 'no-data': half, rejected: toLowest }],
      ['strict', { partial: half, missing: none, 'no-data': none, rejected: toLowest }],
    ]);
  });
});

describe('weights', () => {
  test('20, 50 and 30; equal within', () => {
    expect(rubric.total.children.map(({ id, weight }) => [id, weight])).toEqual([
      ['V', 20],
      ['P', 50],
      ['I', 30],
    ]);
    expect(
      nodesOf(rubric.total)
        .slice(1)
        .filter(({ id }) => !'VPI'.includes(id))
        .every(({ weight }) => weight === 1),
    ).toBe(true);
  });

  // 50 points over 7 groups, then over the items of the group; 30 points over 8 items.
  test.each([
    ['1.1', 20],
    ['2.1', 50 / 7],
    ['2.1.1', 50 / 28],
    ['2.2.9', 50 / 70],
    ['2.5.2', 50 / 14],
    ['2.6.8', 50 / 56],
    ['2.7.4', 50 / 28],
    ['3.8', 3.75],
  ])('%s is worth %d points of the total', (id, points) => {
    const node = nodesOf(rubric.total).find((candidate) => candidate.id === id);
    expect(node === undefined ? undefined : effectiveWeights(rubric).get(node)).toBeCloseTo(points, 10);
  });

  test('all items together make 100', () => {
    const points = effectiveWeights(rubric);
    expect(items.reduce((sum, item) => sum + (points.get(item) ?? 0), 0)).toBeCloseTo(100, 10);
  });
});

test('eight levels, the highest from 90, the lowest below 30', () => {
  const levels = totalLevels(rubric);
  expect(levels.map(({ min }) => min)).toEqual([90, 80, 70, 60, 50, 40, 30, 0]);
  expect(levels.at(0)?.label['zh-CN']).toBe('典范者');
  expect(levels.at(-1)?.label['zh-CN']).toBe('初阶探索者');
});

test('ranks on the exact score, published with two decimals; ties stay ties', () => {
  expect(rubric.ranking).toMatchObject({
    rankOn: 'exact',
    decimals: 2,
    ties: 'competition',
    tieBreakers: [],
  });
});

test('every choice that nobody has published is named', () => {
  expect(rubric.provisional.length).toBeGreaterThanOrEqual(5);
});
