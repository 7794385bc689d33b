import { compareKeys } from '../../ranking/rank-scores.js';
import { rankingKey } from '../../ranking/standing-key.js';
import type { Rubric } from '../../rubric/rubric.js';
import { adjustTotal } from '../../scoring/adjust-total.js';
import type { AdjustedTotal } from '../../scoring/adjustment.js';
import type { DowngradeFlag, TotalScore } from '../../scoring/score-submission.js';
import { itemScores, scoreTree } from '../../scoring/score-tree.js';
import type { View, Work } from '../view.js';

/** What the work's ledger entries and the rubric's bounds make of another total before them. */
export function adjustedAs(rubric: Rubric, { score }: Work, total: number): AdjustedTotal {
  const entries = (score.adjusted?.applied ?? []).map(({ entry }) => entry);
  return adjustTotal(rubric.adjustments, entries, total);
}

/** What a work would come to, had the evidence of a downgraded item been accepted: tree, ledger and total. */
export function acceptedScore(rubric: Rubric, work: Work, { item, from }: DowngradeFlag): TotalScore {
  const scores = new Map(itemScores(work.score.tree).map((score) => [score.item, score]));
  const tree = scoreTree(rubric.total, (asked) => {
    const score = scores.get(asked);
    if (score === undefined) throw new Error(`item ${asked.id} was not scored`);
    const credit = asked === item ? { ...score, credit: from, downgrade: undefined } : score;
    return { response: score.response, credit };
  });
  const adjusted = tree.score === undefined ? undefined : adjustedAs(rubric, work, tree.score);
  return { ...work.score, tree, adjusted, total: adjusted?.total };
}

/** The points that a downgrade takes from the total as it is published, after the ledger; 0 where a cap holds. */
export function lostAfterLedger(rubric: Rubric, work: Work, { lost }: DowngradeFlag): number {
  const { tree, total } = work.score;
  if (tree.score === undefined || total === undefined) return lost;
  return adjustedAs(rubric, work, tree.score + lost).total - total;
}

/** The rank of a work with another score, the others as they are; ties and tie-breakers as the rubric has them. */
export function rankWith({ works, run }: View, work: Work, score: TotalScore): number {
  const { rubric } = run;
  const own = rankingKey(rubric, score);
  const ahead = works
    .filter((other) => other !== work && other.standing.status === 'ranked')
    .map((other) => rankingKey(rubric, other.score))
    .filter((key) => compareKeys(key, own) < 0);
  const counted =
    rubric.ranking.ties === 'dense' ? new Set(ahead.map((key) => JSON.stringify(key))).size : ahead.length;
  return counted + 1;
}
