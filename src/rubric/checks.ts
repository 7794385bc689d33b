import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/suggest.js';
import type { DowngradeEffect } from '../items/item-kind.js';
import type { Path, RubricSource } from './rubric-source.js';
import type { WrittenGroup, WrittenItem, WrittenRubric } from './schema.js';

/** One rule that a rubric must keep beyond its schema; the registry below lists them all. */
type Check = (rubric: WrittenRubric, source: RubricSource) => readonly Diagnostic[];

interface Placed<T> {
  readonly node: T;
  readonly path: Path;
}

function placedGroups(groups: readonly WrittenGroup[], base: Path): readonly Placed<WrittenGroup>[] {
  return groups.flatMap((node, index) => {
    const path = [...base, 'groups', index];
    return [{ node, path }, ...placedGroups(node.groups, path)];
  });
}

function placedItems(rubric: WrittenRubric): readonly Placed<WrittenItem>[] {
  return placedGroups(rubric.groups, []).flatMap(({ node, path }) =>
    node.items.map((item, index) => ({ node: item, path: [...path, 'items', index] })),
  );
}

function reference(
  source: RubricSource,
  path: Path,
  id: string,
  defined: readonly string[],
): readonly Diagnostic[] {
  if (defined.includes(id)) return [];
  const allowed = defined.length > 12 ? `${defined.slice(0, 12).join(', ')} …` : defined.join(', ');
  return [
    diagnose(
      'rubric/unknown-reference',
      { id, allowed: allowed === '' ? '—' : allowed, suggestion: suggestion(id, defined) },
      source.locate(path),
    ),
  ];
}

function repeated(
  source: RubricSource,
  placed: readonly Placed<{ readonly id: string }>[],
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return placed.flatMap(({ node, path }) => {
    if (!seen.has(node.id)) {
      seen.add(node.id);
      return [];
    }
    return [diagnose('rubric/duplicate-id', { id: node.id }, source.locate([...path, 'id']))];
  });
}

const uniqueIds: Check = (rubric, source) => [
  ...repeated(source, [...placedGroups(rubric.groups, []), ...placedItems(rubric)]),
  ...repeated(
    source,
    rubric.identity.map((node, index) => ({ node, path: ['identity', index] })),
  ),
  ...repeated(
    source,
    rubric.conditions.map((node, index) => ({ node, path: ['conditions', index] })),
  ),
  ...repeated(
    source,
    rubric.evidence.policies.map((node, index) => ({ node, path: ['evidence', 'policies', index] })),
  ),
];

const references: Check = (rubric, source) => {
  const items = placedItems(rubric);
  const itemIds = items.map(({ node }) => node.id);
  const nodeIds = [...placedGroups(rubric.groups, []).map(({ node }) => node.id), ...itemIds];
  const policyIds = rubric.evidence.policies.map((policy) => policy.id);
  const conditionIds = rubric.conditions.map((condition) => condition.id);
  return [
    ...reference(source, ['evidence', 'default_policy'], rubric.evidence.default_policy, policyIds),
    ...reference(source, ['evidence', 'beside_policy'], rubric.evidence.beside_policy, policyIds),
    ...rubric.ranking.tie_breakers.flatMap((id, index) =>
      reference(source, ['ranking', 'tie_breakers', index], id, nodeIds),
    ),
    ...rubric.conditions.flatMap((condition, index) =>
      condition.inferred_from.flatMap((id, position) =>
        reference(source, ['conditions', index, 'inferred_from', position], id, itemIds),
      ),
    ),
    ...items.flatMap(({ node, path }) =>
      node.applicable_if === undefined
        ? []
        : reference(source, [...path, 'applicable_if'], node.applicable_if, conditionIds),
    ),
  ];
};

const weights: Check = (rubric, source) => {
  const parents: readonly Placed<{
    id: string;
    groups: readonly WrittenGroup[];
    items: readonly WrittenItem[];
  }>[] = [
    { node: { id: 'total', groups: rubric.groups, items: [] }, path: [] },
    ...placedGroups(rubric.groups, []),
  ];
  return parents.flatMap(({ node, path }) => {
    const children = [
      ...node.groups.map((child, index) => ({ child, at: [...path, 'groups', index, 'weight'] })),
      ...node.items.map((child, index) => ({ child, at: [...path, 'items', index, 'weight'] })),
    ];
    if (children.length === 0) return [diagnose('rubric/empty-group', { id: node.id }, source.locate(path))];
    if (children.every(({ child }) => child.weight === 0)) {
      return [diagnose('rubric/weights', { id: node.id }, source.locate(path))];
    }
    return children
      .filter(({ child }) => child.weight === 0)
      .map(({ child, at }) => diagnose('rubric/weightless', { id: child.id }, source.locate(at)));
  });
};

const levels: Check = (rubric, source) => {
  const descending = rubric.levels.flatMap(({ min }, index) => {
    const before = rubric.levels[index - 1];
    return before === undefined || min < before.min
      ? []
      : [diagnose('rubric/levels', { min }, source.locate(['levels', index, 'min']))];
  });
  const lowest = rubric.levels.at(-1);
  if (descending.length > 0 || lowest === undefined || lowest.min <= 0) return descending;
  return [
    diagnose(
      'rubric/levels-gap',
      { min: lowest.min },
      source.locate(['levels', rubric.levels.length - 1, 'min']),
    ),
  ];
};

function isRising(values: readonly number[], strictly: boolean): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    return before === undefined || value > before || (!strictly && value === before);
  });
}

const kindRules: Check = (rubric, source) =>
  placedItems(rubric).flatMap(({ node, path }) => {
    switch (node.kind) {
      case 'number':
        return isRising(
          node.goalposts.map(([share]) => share),
          true,
        )
          ? []
          : [diagnose('rubric/goalposts', {}, source.locate([...path, 'goalposts']))];
      case 'grade':
        return [
          ...repeated(
            source,
            node.levels.map((level, index) => ({ node: level, path: [...path, 'levels', index] })),
          ),
          ...(isRising(
            node.levels.map((level) => level.credit),
            false,
          )
            ? []
            : [diagnose('rubric/grade-order', { id: node.id }, source.locate([...path, 'levels']))]),
        ];
      case 'multi': {
        const sum = node.options.reduce((points, option) => points + option.points, 0);
        return [
          ...repeated(
            source,
            node.options.map((option, index) => ({ node: option, path: [...path, 'options', index] })),
          ),
          ...(sum >= node.cap
            ? []
            : [
                diagnose(
                  'rubric/cap-unreachable',
                  { id: node.id, sum, cap: node.cap },
                  source.locate([...path, 'cap']),
                ),
              ]),
        ];
      }
      case 'yes-no':
        return [];
    }
  });

/** Pairs of statuses of which the first must never earn more than the second (scoring: evidence). */
const weakerThan = [
  ['rejected', 'missing'],
  ['rejected', 'no_data'],
  ['missing', 'partial'],
  ['no_data', 'partial'],
] as const;

function levelsDown(effect: DowngradeEffect): number {
  return effect.levels === 'to-lowest' ? Infinity : effect.levels;
}

const policyOrder: Check = (rubric, source) =>
  rubric.evidence.policies.flatMap((policy, index) =>
    weakerThan
      .filter(([worse, better]) => {
        const [weak, strong] = [policy[worse], policy[better]];
        return weak.factor > strong.factor || levelsDown(weak) < levelsDown(strong);
      })
      .map(([worse, better]) =>
        diagnose(
          'rubric/policy-order',
          { policy: policy.id, worse, better },
          source.locate(['evidence', 'policies', index, worse]),
        ),
      ),
  );

const identity: Check = (rubric, source) => [
  ...(rubric.identity.filter((field) => field.role === 'name').length === 1
    ? []
    : [diagnose('rubric/no-name-field', {}, source.locate(['identity']))]),
  ...rubric.identity.flatMap((field, index) =>
    field.role !== 'contact' || field.private
      ? []
      : [diagnose('rubric/public-contact', { id: field.id }, source.locate(['identity', index]))],
  ),
];

const keywords: Check = (rubric, source) => {
  const seen = new Map<string, string>();
  return placedItems(rubric).flatMap(({ node, path }) => {
    if (node.keywords.length === 0) return [];
    const key = [...node.keywords].sort().join('\n');
    const other = seen.get(key);
    seen.set(key, other ?? node.id);
    return other === undefined
      ? []
      : [diagnose('rubric/same-keywords', { id: node.id, other }, source.locate([...path, 'keywords']))];
  });
};

const evidenceHeaders: Check = (rubric, source) =>
  rubric.evidence.headers.length > 0 || placedItems(rubric).every(({ node }) => node.evidence === 'none')
    ? []
    : [diagnose('rubric/no-evidence-header', {}, source.locate(['evidence', 'headers']))];

const checks: readonly Check[] = [
  uniqueIds,
  references,
  weights,
  levels,
  kindRules,
  policyOrder,
  identity,
  keywords,
  evidenceHeaders,
];

/** Everything wrong or doubtful in a rubric that fits the schema, each finding on its line. */
export function checkRubric(rubric: WrittenRubric, source: RubricSource): readonly Diagnostic[] {
  return checks.flatMap((check) => check(rubric, source));
}
