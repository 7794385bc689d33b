import { sameText } from '../diagnostics/language.js';
import type { Condition, EvidencePolicy, Group, Item, Rubric } from './rubric.js';
import type { WrittenGroup, WrittenItem, WrittenRubric } from './schema.js';

function normaliseItem(written: WrittenItem): Item {
  const { id, label, weight, keywords, evidence, applicable_if, ...spec } = written;
  return { type: 'item', id, label, weight, keywords, evidence, applicableIf: applicable_if, spec };
}

function normaliseGroup(written: WrittenGroup): Group {
  const { id, label, weight, aggregate } = written;
  const children = [...written.groups.map(normaliseGroup), ...written.items.map(normaliseItem)];
  return { type: 'group', id, label, weight, aggregate, children };
}

function normalisePolicy(written: WrittenRubric['evidence']['policies'][number]): EvidencePolicy {
  const { id, label, partial, missing, no_data, rejected } = written;
  return { id, label, effects: { partial, missing, 'no-data': no_data, rejected } };
}

function normaliseCondition(written: WrittenRubric['conditions'][number]): Condition {
  const { inferred_from, ...condition } = written;
  return { ...condition, inferredFrom: inferred_from };
}

/** The program's rubric from a rubric file's content: the only place that knows both spellings. */
export function normaliseRubric(written: WrittenRubric): Rubric {
  const { evidence, ranking } = written;
  return {
    id: written.id,
    version: written.version,
    language: written.language,
    title: written.title,
    provisional: written.provisional,
    identity: written.identity,
    evidence: {
      headers: evidence.headers,
      placeholders: evidence.placeholders,
      pointers: evidence.pointers,
      defaultPolicy: evidence.default_policy,
      besidePolicy: evidence.beside_policy,
      policies: evidence.policies.map(normalisePolicy),
    },
    conditions: written.conditions.map(normaliseCondition),
    total: {
      type: 'group',
      id: 'total',
      label: { ...sameText('total'), 'zh-CN': '总分' },
      weight: 1,
      aggregate: written.aggregate,
      children: written.groups.map(normaliseGroup),
    },
    levels: written.levels,
    ranking: {
      rankOn: ranking.rank_on,
      decimals: ranking.decimals,
      ties: ranking.ties,
      tieBreakers: ranking.tie_breakers,
      minimumCoverage: ranking.minimum_coverage,
    },
  };
}
