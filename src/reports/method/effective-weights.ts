import type { Response } from '../../intake/submission.js';
import type { Node, Rubric } from '../../rubric/rubric.js';
import { type ScoredResponse, type ScoreNode, scoreTree } from '../../scoring/score-tree.js';

const response: Response = {
  answer: { state: 'blank' },
  given: '',
  cell: '',
  evidence: 'present',
  denial: false,
};
const full: ScoredResponse = {
  credit: { outcome: 'answered', claimed: 1, credit: 1, downgrade: undefined },
  response,
};

function* nodes(score: ScoreNode): Generator<[Node, number]> {
  yield [score.type === 'group' ? score.group : score.item, score.effectiveWeight];
  if (score.type === 'group') for (const child of score.children) yield* nodes(child);
}

/** What a full score of each group and item adds to the total, in points, where every item is applicable. */
export function effectiveWeights(rubric: Rubric): ReadonlyMap<Node, number> {
  return new Map(nodes(scoreTree(rubric.total, () => full, 100)));
}
