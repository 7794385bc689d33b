import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { WrittenItem } from '../node-schema.js';
import type { Path, RubricSource } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import type { Check } from './check.js';
import { placedGroups, placedItems } from './placed.js';
import { reference } from './reference.js';

/** The ids that are known where a name is looked up. */
interface Names {
  readonly items: readonly string[];
  /** Groups, items and `total`. */
  readonly nodes: readonly string[];
  readonly policies: readonly string[];
  readonly conditions: readonly string[];
}

/** The names that a rubric defines; `none` is the policy of a rubric without evidence. */
export function namesOf(rubric: WrittenRubric): Names {
  const items = placedItems(rubric).map(({ node }) => node.id);
  const groups = placedGroups(rubric.groups, []).map(({ node }) => node.id);
  return {
    items,
    nodes: [...groups, ...items, 'total'],
    policies: rubric.evidence?.policies.map(({ id }) => id) ?? ['none'],
    conditions: rubric.conditions.map(({ id }) => id),
  };
}

/** References in a list, each at its own place. */
function inList(
  source: RubricSource,
  path: Path,
  ids: readonly string[],
  defined: readonly string[],
): readonly Diagnostic[] {
  return ids.flatMap((id, index) => reference(id, defined, source.locate([...path, index])));
}

/** The ids of an item's options; empty where its kind has none. */
function optionIds(item: WrittenItem): readonly string[] {
  if (item.kind === 'yes-no') return ['yes', 'no'];
  if ('options' in item) return item.options.map(({ id }) => id);
  return 'levels' in item ? item.levels.map(({ id }) => id) : [];
}

function inEvidence({ evidence }: WrittenRubric, source: RubricSource, names: Names): readonly Diagnostic[] {
  if (evidence === undefined) return [];
  return (['default_policy', 'beside_policy'] as const).flatMap((key) =>
    reference(evidence[key], names.policies, source.locate(['evidence', key])),
  );
}

function inItem(item: WrittenItem, path: Path, source: RubricSource, names: Names): readonly Diagnostic[] {
  return [
    ...inList(source, [...path, 'evidence_for'], item.evidence_for ?? [], optionIds(item)),
    ...Object.keys(item.evidence_effects ?? {}).flatMap((policy) =>
      reference(policy, names.policies, source.locateKey([...path, 'evidence_effects', policy])),
    ),
  ];
}

function inNodes(rubric: WrittenRubric, source: RubricSource, names: Names): readonly Diagnostic[] {
  const items = placedItems(rubric);
  return [
    ...[...placedGroups(rubric.groups, []), ...items].flatMap(({ node, path }) =>
      node.applicable_if === undefined
        ? []
        : reference(node.applicable_if, names.conditions, source.locate([...path, 'applicable_if'])),
    ),
    ...items.flatMap(({ node, path }) => inItem(node, path, source, names)),
  ];
}

function inRanking({ ranking }: WrittenRubric, source: RubricSource, names: Names): readonly Diagnostic[] {
  return ranking.tie_breakers.flatMap((breaker, index) => {
    const path = ['ranking', 'tie_breakers', index];
    return typeof breaker === 'string'
      ? reference(breaker, names.nodes, source.locate(path))
      : reference(breaker.node, names.nodes, source.locate([...path, 'node']));
  });
}

/** Awards are drawn in the order of the file, so only the winners of earlier ones are known. */
function inAwards({ awards }: WrittenRubric, source: RubricSource, names: Names): readonly Diagnostic[] {
  const ids = awards.map(({ id }) => id);
  return awards.flatMap(({ by, excludes_winners_of }, index) => [
    ...reference(by, names.nodes, source.locate(['awards', index, 'by'])),
    ...excludes_winners_of.flatMap((id, position) => {
      const location = source.locate(['awards', index, 'excludes_winners_of', position]);
      const isLater = ids.indexOf(id) >= index;
      return isLater ? [diagnose('rubric/award-order', { id }, location)] : reference(id, ids, location);
    }),
  ]);
}

function inViews({ views }: WrittenRubric, source: RubricSource, names: Names): readonly Diagnostic[] {
  return views.flatMap((view, index) =>
    view.groups.flatMap(({ items }, group) =>
      inList(source, ['views', index, 'groups', group, 'items'], items, names.items),
    ),
  );
}

/** Whatever is named anywhere but in expressions is defined. */
export const references: Check = (rubric, source) => {
  const names = namesOf(rubric);
  return [
    ...inEvidence(rubric, source, names),
    ...inRanking(rubric, source, names),
    ...rubric.conditions.flatMap((condition, index) =>
      inList(source, ['conditions', index, 'inferred_from'], condition.inferred_from, names.items),
    ),
    ...inNodes(rubric, source, names),
    ...inViews(rubric, source, names),
    ...rubric.level_tables.flatMap(({ node }, index) =>
      reference(node, names.nodes, source.locate(['level_tables', index, 'node'])),
    ),
    ...inAwards(rubric, source, names),
    ...(rubric.adjustments?.rules ?? []).flatMap(({ items }, index) =>
      inList(source, ['adjustments', 'rules', index, 'items'], items, names.items),
    ),
  ];
};
