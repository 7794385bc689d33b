import { describe, expect, it } from 'vitest';
import { recordDifferences } from '../../src/reports/verification/record-differences.js';

const works = [
  { id: 'a', name: '甲', total: 90, scores: { '1': 0.1, '2': null } },
  { id: 'b', name: null, total: 80, scores: { '1': 1, '2': 2 } },
];

/** The places of all differences, with both values. */
function places(stored: object, recomputed: object): readonly (readonly unknown[])[] {
  return recordDifferences(stored, recomputed).map((found) => [found.path, found.stored, found.recomputed]);
}

describe('the differences of two records', () => {
  it('are none between equal contents, whatever the order of keys', () => {
    const other = works.map(({ id, scores, total, name }) => ({ scores, total, name, id }));
    expect(recordDifferences({ submissions: works, x: undefined }, { submissions: other })).toEqual([]);
  });

  it('name the work, the part and the node, and tell the last bit of a number', () => {
    const [first, second] = works;
    const changed = [
      { ...first, scores: { '1': 0.1 + Number.EPSILON, '2': 0 } },
      { ...second, total: 80.5 },
    ];
    const found = recordDifferences({ submissions: works }, { submissions: changed });
    expect(found.map(({ work, part, node }) => [work, part, node])).toEqual([
      ['甲', 'scores', '1'],
      ['甲', 'scores', '2'],
      ['b', 'total', undefined],
    ]);
    const below = recordDifferences({ basis: { submissions: works } }, { basis: { submissions: changed } });
    expect(below.map(({ work, part, node }) => [work, part, node])).toEqual(
      found.map(({ work, part, node }) => [work, part, node]),
    );
  });

  it('take works by their id: one more is one difference, and so is another order', () => {
    const more = { id: 'c', name: '丙' };
    expect(places({ submissions: works }, { submissions: [more, ...works] })).toEqual([
      ['submissions › c', undefined, more],
    ]);
    expect(places({ submissions: [...works, more] }, { submissions: works })).toEqual([
      ['submissions › c', more, undefined],
    ]);
    expect(places({ submissions: works }, { submissions: [...works].reverse() })).toEqual([
      ['submissions › 1', 'a', 'b'],
    ]);
  });

  it('tell entries that only one of two lists has', () => {
    const [x, y, z] = [{ code: 'x' }, { code: 'y' }, { code: 'z' }];
    expect(places({ diagnostics: [x, y, y] }, { diagnostics: [y, z, y, x, x] })).toEqual([
      ['diagnostics', undefined, z],
      ['diagnostics', undefined, x],
    ]);
    expect(places({ diagnostics: [x, y] }, { diagnostics: [x, z] })).toEqual([
      ['diagnostics › 2 › code', 'y', 'z'],
    ]);
  });

  it('see keys that objects only inherit as absent', () => {
    expect(places({ levels: { constructor: 'high' } }, { levels: {} })).toEqual([
      ['levels › constructor', 'high', undefined],
    ]);
  });
});
