import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { AcceptedSubmission } from '../intake/intake.js';
import type { EvidencePolicy, Level, LevelTable, Rubric } from '../rubric/rubric.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import { sampleField } from '../scoring/sample-field.js';
import { scoreSubmission, type SubmissionScore, scoreTotal } from '../scoring/score-submission.js';
import { foldText } from '../table/clean-text.js';
import { drawAwards } from './awards.js';
import { conditionFindings, samePublished, unresolvedTies } from './field-findings.js';
import { levelOf, quantileLevel } from './levels.js';
import { rankKeys } from './rank-scores.js';
import type { AwardResult, RankedSubmission, Standing, TrackRank, UnrankedReason } from './run.js';
import { comparedScore, scoreAt } from './score-at.js';
import { isVoided, rankingKey, unrankedReason } from './standing-key.js';

interface Scored extends AcceptedSubmission {
  readonly score: SubmissionScore;
  /** What ranks it; see standing-key.ts. */
  readonly key: readonly number[];
  /** Its total and what ranks it under the other policy. */
  readonly beside: { readonly total: number | undefined; readonly key: readonly number[] };
  readonly unranked: UnrankedReason | undefined;
}

/** Whether the rubric could not take a submission as it is, and nobody has confirmed it. */
function isHeld({ submission }: AcceptedSubmission, { forbidden, refused }: SubmissionScore): boolean {
  return forbidden.length + refused.length > 0 && submission.eligibility?.verdict !== 'confirmed';
}

function ranksWithin(
  rubric: Rubric,
  field: readonly Scored[],
  keyOf: (scored: Scored) => readonly number[],
): ReadonlyMap<Scored, number> {
  const ranks = rankKeys(field.map(keyOf), rubric.ranking.ties);
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
    [...tracks].map(([key, track]) => [key, ranksWithin(rubric, track.field, ({ key: own }) => own)]),
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

type LevelsOf = (scored: Scored) => ReadonlyMap<string, Level>;

/** The scores of a field in a quantile table, as they are compared, the lowest first. */
function sortedScores(rubric: Rubric, field: readonly Scored[], { node }: LevelTable): readonly number[] {
  return field
    .flatMap(({ score }) => scoreAt(rubric, score, node) ?? [])
    .map((score) => comparedScore(rubric, score))
    .sort((a, b) => a - b);
}

/** Tells the level of a submission in each table; in quantile tables only of those that are ranked. */
function levelsIn(rubric: Rubric, field: readonly Scored[]): LevelsOf {
  const quantiles = new Map(
    rubric.levelTables
      .filter(({ on }) => on === 'quantile')
      .map((table) => [table, sortedScores(rubric, field, table)]),
  );
  return ({ score: scored, unranked }) =>
    new Map(
      rubric.levelTables.flatMap((table): [string, Level][] => {
        const score = scoreAt(rubric, scored, table.node);
        if (score === undefined) return [];
        const scores = quantiles.get(table);
        if (scores !== undefined && unranked !== undefined) return [];
        const level =
          scores === undefined
            ? levelOf(rubric, table, score)
            : quantileLevel(table, scores, comparedScore(rubric, score));
        return level === undefined ? [] : [[table.id, level]];
      }),
    );
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
    const beside = scoreTotal({ ...scoring, policy: context.beside }, entry.submission);
    return {
      ...entry,
      score,
      key: rankingKey(rubric, score),
      beside: { total: beside.total, key: rankingKey(rubric, beside) },
      unranked: unrankedReason(rubric, entry.submission, score),
    };
  });
  const field = scored.filter(({ unranked }) => unranked === undefined);
  const ranks = ranksWithin(rubric, field, ({ key }) => key);
  const trackRanks = ranksByTrack(rubric, field);
  const ranksBeside = ranksWithin(rubric, field, ({ beside }) => beside.key);
  const levelsOf = levelsIn(rubric, field);
  const tableOfTotal = rubric.levelTables.find(({ node }) => node === rubric.total.id);
  const submissions = scored.map((entry): RankedSubmission => {
    const rank = ranks.get(entry);
    const levels = levelsOf(entry);
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
      ...scored.flatMap((entry) => conditionFindings(rubric, entry.submission, entry.score)),
      ...unresolvedTies(rubric, ordered),
      ...samePublished(rubric, ordered),
      ...awards.diagnostics,
    ],
  };
}
