import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { itemsOf, nodesOf, policyOf } from '../../src/rubric/rubric.js';

const small = readFileSync(new URL('../../fixtures/rubrics/small.yaml', import.meta.url), 'utf8');
const { rubric, diagnostics } = parseRubric('small.yaml', small);

test('a sound rubric has no findings', () => {
  expect(diagnostics).toEqual([]);
  expect(rubric).toBeDefined();
});

describe('the program’s spelling, with every default made explicit', () => {
  test('ids and versions stay texts', () => {
    expect(rubric).toMatchObject({ id: 'small', version: '1.10', language: 'en', provisional: [] });
    expect(itemsOf(rubric?.total ?? never()).map(({ id }) => id)).toEqual([
      ...['1.1', '2.2.1', '2.2.7', '2.2.9', '2.2.10', '2.6.3', '2.6.4', '3.1'],
    ]);
  });

  test('a text for all languages, or one for each', () => {
    expect(rubric?.title).toEqual({ 'zh-CN': '小规则', en: 'Small rubric' });
    expect(rubric?.levelTables[0]?.bands).toEqual([
      { min: 50, label: { 'zh-CN': 'upper', en: 'upper' } },
      { min: 0, label: { 'zh-CN': 'lower', en: 'lower' } },
    ]);
  });

  test('identity', () => {
    expect(rubric?.identity[0]).toMatchObject({ id: 'name', role: 'name', required: true, private: false });
    expect(rubric?.identity[4]).toMatchObject({
      id: 'phone',
      role: 'contact',
      required: false,
      private: true,
    });
  });

  test('policies', () => {
    expect(rubric?.evidence).toMatchObject({ defaultPolicy: 'literal', besidePolicy: 'strict' });
    expect(rubric === undefined ? undefined : policyOf(rubric, 'strict')?.effects).toEqual({
      partial: { factor: 0.5, levels: 1 },
      missing: { factor: 0, levels: 2 },
      'no-data': { factor: 0, levels: 2 },
      rejected: { factor: 0, levels: 'to-lowest' },
    });
  });

  test('conditions and the items that depend on them', () => {
    expect(rubric?.conditions).toMatchObject([
      { id: 'uses-ai', inferredFrom: ['2.6.3', '2.6.4'], denials: ['未使用AI'] },
    ]);
    const items = itemsOf(rubric?.total ?? never());
    expect(items.filter(({ applicableIf }) => applicableIf === 'uses-ai').map(({ id }) => id)).toEqual([
      '2.6.3',
      '2.6.4',
    ]);
    expect(items[0]?.applicableIf).toBeUndefined();
  });

  test('the total is a group of its own', () => {
    expect(rubric?.total).toMatchObject({
      type: 'group',
      id: 'total',
      weight: 1,
      aggregate: { by: 'weighted-mean' },
      outOf: 100,
      notApplicable: 'siblings',
      minimums: { applicable: 0, answered: 0, below: 'not-scored' },
      round: undefined,
    });
    expect(rubric?.total.children.map(({ id, weight }) => [id, weight])).toEqual([
      ['V', 20],
      ['P', 50],
      ['I', 30],
    ]);
  });

  test('an item’s own keys are its spec', () => {
    expect(itemsOf(rubric?.total ?? never())[4]).toEqual({
      type: 'item',
      id: '2.2.10',
      label: { 'zh-CN': 'Debts', en: 'Debts' },
      weight: 1,
      provisional: false,
      keywords: ['拖欠'],
      round: undefined,
      points: 1,
      evidence: 'any',
      evidenceFor: undefined,
      evidencePerOption: false,
      evidenceEffects: new Map(),
      applicableIf: undefined,
      spec: { kind: 'yes-no', favourable: 'no' },
    });
  });

  test('ranking', () => {
    expect(rubric?.ranking).toEqual({
      rankOn: 'exact',
      decimals: 2,
      ties: 'competition',
      tieBreakers: [],
      minimumCoverage: 0,
      trackSeparators: [],
      brackets: [],
    });
  });

  test('keywords, private and required may be left out', () => {
    const written = small.replace('keywords: [劳动合同], ', '').replace('required: true, ', '');
    const other = parseRubric('small.yaml', written).rubric;
    expect(itemsOf(other?.total ?? never())[1]).toMatchObject({ id: '2.2.1', keywords: [] });
    expect(other?.identity[0]?.required).toBe(false);
  });

  test('groups come before items of the same group', () => {
    const nested = small.replace(
      '  - id: I\n    label: Impact\n    weight: 30\n    aggregate: weighted-mean\n',
      '  - id: I\n    label: Impact\n    weight: 30\n    aggregate: weighted-mean\n    groups:\n      - id: S\n        label: Sub\n        weight: 2\n        aggregate: weighted-mean\n        items:\n          - { id: "4.1", kind: yes-no, weight: 1, label: X, evidence: none, favourable: "yes" }\n',
    );
    const total = parseRubric('small.yaml', nested).rubric?.total ?? never();
    expect(
      nodesOf(total)
        .map(({ id }) => id)
        .slice(-4),
    ).toEqual(['I', 'S', '4.1', '3.1']);
  });

  test('line ends of Windows move nothing', () => {
    const windows = parseRubric('small.yaml', small.replaceAll('\n', '\r\n'));
    expect(windows.rubric).toEqual(rubric);
  });
});

describe('files that are no rubric at all are findings, never a throw', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'rubric/wrong-type 1:1'],
    ['a comment', '# later\n', 'rubric/wrong-type 1:1'],
    ['a word', 'hello', 'rubric/wrong-type 1:1'],
    ['a list', '- id: a\n', 'rubric/wrong-type 1:1'],
    ['two documents', `${small}---\nid: second\n`, `rubric/syntax ${String(small.split('\n').length)}:1`],
    ['a key twice', small.replace('language: en\n', 'language: en\nlanguage: en\n'), 'rubric/syntax 5:1'],
    ['an alias of nothing', small.replace('label: Values', 'label: *values'), 'rubric/syntax 42:12'],
  ])('%s', (_, text, place) => {
    const parsed = parseRubric('x.yaml', text);
    expect(parsed.rubric).toBeUndefined();
    expect(
      parsed.diagnostics.map(
        ({ code, location: { line, column } }) => `${code} ${String(line)}:${String(column)}`,
      ),
    ).toEqual([place]);
  });

  test('a key named like a property of objects', () => {
    const parsed = parseRubric('x.yaml', `${small}__proto__: 1\nconstructor: 2\n`);
    expect(parsed.diagnostics.map(({ code, parameters }) => [code, parameters['key']])).toEqual([
      ['rubric/unknown-key', '__proto__'],
      ['rubric/unknown-key', 'constructor'],
    ]);
  });
});

function never(): never {
  throw new Error('the rubric is not sound');
}

test('a misspelt key that is mandatory is one finding, the missing one no second', () => {
  const at = (text: string): readonly string[] =>
    parseRubric('x.yaml', text).diagnostics.map(
      ({ code, parameters }) => `${code} ${String(parameters['key'])}`,
    );
  expect(at(small.replace('favourable:', 'favorable:'))).toEqual(['rubric/unknown-key favorable']);
  // Another unknown key is not what is missing.
  expect(at(small.replace('favourable:', 'colour:'))).toEqual([
    'rubric/missing-key favourable',
    'rubric/unknown-key colour',
  ]);
});
