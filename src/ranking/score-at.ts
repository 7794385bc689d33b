import type { Rubric } from '../rubric/rubric.js';
import { roundSnapped, snap } from '../table/numbers.js';
import type { TotalScore } from '../scoring/score-submission.js';
import { nodeScore } from '../scoring/score-tree.js';

/** The score of a node, on its own scale, unrounded; the total's is after adjustments. Undefined where it has none. */
export function scoreAt(rubric: Rubric, score: TotalScore, node: string): number | undefined {
  return node === rubric.total.id ? score.total : nodeScore(score.tree, node);
}

/** A score as it is compared: snapped, and rounded as published where the rubric ranks on that. */
export function comparedScore(rubric: Rubric, score: number): number {
  const snapped = snap(score);
  return rubric.ranking.rankOn === 'published' ? roundSnapped(snapped, rubric.ranking.decimals) : snapped;
}
