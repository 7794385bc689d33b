import { sameText } from '../diagnostics/language.js';
import { kindOf } from '../items/registry.js';
import type { WrittenGroup, WrittenItem } from './node-schema.js';
import type {
  AdjustmentRules,
  Aggregate,
  Award,
  Condition,
  EvidenceEffects,
  EvidenceRules,
  Group,
  Item,
  LevelTable,
  Node,
  PublicationRules,
  Rubric,
} from './rubric.js';
import type { WrittenRubric } from './schema.js';

type WrittenAggregation = Pick<
  WrittenGroup,
  'aggregate' | 'best' | 'floor' | 'out_of' | 'round' | 'not_applicable' | 'minimums'
>;

/** Whatever the keys of a group's aggregation leave out. The checks see to it that `best` and `floor` are there. */
function normaliseAggregate({ aggregate, best, floor }: WrittenAggregation): Aggregate {
  switch (aggregate) {
    case 'geometric':
    case 'harmonic':
      return { by: aggregate, floor: floor ?? 0 };
    case 'best':
      return { by: aggregate, count: best ?? 1 };
    case 'weighted-mean':
    case 'attainable':
    case 'sum':
    case 'minimum':
    case 'maximum':
      return { by: aggregate };
  }
}

function normaliseItem(written: WrittenItem): Item {
  const {
    id,
    label,
    weight,
    provisional,
    applicable_if,
    keywords,
    round,
    points,
    evidence,
    evidence_for,
    evidence_per_option,
    evidence_effects,
    ...spec
  } = written;
  return {
    type: 'item',
    id,
    label,
    weight,
    provisional,
    applicableIf: applicable_if,
    keywords,
    round,
    points: points ?? kindOf(spec).maximum(spec),
    evidence,
    evidenceFor: evidence_for,
    evidencePerOption: evidence_per_option,
    evidenceEffects: new Map(
      Object.entries(evidence_effects ?? {}).map(([policy, effects]) => [policy, normaliseEffects(effects)]),
    ),
    spec,
  };
}

function groupOf(
  written: WrittenAggregation,
  base: Pick<Group, 'id' | 'label' | 'weight' | 'provisional' | 'applicableIf'>,
  children: readonly Node[],
): Group {
  return {
    type: 'group',
    ...base,
    aggregate: normaliseAggregate(written),
    outOf: written.out_of ?? 100,
    round: written.round,
    notApplicable: written.not_applicable,
    minimums: written.minimums ?? { applicable: 0, answered: 0, below: 'not-scored' },
    children,
  };
}

function childrenOf(written: Pick<WrittenGroup, 'groups' | 'items'>): readonly Node[] {
  return [...written.groups.map(normaliseGroup), ...written.items.map(normaliseItem)];
}

function normaliseGroup(written: WrittenGroup): Group {
  const { id, label, weight, provisional, applicable_if: applicableIf } = written;
  return groupOf(written, { id, label, weight, provisional, applicableIf }, childrenOf(written));
}

type WrittenEvidence = NonNullable<WrittenRubric['evidence']>;

function normaliseEffects(
  effects: Pick<WrittenEvidence['policies'][number], 'partial' | 'missing' | 'no_data' | 'rejected'>,
): EvidenceEffects {
  const { partial, missing, no_data, rejected } = effects;
  return { partial, missing, 'no-data': no_data, rejected };
}

/** A rubric that asks for no evidence has one policy, under which nothing is taken away. */
function normaliseEvidence(written: WrittenEvidence | undefined): EvidenceRules {
  const keep = { factor: 1, levels: 0 };
  if (written === undefined) {
    const effects: EvidenceEffects = { partial: keep, missing: keep, 'no-data': keep, rejected: keep };
    const label = { 'zh-CN': '不要求证明', en: 'no evidence asked' };
    return {
      headers: [],
      placeholders: [],
      pointers: [],
      defaultPolicy: 'none',
      besidePolicy: 'none',
      policies: [{ id: 'none', label, effects }],
    };
  }
  return {
    headers: written.headers,
    placeholders: written.placeholders,
    pointers: written.pointers,
    defaultPolicy: written.default_policy,
    besidePolicy: written.beside_policy,
    policies: written.policies.map((policy) => ({
      id: policy.id,
      label: policy.label,
      effects: normaliseEffects(policy),
    })),
  };
}

function normaliseCondition(written: WrittenRubric['conditions'][number]): Condition {
  const { id, label, keywords, inferred_from, denials, subjects, when } = written;
  return {
    id,
    label,
    keywords,
    inferredFrom: inferred_from,
    denials,
    subjects,
    when,
  };
}

function normaliseLevels(written: WrittenRubric): readonly LevelTable[] {
  const bandsOf = (bands: WrittenRubric['levels']) => bands.map(({ min, label }) => ({ min, label }));
  const onTotal: readonly LevelTable[] =
    written.levels.length === 0
      ? []
      : [
          {
            id: 'levels',
            label: { 'zh-CN': '等级', en: 'Level' },
            node: 'total',
            on: written.ranking.rank_on,
            bands: bandsOf(written.levels),
          },
        ];
  return [...onTotal, ...written.level_tables.map((table) => ({ ...table, bands: bandsOf(table.bands) }))];
}

function normaliseAdjustments(written: WrittenRubric['adjustments']): AdjustmentRules {
  return {
    rules: (written?.rules ?? []).map((rule) => ({ ...rule, amount: rule.amount })),
    mostDeducted: written?.most_deducted,
    lowest: written?.lowest,
    highest: written?.highest,
  };
}

function normaliseAward(written: WrittenRubric['awards'][number]): Award {
  const { id, label, quota, by, within, eligible, eligible_label, provisional } = written;
  const { excludes_winners_of, tie_at_cut } = written;
  return {
    id,
    label,
    quota,
    by,
    within,
    eligible,
    eligibleLabel: eligible_label,
    provisional,
    excludesWinnersOf: excludes_winners_of,
    tieAtCut: tie_at_cut,
  };
}

/** Whose results they are, in the order in which lists usually say it. */
const usualFields = ['name', 'track', 'year'] as const;

function normalisePublication({ publication, identity, groups }: WrittenRubric): PublicationRules {
  const usual = usualFields.flatMap((role) =>
    identity.filter((field) => field.role === role).map(({ id }) => id),
  );
  return {
    fields: publication?.fields ?? usual,
    total: publication?.total ?? true,
    level: publication?.level ?? true,
    groups: publication?.groups ?? groups.map(({ id }) => id),
    trackRanks: publication?.track_ranks ?? true,
    awards: publication?.awards ?? true,
    unranked: publication?.unranked ?? 'left-out',
  };
}

/** The program's rubric from a rubric file's content: the only place that knows both spellings. */
export function normaliseRubric(written: WrittenRubric): Rubric {
  const { ranking } = written;
  return {
    id: written.id,
    version: written.version,
    language: written.language,
    title: written.title,
    provisional: written.provisional,
    identity: written.identity,
    evidence: normaliseEvidence(written.evidence),
    conditions: written.conditions.map(normaliseCondition),
    total: groupOf(
      written,
      {
        id: 'total',
        label: { ...sameText('total'), 'zh-CN': '总分' },
        weight: 1,
        provisional: false,
        applicableIf: undefined,
      },
      childrenOf(written),
    ),
    views: written.views,
    adjustments: normaliseAdjustments(written.adjustments),
    levelTables: normaliseLevels(written),
    ranking: {
      rankOn: ranking.rank_on,
      decimals: ranking.decimals,
      ties: ranking.ties,
      tieBreakers: ranking.tie_breakers.map((breaker) =>
        typeof breaker === 'string' ? { node: breaker, order: 'higher-first' } : breaker,
      ),
      minimumCoverage: ranking.minimum_coverage,
      trackSeparators: ranking.track_separators,
      brackets: ranking.brackets,
    },
    awards: written.awards.map(normaliseAward),
    publication: normalisePublication(written),
  };
}
