import { comparedScore } from '../../ranking/score-at.js';
import type { Submission } from '../../intake/submission.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { SubmissionScore } from '../../scoring/score-submission.js';
import { nodeScore } from '../../scoring/score-tree.js';
import { snap } from '../../table/numbers.js';

/**
 * The numbers by which a rubric ranks a score, the greater first; undefined for a work that it does not rank.
 * The same rule as in ranking/rank-field.ts.
 */
export function standingKey(
  rubric: Rubric,
  { name, eligibility }: Submission,
  score: SubmissionScore,
): readonly number[] | undefined {
  const { total, adjusted, tree } = score;
  if (name === undefined || total === undefined || adjusted?.vetoed === true) return undefined;
  if (eligibility?.verdict === 'voided') return undefined;
  if (snap(tree.coverage) < snap(rubric.ranking.minimumCoverage)) return undefined;
  const breakers = rubric.ranking.tieBreakers.map(({ node, order }) => {
    const value = nodeScore(tree, node);
    if (value === undefined) return -Infinity;
    return order === 'lower-first' ? -comparedScore(rubric, value) : comparedScore(rubric, value);
  });
  return [comparedScore(rubric, total), ...breakers];
}
