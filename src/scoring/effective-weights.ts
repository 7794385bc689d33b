import type { Response } from '../intake/submission.js';
import type { Item, Node, Rubric } from '../rubric/rubric.js';
import { type ScoredResponse, type ScoreNode, scoreTree } from './score-tree.js';

const response: Response = {
  answer: { state: 'blank' },
  given: '',
  cell: '',
  evidence: 'present',
  optionEvidence: new Map(),
  denial: false,
};

function full(applies: boolean): ScoredResponse {
  const outcome = applies ? 'answered' : 'not-applicable';
  return { credit: { outcome, meaning: 'answer', claimed: 1, credit: 1, downgrade: undefined }, response };
}

function* nodes(score: ScoreNode): Generator<[Node, number]> {
  yield [score.type === 'group' ? score.group : score.item, score.effectiveWeight];
  if (score.type === 'group') for (const child of score.children) yield* nodes(child);
}

/**
 * What a full score of each group and item adds to the total, in points of it, where the items that
 * `applies` names apply; all of them unless it is given.
 */
export function effectiveWeights(
  rubric: Rubric,
  applies: (item: Item) => boolean = () => true,
): ReadonlyMap<Node, number> {
  return new Map(nodes(scoreTree(rubric.total, (item) => full(applies(item)))));
}
