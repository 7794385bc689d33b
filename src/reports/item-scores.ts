import type { ItemScore, ScoreNode } from '../scoring/score-tree.js';

/** The scored items below a node, in the rubric's order. */
export function* itemScores(score: ScoreNode): Generator<ItemScore> {
  if (score.type === 'item') {
    yield score;
    return;
  }
  for (const child of score.children) yield* itemScores(child);
}
