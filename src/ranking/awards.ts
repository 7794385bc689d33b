import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Submission } from '../intake/submission.js';
import type { Award, Rubric } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';
import { resultFindings, unknownEligibility } from './award-findings.js';
import { type Candidate, drawPlaces } from './draw-places.js';
import { eligibilityTest } from './eligibility.js';
import type { AwardResult, RankedSubmission } from './run.js';
import { comparedScore, scoreAt } from './score-at.js';

/** The tracks of a field by code points, each as a ranked submission spells it, where there is one. */
function tracksOf(ranked: readonly RankedSubmission[]): readonly string[] {
  const names = new Map<string, string>();
  const note = (track: string): void => {
    if (!names.has(foldText(track))) names.set(foldText(track), track);
  };
  for (const { standing } of ranked)
    if (standing.status === 'ranked') for (const { track } of standing.trackRanks) note(track);
  for (const { submission } of ranked) for (const track of submission.tracks) note(track);
  return [...names.values()].sort((a, b) => (a < b ? -1 : Number(a > b)));
}

/** A submission's rank overall or in a track; undefined where it has none. */
function rankIn({ standing }: RankedSubmission, track: string | undefined): number | undefined {
  if (standing.status === 'unranked') return undefined;
  if (track === undefined) return standing.rank;
  const same = (name: string): boolean => foldText(name) === foldText(track);
  return standing.trackRanks.find((entry) => same(entry.track))?.rank;
}

interface Entry {
  readonly submission: Submission;
  readonly score: number;
}

/** Awards by the total follow the ranks, tie-breakers included; those by another node its compared score. */
function candidateOf(
  rubric: Rubric,
  { by }: Award,
  track: string | undefined,
  ranked: RankedSubmission,
): readonly Candidate<Entry>[] {
  const rank = rankIn(ranked, track);
  const score = scoreAt(rubric, ranked.score, by);
  if (rank === undefined || score === undefined) return [];
  const key = by === rubric.total.id ? -rank : comparedScore(rubric, score);
  return [{ entry: { submission: ranked.submission, score }, key }];
}

/**
 * The awards of a rubric drawn from a ranked field, in the rubric's order, with what is open or tied.
 * Only ranked submissions with a score at the deciding node take part; one of several tracks in each.
 */
export function drawAwards(
  rubric: Rubric,
  ranked: readonly RankedSubmission[],
): { readonly results: readonly AwardResult[]; readonly diagnostics: readonly Diagnostic[] } {
  const results: AwardResult[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const award of rubric.awards) {
    const others = results.filter((result) => award.excludesWinnersOf.includes(result.award.id));
    const excluded = new Set(others.flatMap(({ winners }) => winners.map(({ submission }) => submission.id)));
    const field = ranked.filter(
      ({ submission, standing }) => standing.status === 'ranked' && !excluded.has(submission.id),
    );
    const eligibility = eligibilityTest(rubric, award.eligible);
    const judged = field.map((entry) => ({ entry, eligibility: eligibility(entry) }));
    const eligible = judged.filter((one) => one.eligibility === 'eligible').map(({ entry }) => entry);
    const unknown = judged
      .filter((one) => one.eligibility === 'unknown')
      .map(({ entry }) => entry.submission);
    diagnostics.push(...unknownEligibility(award, unknown));
    for (const track of award.within === 'all' ? [undefined] : tracksOf(ranked)) {
      const candidates = eligible.flatMap((entry) => candidateOf(rubric, award, track, entry));
      const { drawn, open, tied } = drawPlaces(candidates, award.quota, award.tieAtCut);
      const result: AwardResult = {
        award,
        track,
        winners: drawn.map(({ entry, place, tiedAtCut }) => ({ ...entry, place, tiedAtCut })),
        openPlaces: open,
        tiedForOpen: tied.map(({ submission }) => submission),
      };
      results.push(result);
      diagnostics.push(...resultFindings(result));
    }
  }
  return { results, diagnostics };
}
