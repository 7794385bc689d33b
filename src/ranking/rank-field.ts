import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { AcceptedSubmission } from '../intake/intake.js';
import type { EvidencePolicy, Level, Rubric } from '../rubric/rubric.js';
import { formatScore, roundSnapped, snap, unsnap } from '../scoring/numbers.js';
import { nodeScore } from '../scoring/score-tree.js';
import { scoreSubmission, type SubmissionScore } from '../scoring/score-submission.js';
import { foldText } from '../table/clean-text.js';
import { rankKeys } from './rank-scores.js';
import type { RankedSubmission, Standing, UnrankedReason } from './run.js';

interface Scored extends AcceptedSubmission {
  readonly score: SubmissionScore;
  readonly beside: SubmissionScore;
  readonly unranked: UnrankedReason | undefined;
}

/** A score as it is compared: snapped, and rounded as published where the rubric ranks on that. */
function comparable(rubric: Rubric, score: number): number {
  const snapped = snap(score);
  return rubric.ranking.rankOn === 'published' ? roundSnapped(snapped, rubric.ranking.decimals) : snapped;
}

function unrankedReason(
  rubric: Rubric,
  { submission }: AcceptedSubmission,
  score: SubmissionScore,
): UnrankedReason | undefined {
  if (submission.name === undefined) return 'no-name';
  if (score.total === undefined) return 'nothing-applicable';
  return snap(score.tree.coverage) < snap(rubric.ranking.minimumCoverage)
    ? 'below-minimum-coverage'
    : undefined;
}

/** The numbers that rank a score, the first the most important. */
function rankingKey(rubric: Rubric, score: SubmissionScore): readonly number[] {
  const breakers = rubric.ranking.tieBreakers.map((id) => nodeScore(score.tree, id));
  return [score.total, ...breakers].map((value) =>
    value === undefined ? -Infinity : comparable(rubric, value),
  );
}

/** The band of a score, half open; undefined below the lowest. `rubric` says whether the published score counts. */
export function levelOf(rubric: Rubric, score: number): Level | undefined {
  const points = unsnap(comparable(rubric, score));
  return rubric.levels.find(({ min }) => points >= min);
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

function ranksByTrack(rubric: Rubric, field: readonly Scored[]): ReadonlyMap<Scored, number> {
  const tracks = new Map<string, Scored[]>();
  for (const scored of field) {
    const { track } = scored.submission;
    if (track === undefined) continue;
    const key = foldText(track);
    const sameTrack = tracks.get(key);
    if (sameTrack === undefined) tracks.set(key, [scored]);
    else sameTrack.push(scored);
  }
  return new Map(
    [...tracks.values()].flatMap((track) => [...ranksWithin(rubric, track, ({ score }) => score)]),
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
  return rubric.conditions.flatMap((condition) => {
    const state = score.conditions.get(condition.id);
    if (state === undefined || state === 'true' || state === 'false') return [];
    const parameters = { condition: condition.label, items: condition.inferredFrom.join(', ') };
    return [diagnose(`applicability/${state}`, parameters, location)];
  });
}

/** A note for every two neighbours whose published totals are equal and whose ranks are not. */
function samePublished(rubric: Rubric, ranked: readonly RankedSubmission[]): readonly Diagnostic[] {
  const publish = ({ score }: RankedSubmission): string =>
    formatScore(score.total ?? 0, rubric.ranking.decimals);
  return ranked.flatMap((entry, index) => {
    const before = ranked[index - 1];
    if (before?.standing.status !== 'ranked' || entry.standing.status !== 'ranked') return [];
    if (before.standing.rank === entry.standing.rank || publish(before) !== publish(entry)) return [];
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

/**
 * Scores and ranks one field of submissions: overall, within each track, and under the policy beside
 * the chosen one. Ranked ones come first, by rank; ties and unranked ones in the order of the input.
 */
export function rankField(
  rubric: Rubric,
  accepted: readonly AcceptedSubmission[],
  policy: EvidencePolicy,
  beside: EvidencePolicy,
): { readonly submissions: readonly RankedSubmission[]; readonly diagnostics: readonly Diagnostic[] } {
  const scored = accepted.map((entry): Scored => {
    const score = scoreSubmission(rubric, entry.submission, policy);
    const besideScore = scoreSubmission(rubric, entry.submission, beside);
    return { ...entry, score, beside: besideScore, unranked: unrankedReason(rubric, entry, score) };
  });
  const field = scored.filter(({ unranked }) => unranked === undefined);
  const ranks = ranksWithin(rubric, field, ({ score }) => score);
  const trackRanks = ranksByTrack(rubric, field);
  const ranksBeside = ranksWithin(rubric, field, ({ beside: other }) => other);
  const submissions = scored.map((entry): RankedSubmission => {
    const rank = ranks.get(entry);
    const standing: Standing =
      rank === undefined || entry.unranked !== undefined
        ? { status: 'unranked', reason: entry.unranked ?? 'nothing-applicable' }
        : { status: 'ranked', rank, trackRank: trackRanks.get(entry) };
    return {
      submission: entry.submission,
      score: entry.score,
      standing,
      level: entry.score.total === undefined ? undefined : levelOf(rubric, entry.score.total),
      provisional: entry.provisional,
      beside: { total: entry.beside.total, rank: ranksBeside.get(entry) },
    };
  });
  const rankOf = ({ standing }: RankedSubmission): number =>
    standing.status === 'ranked' ? standing.rank : Infinity;
  const ordered = [...submissions].sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
  return {
    submissions: ordered,
    diagnostics: [
      ...scored.flatMap((entry) => conditionFindings(rubric, entry, entry.score)),
      ...samePublished(rubric, ordered),
    ],
  };
}
