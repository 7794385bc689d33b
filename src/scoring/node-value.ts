import { isPointAggregate, type Node } from '../rubric/rubric.js';

/** Why a group with applicable children has no score. */
export type NotScoredReason = 'too-little-applicable' | 'too-little-answered' | 'child-not-scored';

/** Whether a node has a score, and if not, why. */
export type NodeState =
  | { readonly state: 'scored' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'not-scored'; readonly reason: NotScoredReason };

/** Shared by all nodes that have a score: there are many in memory. */
export const scoredState: NodeState = { state: 'scored' };

/** What a node comes to before it has a place in a tree. */
export interface NodeValue {
  readonly state: NodeState;
  /** 0–100, its score as a percentage of a full one; undefined where it has none. Below 0 only in sums. */
  readonly percent: number | undefined;
  /** Points earned and attainable, for sums; attainable also where too little of it is there to score. */
  readonly earned: number;
  readonly attainable: number;
  /** The share, 0–1, of the asked weight below that was answered. */
  readonly coverage: number;
  /** The share, 0–1, of the weight that counts below that is asked: not what counts as zero unasked. */
  readonly askedShare: number;
  /** The share, 0–1, of the weight below that is applicable. */
  readonly applicableShare: number;
  /** What is left, 0–1, of the node's own weight after what is not applicable below has shrunk it. */
  readonly weightShare: number;
}

/** The value of a node of which nothing counts. */
export const notApplicableValue: NodeValue = {
  state: { state: 'not-applicable' },
  percent: undefined,
  earned: 0,
  attainable: 0,
  coverage: 0,
  askedShare: 0,
  applicableShare: 0,
  weightShare: 0,
};

/** A percentage of a full score as a score; one of 100 stays what it is, to the last bit. */
export function ofFull(percent: number, full: number): number {
  return full === 100 ? percent : (percent * full) / 100;
}

/** The points that a node can earn when everything applies; in a sum, factors below 0 only take away. */
export function attainablePoints(node: Node): number {
  if (node.type === 'item') return node.points;
  if (!isPointAggregate(node.aggregate)) return node.outOf;
  return node.children.reduce((sum, child) => sum + Math.max(0, child.weight) * attainablePoints(child), 0);
}
