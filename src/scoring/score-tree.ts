import type { Response } from '../intake/submission.js';
import type { Group, Item, Node } from '../rubric/rubric.js';
import { aggregations } from './aggregations.js';
import type { Credit } from './score-response.js';

interface Scored {
  /** 0–100, unrounded; undefined where the node is not applicable. */
  readonly score: number | undefined;
  /** The share, 0–1, of the applicable weight below that was answered. */
  readonly coverage: number;
  /** What a full score here adds to the total, in points of it; 0 where not applicable. */
  readonly effectiveWeight: number;
}

export interface ItemScore extends Scored, Credit {
  readonly type: 'item';
  readonly item: Item;
  readonly response: Response;
}

export interface GroupScore extends Scored {
  readonly type: 'group';
  readonly group: Group;
  readonly children: readonly ScoreNode[];
}

/** The score of a node with everything it came from: explaining is reading this tree. */
export type ScoreNode = GroupScore | ItemScore;

/** A scored item before it has a place in the tree. */
export interface ScoredResponse {
  readonly credit: Credit;
  readonly response: Response;
}

/** The credit, 0–1, of each item; undefined for one that is not applicable. */
export type CreditOf = (item: Item) => number | undefined;

/**
 * The score of a node, 0–100, from its items' credits; undefined where it is not applicable. A child
 * that is not applicable leaves its weight to its siblings.
 */
export function scoreNode(node: Node, creditOf: CreditOf): number | undefined {
  if (node.type === 'item') {
    const credit = creditOf(node);
    return credit === undefined ? undefined : credit * 100;
  }
  const parts = node.children.flatMap((child) => {
    const score = scoreNode(child, creditOf);
    return score === undefined ? [] : [{ score, weight: child.weight }];
  });
  return aggregations[node.aggregate](parts);
}

/** The tree below a node; `effectiveWeight` is the node's own, 100 for the total. */
export function scoreTree(
  node: Node,
  scored: (item: Item) => ScoredResponse,
  effectiveWeight: number,
): ScoreNode {
  if (node.type === 'item') {
    const { credit, response } = scored(node);
    const applicable = credit.outcome !== 'not-applicable';
    return {
      type: 'item',
      item: node,
      response,
      ...credit,
      score: applicable ? credit.credit * 100 : undefined,
      coverage: credit.outcome === 'answered' ? 1 : 0,
      effectiveWeight,
    };
  }
  const creditOf: CreditOf = (item) => {
    const { credit } = scored(item);
    return credit.outcome === 'not-applicable' ? undefined : credit.credit;
  };
  const weightOf = (child: Node): number => (scoreNode(child, creditOf) === undefined ? 0 : child.weight);
  const weights = node.children.reduce((sum, child) => sum + weightOf(child), 0);
  const shareOf = (child: Node): number => (weights === 0 ? 0 : weightOf(child) / weights);
  const children = node.children.map((child) => scoreTree(child, scored, effectiveWeight * shareOf(child)));
  const coverage = node.children.reduce(
    (sum, child, index) => sum + shareOf(child) * (children[index]?.coverage ?? 0),
    0,
  );
  return {
    type: 'group',
    group: node,
    children,
    score: scoreNode(node, creditOf),
    coverage,
    effectiveWeight,
  };
}

/** The score, 0–100, of the node with an id in a tree; undefined where it is not applicable or not there. */
export function nodeScore(tree: ScoreNode, id: string): number | undefined {
  if (tree.type === 'item') return tree.item.id === id ? tree.score : undefined;
  if (tree.group.id === id) return tree.score;
  for (const child of tree.children) {
    const score = nodeScore(child, id);
    if (score !== undefined) return score;
  }
  return undefined;
}
