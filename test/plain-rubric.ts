import { sameText } from '../src/diagnostics/language.js';
import type { NumberSpec } from '../src/items/number.js';
import { kindOf, type ItemSpec } from '../src/items/registry.js';
import type { EvidencePolicy, Group, Item, Node, Rubric } from '../src/rubric/rubric.js';

/** An item of weight 1 that asks for any evidence, unless the rest says otherwise. */
export function plainItem(id: string, spec: ItemSpec, rest: Partial<Item> = {}): Item {
  return {
    type: 'item',
    id,
    label: sameText(id),
    weight: 1,
    provisional: false,
    applicableIf: undefined,
    round: undefined,
    keywords: [],
    evidence: 'any',
    evidenceFor: undefined,
    evidencePerOption: false,
    evidenceEffects: new Map(),
    points: kindOf(spec).maximum(spec),
    spec,
    ...rest,
  };
}

/** A group that takes the weighted mean of its children, unless the rest says otherwise. */
export function plainGroup(
  id: string,
  weight: number,
  children: readonly Node[],
  rest: Partial<Group> = {},
): Group {
  return {
    type: 'group',
    id,
    label: sameText(id),
    weight,
    provisional: false,
    applicableIf: undefined,
    round: undefined,
    aggregate: { by: 'weighted-mean' },
    outOf: 100,
    notApplicable: 'siblings',
    minimums: { applicable: 0, answered: 0, below: 'not-scored' },
    children,
    ...rest,
  };
}

/** What a rubric publishes that says nothing of it, but for fields other than the name. */
export function plainPublication(total: Group): Rubric['publication'] {
  return {
    fields: ['name'],
    total: true,
    level: true,
    groups: total.children.flatMap(({ type, id }) => (type === 'group' ? [id] : [])),
    trackRanks: true,
    awards: true,
    unranked: 'left-out',
  };
}

/** A rubric without levels, awards, views and adjustments, unless the rest says otherwise. */
export function plainRubric(
  total: Group,
  policies: readonly [EvidencePolicy, ...EvidencePolicy[]],
  rest: Partial<Rubric> = {},
): Rubric {
  return {
    id: 'plain',
    version: '1',
    language: 'en',
    title: sameText('plain'),
    provisional: [],
    identity: [],
    evidence: {
      headers: [],
      placeholders: [],
      pointers: [],
      defaultPolicy: policies[0].id,
      besidePolicy: policies.at(-1)?.id ?? policies[0].id,
      policies,
    },
    conditions: [],
    total,
    views: [],
    adjustments: { rules: [], mostDeducted: undefined, lowest: undefined, highest: undefined },
    levelTables: [],
    ranking: {
      rankOn: 'exact',
      decimals: 2,
      ties: 'competition',
      tieBreakers: [],
      minimumCoverage: 0,
      trackSeparators: [],
      brackets: [],
    },
    awards: [],
    publication: plainPublication(total),
    ...rest,
  };
}

/** Levels of the total from their lower ends and labels, from the highest. */
export function levelsOfTotal(bands: readonly (readonly [number, string])[]): Rubric['levelTables'] {
  return [
    {
      id: 'levels',
      label: sameText('level'),
      node: 'total',
      on: 'exact',
      bands: bands.map(([min, label]) => ({ min, label: sameText(label) })),
    },
  ];
}

/** Shares that earn full credit from 40 % to 60 %. */
export function balancedShares(parts: readonly string[]): NumberSpec {
  return {
    kind: 'number',
    unit: 'share',
    parts: parts.map((id) => ({ id, label: sameText(id), keywords: [] })),
    curve: {
      shape: 'corners',
      outside: 'refuse',
      corners: [
        [0, 0],
        [0.4, 1],
        [0.6, 1],
        [1, 0],
      ],
    },
  };
}
