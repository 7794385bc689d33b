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
  if (node.type === 'group')
    return combine(
      node,
      node.children.map((child) => scoreNode(child, creditOf)),
    );
  const credit = creditOf(node);
  return credit === undefined ? undefined : credit * 100;
}

/** A group's score from those of its children, in their order. */
function combine(group: Group, scores: readonly (number | undefined)[]): number | undefined {
  const parts = group.children.flatMap(({ weight }, index) => {
    const score = scores[index];
    return score === undefined ? [] : [{ score, weight }];
  });
  return aggregations[group.aggregate](parts);
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
  const applicable = node.children.map((child) => scoreNode(child, creditOf) !== undefined);
  const weights = node.children.map((child, index) => (applicable[index] === true ? child.weight : 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => (sum === 0 ? 0 : weight / sum));
  const children = node.children.map((child, index) =>
    scoreTree(child, scored, effectiveWeight * (shares[index] ?? 0)),
  );
  return {
    type: 'group',
    group: node,
    children,
    score: combine(
      node,
      children.map((child) => child.score),
    ),
    coverage: children.reduce((total, child, index) => total + (shares[index] ?? 0) * child.coverage, 0),
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
