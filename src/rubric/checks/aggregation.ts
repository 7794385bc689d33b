import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { RubricSource } from '../rubric-source.js';
import type { Check } from './check.js';
import { type PlacedParent, placedParents, type WrittenParent } from './parents.js';

/** The keys that only some ways of aggregation read, with those ways. */
const readBy = [
  ['best', ['best']],
  ['floor', ['geometric', 'harmonic']],
  ['out_of', ['weighted-mean', 'attainable', 'geometric', 'harmonic', 'minimum', 'maximum', 'best']],
] as const;

function idleKeys({ node, path }: PlacedParent, source: RubricSource): readonly Diagnostic[] {
  return readBy
    .filter(([key, ways]) => node[key] !== undefined && !ways.some((way) => way === node.aggregate))
    .map(([key]) =>
      diagnose('rubric/aggregate-key', { key, aggregate: node.aggregate }, source.locateKey([...path, key])),
    );
}

function needsFloor({ aggregate, floor }: WrittenParent): boolean {
  return (aggregate === 'geometric' || aggregate === 'harmonic') && floor === undefined;
}

function bestCount({ node, path, children }: PlacedParent, source: RubricSource): readonly Diagnostic[] {
  if (node.aggregate !== 'best') return [];
  const counting = children.filter((child) => child.node.weight !== 0);
  const unequal = counting.find((child) => child.node.weight !== counting[0]?.node.weight);
  const { id, best } = node;
  return [
    ...(best === undefined
      ? [diagnose('rubric/no-best', { id }, source.locateKey([...path, 'aggregate']))]
      : []),
    ...(best !== undefined && best >= counting.length
      ? [
          diagnose(
            'rubric/best-of-all',
            { id, best, children: counting.length },
            source.locate([...path, 'best']),
          ),
        ]
      : []),
    ...(unequal === undefined
      ? []
      : [
          diagnose(
            'rubric/best-weights',
            { id, child: unequal.node.id },
            source.locate([...unequal.path, 'weight']),
          ),
        ]),
  ];
}

function forbidden({ node, children }: PlacedParent, source: RubricSource): readonly Diagnostic[] {
  if (node.not_applicable !== 'forbid') return [];
  return children
    .filter((child) => child.node.applicable_if !== undefined)
    .map((child) =>
      diagnose(
        'rubric/forbidden-condition',
        { id: child.node.id, group: node.id },
        source.locate([...child.path, 'applicable_if']),
      ),
    );
}

/** Every way of aggregation has the keys that it needs, and none that it does not read. */
export const aggregation: Check = (rubric, source) =>
  placedParents(rubric).flatMap((parent) => [
    ...(needsFloor(parent.node)
      ? [
          diagnose(
            'rubric/no-floor',
            { id: parent.node.id, aggregate: parent.node.aggregate },
            source.locateKey([...parent.path, 'aggregate']),
          ),
        ]
      : []),
    ...bestCount(parent, source),
    ...idleKeys(parent, source),
    ...forbidden(parent, source),
  ]);
