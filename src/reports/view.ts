import type { Language } from '../diagnostics/language.js';
import type { Group } from '../rubric/rubric.js';
import type { RankedSubmission, Run } from '../ranking/run.js';
import { formatScore } from '../table/numbers.js';
import type { GroupScore } from '../scoring/score-tree.js';
import { scoreViews, type ViewScore } from '../scoring/score-views.js';
import { type Labeller, labeller } from './labeller.js';
import { nameHead } from './identity-heads.js';
import { type TrackStanding, trackStandings } from './track-standings.js';
import { type NameOf, workNames } from './work-names.js';

/** A submission as the sheets show it. */
export interface Work extends RankedSubmission {
  readonly name: string;
  /** Its place in each of its tracks, in the order in which it names them. */
  readonly tracks: readonly TrackStanding[];
  /** Another work bears the same rank. */
  readonly tied: boolean;
  /** A work of another rank shows the same total once both are rounded. */
  readonly samePublished: boolean;
  readonly groups: ReadonlyMap<Group, GroupScore>;
  /** Its scores in the rubric's views, in the rubric's order. */
  readonly views: readonly ViewScore[];
}

/** A run in one language, with what several sheets need. */
export interface View {
  readonly run: Run;
  readonly language: Language;
  readonly say: Labeller;
  readonly nameOf: NameOf;
  /** In the run's order: by rank, then those without one. */
  readonly works: readonly Work[];
}

function* groupScores(score: GroupScore): Generator<[Group, GroupScore]> {
  yield [score.group, score];
  for (const child of score.children) {
    if (child.type === 'group') yield* groupScores(child);
  }
}

function rankKey({ standing }: RankedSubmission): string {
  return standing.status === 'ranked' ? String(standing.rank) : '';
}

function sharedRanks(run: Run): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const key of run.submissions.map(rankKey)) (seen.has(key) ? shared : seen).add(key);
  shared.delete('');
  return shared;
}

function publishedTotal(run: Run, { score }: RankedSubmission): string {
  return score.total === undefined ? '' : formatScore(score.total, run.rubric.ranking.decimals);
}

/** The published totals that stand at more than one rank. */
function totalsAtSeveralRanks(run: Run): ReadonlySet<string> {
  const ranks = new Map<string, Set<string>>();
  for (const entry of run.submissions) {
    if (entry.standing.status !== 'ranked') continue;
    const total = publishedTotal(run, entry);
    ranks.set(total, (ranks.get(total) ?? new Set()).add(rankKey(entry)));
  }
  return new Set([...ranks].filter(([, several]) => several.size > 1).map(([total]) => total));
}

/** Prepares a run for its sheets. */
export function viewRun(run: Run, language: Language): View {
  const say = labeller(language);
  const nameOf = workNames(run, say, nameHead({ run, language, say }));
  const ranks = sharedRanks(run);
  const tracksOf = trackStandings(run);
  const shared = totalsAtSeveralRanks(run);
  const works = run.submissions.map((entry) => ({
    ...entry,
    name: nameOf(entry.submission),
    tracks: tracksOf(entry),
    tied: ranks.has(rankKey(entry)),
    samePublished: entry.standing.status === 'ranked' && shared.has(publishedTotal(run, entry)),
    groups: new Map(groupScores(entry.score.tree)),
    views: scoreViews(run.rubric, entry.score.tree),
  }));
  return { run, language, say, nameOf, works };
}
