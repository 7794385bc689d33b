import type { ItemScore, ScoreNode } from '../../scoring/score-tree.js';

/** The scored items of a tree, in the rubric's order. */
export function scoredItems(node: ScoreNode): readonly ItemScore[] {
  return node.type === 'item' ? [node] : node.children.flatMap(scoredItems);
}
