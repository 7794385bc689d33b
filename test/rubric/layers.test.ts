import { describe, expect, test } from 'vitest';
import { formatLocation } from '../../src/diagnostics/location.js';
import { joinLayers } from '../../src/rubric/layers/join-layers.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import type { Path, RubricSource } from '../../src/rubric/rubric-source.js';

/** The rubric that the texts make, each the base of the one before: a.yaml extends b.yaml extends c.yaml. */
function join(...texts: readonly string[]): RubricSource {
  const layers = texts.map((text, index) => ({ file: `${'abc'.charAt(index)}.yaml`, text }));
  const { source, diagnostics } = joinLayers(layers);
  if (source === undefined) throw new Error(JSON.stringify(diagnostics));
  return source;
}

const base = `id: base
version: "1.0"
title: Base
levels: [{ min: 50, label: upper }, { min: 0, label: lower }]
ranking:
  decimals: 2
  ties: dense
groups:
  - id: G
    weight: 1
    items:
      - { id: "1.1", kind: yes-no, weight: 1, favourable: "yes" }
      - { id: "1.2", kind: grade, weight: 2, levels: [{ id: A, credit: 0 }, { id: B, credit: 1 }] }
      - { id: "1.3", kind: yes-no, weight: 3 }
`;

const over = (text: string): unknown => join(`id: x\nversion: "2"\nextends: b.yaml\n${text}`, base).content;

describe('what a file makes of the one that it extends', () => {
  test('id and version are its own, everything else is taken over', () => {
    expect(over('')).toEqual({
      id: 'x',
      version: '2',
      title: 'Base',
      levels: [
        { min: 50, label: 'upper' },
        { min: 0, label: 'lower' },
      ],
      ranking: { decimals: 2, ties: 'dense' },
      groups: [
        {
          id: 'G',
          weight: 1,
          items: [
            { id: '1.1', kind: 'yes-no', weight: 1, favourable: 'yes' },
            {
              id: '1.2',
              kind: 'grade',
              weight: 2,
              levels: [
                { id: 'A', credit: 0 },
                { id: 'B', credit: 1 },
              ],
            },
            { id: '1.3', kind: 'yes-no', weight: 3 },
          ],
        },
      ],
    });
  });

  test('id and version of the base do not come through', () => {
    expect(join('extends: b.yaml\n', base).content).not.toHaveProperty('id');
    expect(join('extends: b.yaml\n', base).content).not.toHaveProperty('version');
  });

  test('maps merge key by key', () => {
    expect(over('ranking: { ties: competition, rank_on: exact }')).toMatchObject({
      ranking: { decimals: 2, ties: 'competition', rank_on: 'exact' },
    });
  });

  test('a key set to nothing is taken out', () => {
    expect(over('ranking: { ties: null }')).toMatchObject({ ranking: { decimals: 2 } });
    expect(over('ranking: { ties: }')).not.toHaveProperty('ranking.ties');
    expect(over('title: ~')).not.toHaveProperty('title');
  });

  test('scalars replace, also maps and lists, and the other way round', () => {
    expect(over('title: { en: Over }\nranking: none')).toMatchObject({
      title: { en: 'Over' },
      ranking: 'none',
    });
  });

  test('lists of maps with ids merge entry by entry, at any depth; new ones follow', () => {
    const content = over(
      'groups:\n  - { id: H, weight: 9 }\n  - id: G\n    items:\n      - { id: "1.2", weight: 5, levels: [{ id: B, credit: 0.5 }] }\n      - { id: "1.0", weight: 7 }\n',
    ) as { groups: { id: string; items: { id: string }[] }[] };
    expect(content.groups.map(({ id }) => id)).toEqual(['G', 'H']);
    expect(content.groups[0]?.items.map(({ id }) => id)).toEqual(['1.1', '1.2', '1.3', '1.0']);
    expect(content.groups[0]?.items[1]).toEqual({
      id: '1.2',
      kind: 'grade',
      weight: 5,
      levels: [
        { id: 'A', credit: 0 },
        { id: 'B', credit: 0.5 },
      ],
    });
  });

  test('remove: true takes an entry out', () => {
    expect(over('groups: [{ id: G, items: [{ id: "1.2", remove: true }] }]')).toMatchObject({
      groups: [{ id: 'G', items: [{ id: '1.1' }, { id: '1.3' }] }],
    });
  });

  test('an id said twice in one file is not merged twice', () => {
    expect(over('groups: [{ id: G, weight: 2 }, { id: G, weight: 3 }]')).toMatchObject({
      groups: [
        { id: 'G', weight: 2 },
        { id: 'G', weight: 3 },
      ],
    });
  });

  test('lists without ids replace, and so does an empty one', () => {
    expect(over('levels: [{ min: 10, label: all }]')).toMatchObject({ levels: [{ min: 10, label: 'all' }] });
    expect(over('groups: []')).toMatchObject({ groups: [] });
  });

  test('a map of another kind replaces the old one whole', () => {
    expect(over('groups: [{ id: G, items: [{ id: "1.1", kind: points, max: 3 }] }]')).toMatchObject({
      groups: [{ items: [{ id: '1.1', kind: 'points', max: 3 }, { id: '1.2' }, { id: '1.3' }] }],
    });
    expect(over('groups: [{ id: G, items: [{ id: "1.1", kind: points, max: 3 }] }]')).not.toHaveProperty(
      'groups.0.items.0.weight',
    );
    expect(over('groups: [{ id: G, items: [{ id: "1.1", kind: yes-no, max: 3 }] }]')).toHaveProperty(
      'groups.0.items.0.weight',
      1,
    );
  });

  test('three files: the nearest one has the last word', () => {
    const { content } = join(
      'id: a\nextends: b.yaml\nranking: { decimals: 1 }\n',
      'id: b\nextends: c.yaml\nranking: { decimals: 3, ties: ordinal }\n',
      base,
    );
    expect(content).toMatchObject({ id: 'a', title: 'Base', ranking: { decimals: 1, ties: 'ordinal' } });
    expect(content).not.toHaveProperty('version');
  });

  test('keys named like properties of objects stay keys', () => {
    const { content } = join('id: a\nextends: b.yaml\n', '__proto__: { x: 1 }\nconstructor: 2\n');
    expect(Object.entries(content as object)).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 2],
      ['id', 'a'],
    ]);
  });
});

describe('every value keeps its file, line and column', () => {
  const source = join(
    'id: x\nversion: "2"\nextends: b.yaml\ngroups:\n  - id: G\n    items:\n      - { id: "1.2", weight: 5 }\n      - { id: "1.9", weight: 7 }\n',
    base,
  );

  test.each<[Path, string]>([
    [['id'], 'a.yaml:1:5'],
    [['title'], 'b.yaml:3:8'],
    [['ranking', 'ties'], 'b.yaml:7:9'],
    [['groups', 0, 'weight'], 'b.yaml:10:13'],
    [['groups', 0, 'items', 0, 'kind'], 'b.yaml:12:28'],
    [['groups', 0, 'items', 1, 'weight'], 'a.yaml:7:30'],
    [['groups', 0, 'items', 1, 'kind'], 'b.yaml:13:28'],
    [['groups', 0, 'items', 1, 'levels', 1, 'credit'], 'b.yaml:13:94'],
    [['groups', 0, 'items', 2], 'b.yaml:14:9'],
    [['groups', 0, 'items', 3, 'weight'], 'a.yaml:8:30'],
    // What is not there is looked for in the nearest map that is: the one that was changed last.
    [['groups', 0, 'items', 1, 'label'], 'a.yaml:7:9'],
    [['groups', 0, 'items', 0, 'label'], 'b.yaml:12:9'],
    [['nothing', 'at', 'all'], 'a.yaml:1:1'],
  ])('%j is at %s', (path, place) => {
    expect(formatLocation(source.locate(path))).toBe(place);
    expect(formatLocation(source.originOf(path).location)).toBe(place);
  });

  test('keys are found in the file that says them', () => {
    expect(formatLocation(source.locateKey(['ranking', 'ties']))).toBe('b.yaml:7:3');
    expect(formatLocation(source.locateKey(['groups', 0, 'items', 1, 'weight']))).toBe('a.yaml:7:22');
  });

  test('has', () => {
    expect(source.has(['groups', 0, 'items', 3, 'weight'])).toBe(true);
    expect(source.has(['groups', 0, 'items', 4])).toBe(false);
    expect(source.has(['title', 'en'])).toBe(false);
  });

  test('the code frame shows the file of the value', () => {
    expect(source.locate(['ranking', 'ties']).frame).toContain('>    7 |   ties: dense');
  });
});

describe('constants and scales', () => {
  const text = `constants: { full: 10, name: Ten, 满分: 5 }
scales:
  agree:
    - { id: A, credit: 0 }
    - { id: B, credit: $full }
max: $full
title: $name
label: $满分
items:
  - { id: "1", levels: $agree }
  - { id: "2", levels: $agree, text: "up to $full", price: $5, literal: $$full }
`;
  const source = join(text);
  const levels = [
    { id: 'A', credit: 0 },
    { id: 'B', credit: 10 },
  ];

  test('stand for whole values; inside a text, and doubled, a dollar is a dollar', () => {
    expect(source.content).toEqual({
      max: 10,
      title: 'Ten',
      label: 5,
      items: [
        { id: '1', levels },
        { id: '2', levels, text: 'up to $full', price: '$5', literal: '$full' },
      ],
    });
  });

  test('a value is at its name, what is inside a scale at its definition; the origin tells both', () => {
    expect(formatLocation(source.locate(['max']))).toBe('a.yaml:6:6');
    expect(formatLocation(source.locate(['items', 0, 'levels']))).toBe('a.yaml:10:24');
    expect(formatLocation(source.locate(['items', 0, 'levels', 0, 'credit']))).toBe('a.yaml:4:24');
    const { location, constant } = source.originOf(['items', 1, 'levels']);
    expect([formatLocation(location), constant?.name]).toEqual(['a.yaml:11:24', 'agree']);
    expect(formatLocation(constant?.location ?? {})).toBe('a.yaml:4:5');
    expect(source.originOf(['items', 0, 'id']).constant).toBeUndefined();
  });

  test('what is wrong in a scale is said once, however often it is used', () => {
    const { diagnostics } = parseRubric(
      'a.yaml',
      `scales:
  agree: [{ id: A, label: a, keywords: [a], credit: 0 }, { id: B, label: b, keywords: [b], credit: 5 }]
aggregate: weighted-mean
items:
  - { id: "1", kind: grade, weight: 1, label: One, levels: $agree }
  - { id: "2", kind: grade, weight: 1, label: Two, levels: $agree }
`,
    );
    const inScale = diagnostics.filter(({ location }) => location.line === 2);
    expect(inScale.map(({ code, location }) => `${code} ${formatLocation(location)}`)).toEqual([
      'rubric/out-of-range a.yaml:2:100',
    ]);
  });

  test('an extending file changes them key by key, and option by option', () => {
    const { content } = join(
      'extends: b.yaml\nconstants: { full: 20 }\nscales: { agree: [{ id: A, credit: 1 }, { id: C, credit: 2 }] }\n',
      text,
    );
    expect(content).toMatchObject({
      max: 20,
      title: 'Ten',
      items: [
        {
          levels: [
            { id: 'A', credit: 1 },
            { id: 'B', credit: 20 },
            { id: 'C', credit: 2 },
          ],
        },
        {},
      ],
    });
  });

  test('a name that only the base could use is not reported from above', () => {
    const { diagnostics } = joinLayers([
      { file: 'a.yaml', text: 'extends: b.yaml\nmax: 3\nconstants: { mine: 1 }\n' },
      { file: 'b.yaml', text: 'constants: { full: 10 }\nmax: $full\n' },
    ]);
    expect(diagnostics.map(({ code, parameters }) => [code, parameters['name']])).toEqual([
      ['rubric/unused-constant', 'mine'],
    ]);
  });
});

describe('files that cannot be put together', () => {
  const codes = (...texts: readonly string[]): readonly string[] =>
    joinLayers(texts.map((text, index) => ({ file: `${'abc'.charAt(index)}.yaml`, text }))).diagnostics.map(
      ({ code, location }) => `${code} ${formatLocation(location)}`,
    );

  test('a syntax error in the base is found in the base', () => {
    expect(codes('extends: b.yaml\n', 'id: [\n')).toEqual([
      expect.stringMatching(/^rubric\/syntax b\.yaml:/),
    ]);
  });

  test('an unknown name in the base is found in the base', () => {
    expect(codes('extends: b.yaml\n', 'max: $none\n')).toEqual(['rubric/unknown-constant b.yaml:1:6']);
  });

  test('a base of a base that is missing is found where it is named', () => {
    expect(codes('extends: b.yaml\n', 'extends: c.yaml\n')).toEqual(['rubric/unknown-base b.yaml:1:10']);
  });

  test('said to be circular', () => {
    const layers = ['a.yaml', 'b.yaml'].map((file) => ({ file, text: 'extends: a.yaml\n' }));
    const { source, diagnostics } = joinLayers(layers, { reason: 'circular' });
    expect(source).toBeUndefined();
    expect(diagnostics.map(({ code, parameters }) => [code, parameters['chain']])).toEqual([
      ['rubric/extends-chain', 'a.yaml → b.yaml → a.yaml'],
    ]);
  });

  test('no YAML map below or above', () => {
    expect(join('hello').content).toBe('hello');
    expect(join('extends: b.yaml\nid: a\n', 'hello').content).toEqual({ id: 'a' });
  });
});
