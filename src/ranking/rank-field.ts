import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { AcceptedSubmission } from '../intake/intake.js';
import type { Submission } from '../intake/submission.js';
import { kindOf } from '../items/registry.js';
import type { EvidencePolicy, Level, Rubric } from '../rubric/rubric.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import { formatScore, snap } from '../table/numbers.js';
import { sampleField } from '../scoring/sample-field.js';
import { nodeScore } from '../scoring/score-tree.js';
import { scoreSubmission, type SubmissionScore } from '../scoring/score-submission.js';
import { foldText } from '../table/clean-text.js';
import { drawAwards } from './awards.js';
import { levelOf, quantileLevel } from './levels.js';
import { rankKeys } from './rank-scores.js';
import type { AwardResult, RankedSubmission, Standing, TrackRank, UnrankedReason } from './run.js';
import { comparedScore, scoreAt } from './score-at.js';

interface Scored extends AcceptedSubmission {
  readonly score: SubmissionScore;
  readonly beside: SubmissionScore;
  readonly unranked: UnrankedReason | undefined;
}

/** A voided submission is no part of the field. */
function isVoided({ eligibility }: Submission): boolean {
  return eligibility?.verdict === 'voided';
}

/** Whether the rubric could not take a submission as it is, and nobody has confirmed it. */
function isHeld({ submission }: AcceptedSubmission, { forbidden, refused }: SubmissionScore): boolean {
  return forbidden.length + refused.length > 0 && submission.eligibility?.verdict !== 'confirmed';
}

function unrankedReason(
  rubric: Rubric,
  { submission }: AcceptedSubmission,
  score: SubmissionScore,
): UnrankedReason | undefined {
  if (isVoided(submission)) return 'voided';
  if (submission.name === undefined) return 'no-name';
  if (score.total === undefined)
    return score.tree.state.state === 'not-scored' ? 'not-scored' : 'nothing-applicable';
  if (score.adjusted?.vetoed === true) return 'vetoed';
  return snap(score.tree.coverage) < snap(rubric.ranking.minimumCoverage)
    ? 'below-minimum-coverage'
    : undefined;
}

/** The numbers that rank a score, the first the most important, the greater first. */
function rankingKey(rubric: Rubric, score: SubmissionScore): readonly number[] {
  const breakers = rubric.ranking.tieBreakers.map(({ node, order }) => {
    const value = nodeScore(score.tree, node);
    if (value === undefined) return -Infinity;
    return order === 'lower-first' ? -comparedScore(rubric, value) : comparedScore(rubric, value);
  });
  return [score.total === undefined ? -Infinity : comparedScore(rubric, score.total), ...breakers];
}

type ScoreOf = (scored: Scored) => SubmissionScore;

function ranksWithin(
  rubric: Rubric,
  field: readonly Scored[],
  scoreOf: ScoreOf,
): ReadonlyMap<Scored, number> {
  const ranks = rankKeys(
    field.map((scored) => rankingKey(rubric, scoreOf(scored))),
    rubric.ranking.ties,
  );
  return new Map(field.map((scored, index) => [scored, ranks[index] ?? 0]));
}

/** Each submission's ranks in its tracks; a track is named as its first submission spells it. */
function ranksByTrack(rubric: Rubric, field: readonly Scored[]): ReadonlyMap<Scored, readonly TrackRank[]> {
  const tracks = new Map<string, { readonly name: string; readonly field: Scored[] }>();
  for (const scored of field) {
    for (const name of scored.submission.tracks) {
      const key = foldText(name);
      const track = tracks.get(key) ?? { name, field: [] };
      track.field.push(scored);
      tracks.set(key, track);
    }
  }
  const ranks = new Map(
    [...tracks].map(([key, track]) => [key, ranksWithin(rubric, track.field, ({ score }) => score)]),
  );
  return new Map(
    field.map((scored) => [
      scored,
      scored.submission.tracks.map((own): TrackRank => {
        const key = foldText(own);
        return { track: tracks.get(key)?.name ?? own, rank: ranks.get(key)?.get(scored) ?? 0 };
      }),
    ]),
  );
}

/** The level of a submission in each table; in quantile tables only of those that are ranked. */
function levelsOf(rubric: Rubric, field: readonly Scored[], scored: Scored): ReadonlyMap<string, Level> {
  const scoreIn = ({ score }: Scored, node: string): number | undefined => scoreAt(rubric, score, node);
  return new Map(
    rubric.levelTables.flatMap((table): [string, Level][] => {
      const score = scoreIn(scored, table.node);
      if (score === undefined) return [];
      if (table.on !== 'quantile') {
        const level = levelOf(rubric, table, score);
        return level === undefined ? [] : [[table.id, level]];
      }
      if (!field.includes(scored)) return [];
      const compared = (value: number): number => comparedScore(rubric, value);
      const scores = field.flatMap((other) => scoreIn(other, table.node) ?? []).map(compared);
      const level = quantileLevel(table, scores, compared(score));
      return level === undefined ? [] : [[table.id, level]];
    }),
  );
}

function conditionFindings(
  rubric: Rubric,
  { submission }: AcceptedSubmission,
  score: SubmissionScore,
): readonly Diagnostic[] {
  const { file, sheet, row } = submission.source;
  const location = {
    file,
    sheet,
    cell: String(row),
    ...(submission.name === undefined ? {} : { work: submission.name }),
  };
  const forbidden = score.forbidden.map((item) =>
    diagnose('applicability/forbidden', { item: item.label }, { ...location, item: item.id }),
  );
  const refused = score.refused.map(({ item, given }) =>
    diagnose(
      'answer/derived-refused',
      { item: item.label, answer: given, rule: kindOf(item.spec).describe(item.spec) },
      { ...location, item: item.id },
    ),
  );
  const undecided = rubric.conditions.flatMap((condition) => {
    const state = score.conditions.get(condition.id);
    if (state === undefined || state === 'true' || state === 'false') return [];
    const parameters = { condition: condition.label, items: condition.inferredFrom.join(', ') };
    return [diagnose(`applicability/${state}`, parameters, location)];
  });
  return [...forbidden, ...refused, ...undecided];
}

/** A note for every two neighbours whose published totals are equal and whose ranks are not. */
function samePublished(rubric: Rubric, ranked: readonly RankedSubmission[]): readonly Diagnostic[] {
  const publish = ({ score }: RankedSubmission): string =>
    formatScore(score.total ?? 0, rubric.ranking.decimals);
  return ranked.flatMap((entry, index) => {
    const before = ranked[index - 1];
    if (before?.standing.status !== 'ranked' || entry.standing.status !== 'ranked') return [];
    if (before.standing.rank === entry.standing.rank || publish(before) !== publish(entry)) return [];
    // Equal before rounding too: a tie-breaker parted them.
    if (snap(before.score.total ?? 0) === snap(entry.score.total ?? 0)) return [];
    const parameters = {
      work: before.submission.name ?? '',
      rank: before.standing.rank,
      other: entry.submission.name ?? '',
      otherRank: entry.standing.rank,
      score: publish(entry),
    };
    const { file, sheet, row } = entry.submission.source;
    return [
      diagnose('ranking/same-published', parameters, {
        file,
        sheet,
        cell: String(row),
        work: parameters.other,
      }),
    ];
  });
}

/** A finding for all that share a rank although the rubric asks for one place each. */
function unresolvedTies(rubric: Rubric, ranked: readonly RankedSubmission[]): readonly Diagnostic[] {
  if (rubric.ranking.ties !== 'ordinal') return [];
  const byRank = new Map<number, RankedSubmission[]>();
  for (const entry of ranked) {
    if (entry.standing.status !== 'ranked') continue;
    const { rank } = entry.standing;
    byRank.set(rank, [...(byRank.get(rank) ?? []), entry]);
  }
  return [...byRank].flatMap(([rank, entries]) => {
    const [first] = entries;
    if (first === undefined || entries.length === 1) return [];
    const works = entries.map(({ submission }) => submission.name ?? '').join('、');
    const { file, sheet, row } = first.submission.source;
    return [diagnose('ranking/unresolved-tie', { rank, works }, { file, sheet, cell: String(row) })];
  });
}

/** What ranking a field needs besides the submissions. */
export interface RankingContext {
  readonly rubric: Rubric;
  readonly policy: EvidencePolicy;
  /** The policy whose totals and ranks stand beside. */
  readonly beside: EvidencePolicy;
  /** The ledger's entries, by submission id. */
  readonly adjustments: ReadonlyMap<string, readonly AdjustmentEntry[]>;
}

/** A field in order, with its awards. */
export interface RankedField {
  readonly submissions: readonly RankedSubmission[];
  readonly awards: readonly AwardResult[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Scores and ranks one field of submissions: overall, within each track, and under the policy beside
 * the chosen one. Ranked ones come first, by rank; ties and unranked ones in the order of the input.
 */
export function rankField(context: RankingContext, accepted: readonly AcceptedSubmission[]): RankedField {
  const { rubric } = context;
  const sample = sampleField(
    rubric,
    accepted.flatMap(({ submission }) => (isVoided(submission) ? [] : [submission])),
  );
  const scored = accepted.map((entry): Scored => {
    const adjustments = context.adjustments.get(entry.submission.id) ?? [];
    const scoring = { rubric, sample, adjustments };
    const score = scoreSubmission({ ...scoring, policy: context.policy }, entry.submission);
    const beside = scoreSubmission({ ...scoring, policy: context.beside }, entry.submission);
    return { ...entry, score, beside, unranked: unrankedReason(rubric, entry, score) };
  });
  const field = scored.filter(({ unranked }) => unranked === undefined);
  const ranks = ranksWithin(rubric, field, ({ score }) => score);
  const trackRanks = ranksByTrack(rubric, field);
  const ranksBeside = ranksWithin(rubric, field, ({ beside: other }) => other);
  const tableOfTotal = rubric.levelTables.find(({ node }) => node === rubric.total.id);
  const submissions = scored.map((entry): RankedSubmission => {
    const rank = ranks.get(entry);
    const levels = levelsOf(rubric, field, entry);
    const standing: Standing =
      rank === undefined || entry.unranked !== undefined
        ? { status: 'unranked', reason: entry.unranked ?? 'nothing-applicable' }
        : { status: 'ranked', rank, trackRanks: trackRanks.get(entry) ?? [] };
    return {
      submission: entry.submission,
      score: entry.score,
      standing,
      level: tableOfTotal === undefined ? undefined : levels.get(tableOfTotal.id),
      levels,
      provisional: entry.provisional || isHeld(entry, entry.score),
      beside: { total: entry.beside.total, rank: ranksBeside.get(entry) },
    };
  });
  const rankOf = ({ standing }: RankedSubmission): number =>
    standing.status === 'ranked' ? standing.rank : Infinity;
  const ordered = [...submissions].sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
  const awards = drawAwards(rubric, ordered);
  return {
    submissions: ordered,
    awards: awards.results,
    diagnostics: [
      ...scored.flatMap((entry) => conditionFindings(rubric, entry, entry.score)),
      ...unresolvedTies(rubric, ordered),
      ...samePublished(rubric, ordered),
      ...awards.diagnostics,
    ],
  };
}
