import type { Submission } from '../intake/submission.js';
import type { Rubric } from '../rubric/rubric.js';
import type { TotalScore } from '../scoring/score-submission.js';
import { nodeScore } from '../scoring/score-tree.js';
import { snap } from '../table/numbers.js';
import type { UnrankedReason } from './run.js';
import { comparedScore } from './score-at.js';

/** A voided submission is no part of the field. */
export function isVoided({ eligibility }: Submission): boolean {
  return eligibility?.verdict === 'voided';
}

/** Why a submission has no rank; undefined for one that has. */
export function unrankedReason(
  rubric: Rubric,
  submission: Submission,
  score: TotalScore,
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
export function rankingKey(rubric: Rubric, score: TotalScore): readonly number[] {
  const breakers = rubric.ranking.tieBreakers.map(({ node, order }) => {
    const value = nodeScore(score.tree, node);
    if (value === undefined) return -Infinity;
    return order === 'lower-first' ? -comparedScore(rubric, value) : comparedScore(rubric, value);
  });
  return [score.total === undefined ? -Infinity : comparedScore(rubric, score.total), ...breakers];
}
