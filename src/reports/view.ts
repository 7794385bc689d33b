import type { Language } from '../diagnostics/language.js';
import type { Group } from '../rubric/rubric.js';
import type { RankedSubmission, Run } from '../ranking/run.js';
import { formatScore } from '../scoring/numbers.js';
import type { GroupScore } from '../scoring/score-tree.js';
import { foldText } from '../table/clean-text.js';
import { type Labeller, labeller } from './labeller.js';
import { type NameOf, workNames } from './work-names.js';

/** A submission as the sheets show it. */
export interface Work extends RankedSubmission {
  readonly name: string;
  /** The track in the spelling of its first work; two spellings that read alike are one track. */
  readonly track: string | undefined;
  /** Another work bears the same rank. */
  readonly tied: boolean;
  readonly tiedInTrack: boolean;
  /** A work of another rank shows the same total once both are rounded. */
  readonly samePublished: boolean;
  readonly groups: ReadonlyMap<Group, GroupScore>;
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

function trackRankKey({ standing, submission }: RankedSubmission): string {
  const rank = standing.status === 'ranked' ? standing.trackRank : undefined;
  return rank === undefined ? '' : `${String(rank)} ${foldText(submission.track ?? '')}`;
}

function sharedKeys(run: Run, keyOf: (entry: RankedSubmission) => string): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const key of run.submissions.map(keyOf)) (seen.has(key) ? shared : seen).add(key);
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

function trackSpellings(run: Run): ReadonlyMap<string, string> {
  const tracks = run.submissions.flatMap(({ submission }) => submission.track ?? []);
  return new Map([...tracks].reverse().map((track) => [foldText(track), track]));
}

/** Prepares a run for its sheets. */
export function viewRun(run: Run, language: Language): View {
  const say = labeller(language);
  const nameOf = workNames(run, say);
  const ranks = sharedKeys(run, rankKey);
  const trackRanks = sharedKeys(run, trackRankKey);
  const spellings = trackSpellings(run);
  const shared = totalsAtSeveralRanks(run);
  const works = run.submissions.map((entry) => ({
    ...entry,
    name: nameOf(entry.submission),
    track: spellings.get(foldText(entry.submission.track ?? '')),
    tied: ranks.has(rankKey(entry)),
    samePublished: entry.standing.status === 'ranked' && shared.has(publishedTotal(run, entry)),
    tiedInTrack: trackRanks.has(trackRankKey(entry)),
    groups: new Map(groupScores(entry.score.tree)),
  }));
  return { run, language, say, nameOf, works };
}
