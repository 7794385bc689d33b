import type { Response } from '../intake/submission.js';
import type { Group, Item, Node } from '../rubric/rubric.js';
import { publishedScore } from '../table/numbers.js';
import {
  attainablePoints,
  type NodeState,
  type NodeValue,
  notApplicableValue,
  ofFull,
  scoredState,
} from './node-value.js';
import { type GroupValue, scoreGroup } from './score-group.js';
import type { Credit } from './score-response.js';

interface Scored {
  readonly state: NodeState;
  /** On the node's own scale, unrounded unless its rubric rounds here; undefined where it has none. */
  readonly score: number | undefined;
  /** The score of a full answer: 100 for items and most groups, the attainable points of a sum. */
  readonly maximum: number;
  /** The share, 0–1, of the applicable weight below that was answered. */
  readonly coverage: number;
  /** What a full score here adds to the total, in points of it; nominal where the total takes no mean or sum. */
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

/** The credit, 0–1, of an item and whether it was answered; undefined for one that is not applicable. */
export interface ItemCredit {
  readonly credit: number;
  readonly answered: boolean;
}
export type CreditOf = (item: Item) => ItemCredit | undefined;

/** What a scored response counts for; an answerer who is unsure has not answered. */
export function itemCredit({ credit }: ScoredResponse): ItemCredit | undefined {
  if (credit.outcome === 'not-applicable') return undefined;
  return { credit: credit.credit, answered: credit.outcome === 'answered' && credit.meaning !== 'unsure' };
}

function itemValue(item: Item, found: ItemCredit | undefined): NodeValue {
  if (found === undefined) return notApplicableValue;
  const points = found.credit * item.points;
  const earned = item.round === undefined ? points : publishedScore(points, item.round);
  return {
    state: scoredState,
    percent: item.round === undefined ? found.credit * 100 : (earned / item.points) * 100,
    earned,
    attainable: item.points,
    coverage: found.answered ? 1 : 0,
    askedShare: 1,
    applicableShare: 1,
    weightShare: 1,
  };
}

/** A node's value with those of its children. */
interface ValueTree {
  readonly node: Node;
  readonly value: NodeValue;
  readonly children: readonly ValueTree[];
  readonly parts: readonly number[];
}

function valueTree(node: Node, creditOf: CreditOf): ValueTree {
  if (node.type === 'item') return { node, value: itemValue(node, creditOf(node)), children: [], parts: [] };
  const children = node.children.map((child) => valueTree(child, creditOf));
  const value: GroupValue = scoreGroup(
    node,
    children.map((child) => child.value),
  );
  return { node, value, children, parts: value.parts };
}

function scaleOf(
  node: Node,
  { percent, earned, attainable }: NodeValue,
): { score?: number; maximum: number } {
  const isSum = node.type === 'group' && node.aggregate.by === 'sum';
  const maximum = node.type === 'item' ? 100 : isSum ? attainable : node.outOf;
  if (percent === undefined) return { maximum: isSum ? attainablePoints(node) : maximum };
  return { score: isSum ? earned : ofFull(percent, maximum), maximum };
}

/** The score of a node on its own scale from its items' credits; undefined where it has none. */
export function scoreNode(node: Node, creditOf: CreditOf): number | undefined {
  return scaleOf(node, valueTree(node, creditOf).value).score;
}

/** Other credits for some items; undefined makes one not applicable. */
export type ChangedCredits = ReadonlyMap<Item, ItemCredit | undefined>;

/** The value of a node with other credits; the same object where none of the items is below it. */
function valueWith({ node, value, children }: ValueTree, changes: ChangedCredits): NodeValue {
  if (node.type === 'item') return changes.has(node) ? itemValue(node, changes.get(node)) : value;
  const values = children.map((child) => valueWith(child, changes));
  return values.every((one, index) => one === children[index]?.value) ? value : scoreGroup(node, values);
}

/**
 * Makes what gives the score of a node, as `scoreNode` does, with other credits for some of its items;
 * only the groups around those items are computed again.
 */
export function rescorer(node: Node, creditOf: CreditOf): (changes: ChangedCredits) => number | undefined {
  const tree = valueTree(node, creditOf);
  return (changes) => scaleOf(node, valueWith(tree, changes)).score;
}

function place(
  { node, value, children, parts }: ValueTree,
  scored: (item: Item) => ScoredResponse,
  effectiveWeight: number,
): ScoreNode {
  const { score, maximum } = scaleOf(node, value);
  const { state, coverage } = value;
  if (node.type === 'item') {
    const { credit: own, response } = scored(node);
    const { outcome, meaning, claimed, credit, downgrade } = own;
    // Named one by one: an object that others are spread into takes more memory, and there are many.
    return {
      type: 'item',
      item: node,
      response,
      outcome,
      meaning,
      claimed,
      credit,
      downgrade,
      state,
      score,
      maximum,
      coverage,
      effectiveWeight,
    };
  }
  const whole = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
  return {
    type: 'group',
    group: node,
    children: children.map((child, index) =>
      place(child, scored, whole === 0 ? 0 : effectiveWeight * ((parts[index] ?? 0) / whole)),
    ),
    state,
    score,
    maximum,
    coverage,
    effectiveWeight,
  };
}

/** The tree below the total, whose effective weight is its full score. */
export function scoreTree(total: Group, scored: (item: Item) => ScoredResponse): GroupScore {
  const values = valueTree(total, (item) => itemCredit(scored(item)));
  const tree = place(values, scored, scaleOf(total, values.value).maximum);
  if (tree.type === 'item') throw new Error('the total is a group');
  return tree;
}

function collectItems(node: ScoreNode, into: ItemScore[]): void {
  if (node.type === 'item') into.push(node);
  else for (const child of node.children) collectItems(child, into);
}

/** The scored items of a tree, in the rubric's order. */
export function itemScores(tree: ScoreNode): readonly ItemScore[] {
  const items: ItemScore[] = [];
  collectItems(tree, items);
  return items;
}

/** The scored node with an id in a tree; undefined where it is not there. */
export function findNode(tree: ScoreNode, id: string): ScoreNode | undefined {
  if (tree.type === 'item') return tree.item.id === id ? tree : undefined;
  if (tree.group.id === id) return tree;
  for (const child of tree.children) {
    const found = findNode(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The score, on its own scale, of the node with an id in a tree; undefined where it has none or is not there. */
export function nodeScore(tree: ScoreNode, id: string): number | undefined {
  return findNode(tree, id)?.score;
}
