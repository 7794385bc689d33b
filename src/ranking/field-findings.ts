import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Submission } from '../intake/submission.js';
import { kindOf } from '../items/registry.js';
import { conditionsOn } from '../rubric/conditions-on.js';
import type { Rubric } from '../rubric/rubric.js';
import type { SubmissionScore } from '../scoring/score-submission.js';
import { formatScore, snap } from '../table/numbers.js';
import type { RankedSubmission } from './run.js';

/** Whether rulings say of every item with a condition whether it applies, so that nothing hangs on the condition. */
function isSettled({ total }: Rubric, condition: string, { exemptions }: Submission): boolean {
  if (exemptions === undefined) return false;
  const bound = [...conditionsOn(total)].filter(([, conditions]) => conditions.includes(condition));
  return bound.length > 0 && bound.every(([item]) => exemptions.has(item.id));
}

/** What of a submission's conditions, forbidden and derived items somebody must look at. */
export function conditionFindings(
  rubric: Rubric,
  submission: Submission,
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
    if (isSettled(rubric, condition.id, submission)) return [];
    const parameters = { condition: condition.label, items: condition.inferredFrom.join(', ') };
    return [diagnose(`applicability/${state}`, parameters, location)];
  });
  return [...forbidden, ...refused, ...undecided];
}

/** A note for every two neighbours whose published totals are equal and whose ranks are not. */
export function samePublished(rubric: Rubric, ranked: readonly RankedSubmission[]): readonly Diagnostic[] {
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
export function unresolvedTies(rubric: Rubric, ranked: readonly RankedSubmission[]): readonly Diagnostic[] {
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
