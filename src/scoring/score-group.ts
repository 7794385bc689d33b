import { type Group, isPointAggregate, type Node } from '../rubric/rubric.js';
import { combine, type Part } from './aggregations.js';
import { publishedScore } from '../table/numbers.js';

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

/** A group's value, and how much each child counts in it: relative to each other, 0 for one that does not. */
export interface GroupValue extends NodeValue {
  readonly parts: readonly number[];
}

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

/** How much a child weighs in its group when everything applies. */
function fullWeight(group: Group, child: Node): number {
  return isPointAggregate(group.aggregate)
    ? Math.abs(child.weight) * attainablePoints(child)
    : Math.abs(child.weight);
}

/** How a child counts in its group: with its own score, as zero, not at all, or so that the group has none. */
type Treatment = 'as-scored' | 'as-zero' | 'left-out' | 'no-score';

function treatmentOf(group: Group, child: Node, { state }: NodeValue): Treatment {
  const leftOut = group.notApplicable === 'zero' ? 'as-zero' : 'left-out';
  switch (state.state) {
    case 'scored':
      return 'as-scored';
    case 'not-applicable':
      return leftOut;
    case 'not-scored': {
      const below = child.type === 'group' ? child.minimums.below : 'not-scored';
      if (below === 'not-scored') return 'no-score';
      return below === 'zero' ? 'as-zero' : leftOut;
    }
  }
}

/** Whether what is not applicable below a child takes its weight along. */
function shrinks(child: Node): boolean {
  return child.type === 'group' && child.notApplicable === 'ancestors';
}

/** A child that counts, with its factor or weight among those that do. */
interface Counted {
  readonly index: number;
  readonly child: Node;
  readonly weight: number;
  readonly percent: number;
  readonly earned: number;
  readonly attainable: number;
}

function countedChildren(
  group: Group,
  values: readonly NodeValue[],
  treatments: readonly Treatment[],
): readonly Counted[] {
  const points = isPointAggregate(group.aggregate);
  const counted: Counted[] = [];
  for (const [index, child] of group.children.entries()) {
    const value = values[index];
    const treatment = treatments[index];
    if (value === undefined || child.weight === 0) continue;
    if (treatment === 'as-zero') {
      const { weight } = child;
      counted.push({ index, child, weight, percent: 0, earned: 0, attainable: attainablePoints(child) });
    } else if (treatment === 'as-scored' && value.percent !== undefined) {
      const { percent, earned, attainable } = value;
      const weight = child.weight * (shrinks(child) && !points ? value.weightShare : 1);
      counted.push({ index, child, weight, percent, earned, attainable });
    }
  }
  return counted;
}

/** What points need to be added: a child, its factor and what it brings. */
type Adding = Pick<Counted, 'child' | 'weight' | 'earned' | 'attainable'>;

/** Points of the children that count; siblings take over, in proportion, the points of those left out. */
function addPoints(group: Group, counted: readonly Adding[]): { earned: number; attainable: number } {
  const earned = counted.reduce((sum, part) => sum + part.weight * part.earned, 0);
  const attainable = counted.reduce((sum, part) => sum + Math.max(0, part.weight) * part.attainable, 0);
  if (group.notApplicable !== 'siblings') return { earned, attainable };
  const full = attainablePoints(group);
  const counting = counted.reduce(
    (sum, { child }) => sum + Math.max(0, child.weight) * attainablePoints(child),
    0,
  );
  const takeOver = full === counting || counting <= 0 ? 1 : full / counting;
  return { earned: earned * takeOver, attainable: attainable * takeOver };
}

function scoreParts(
  group: Group,
  counted: readonly Counted[],
): Pick<NodeValue, 'percent' | 'earned' | 'attainable'> {
  const { round, outOf } = group;
  if (isPointAggregate(group.aggregate)) {
    const { earned, attainable } = addPoints(group, counted);
    if (attainable <= 0) return { percent: undefined, earned: 0, attainable: 0 };
    if (round === undefined) return { percent: (earned / attainable) * 100, earned, attainable };
    // A sum's score are its points; the other's is what they are of a full one.
    const full = group.aggregate.by === 'sum' ? attainable : outOf;
    const share = publishedScore((earned / attainable) * full, round) / full;
    return { percent: share * 100, earned: share * attainable, attainable };
  }
  const parts = counted.map(({ percent, weight }): Part => ({ percent, weight }));
  const percent = combine(group.aggregate, parts);
  const score = ofFull(percent, outOf);
  const rounded = round === undefined ? score : publishedScore(score, round);
  return {
    percent: round === undefined ? percent : (rounded / outOf) * 100,
    earned: rounded,
    attainable: outOf,
  };
}

function sharesOf(
  group: Group,
  values: readonly NodeValue[],
  treatments: readonly Treatment[],
): { applicable: number; weight: number } {
  let [full, applicable, weight] = [0, 0, 0];
  for (const [index, child] of group.children.entries()) {
    const own = fullWeight(group, child);
    const value = values[index];
    full += own;
    if (value === undefined || value.state.state === 'not-applicable') continue;
    applicable += own * value.applicableShare;
    const treatment = treatments[index];
    // What counts as zero counts with its whole weight, whatever was left out below it.
    const shrunk = shrinks(child) && treatment !== 'as-zero';
    weight += treatment === 'left-out' ? 0 : own * (shrunk ? value.weightShare : 1);
  }
  return full === 0 ? { applicable: 0, weight: 0 } : { applicable: applicable / full, weight: weight / full };
}

/**
 * How much a child counts in its group's coverage: as in its score. One that keeps the group from a score
 * counts as much as if it had one itself; what does not apply below it has shrunk it just the same.
 */
function askedWeight(group: Group, child: Node, value: NodeValue, treatment: Treatment): number {
  switch (treatment) {
    case 'left-out':
      return 0;
    case 'as-zero':
      return fullWeight(group, child);
    case 'as-scored':
    case 'no-score':
      if (isPointAggregate(group.aggregate)) return Math.abs(child.weight) * value.attainable;
      return Math.abs(child.weight) * (shrinks(child) ? value.weightShare : 1);
  }
}

/**
 * How much of a group's weight is asked, and answered of that. A child without a score that keeps the group
 * from one was asked all the same; one that counts as zero because it does not apply was not.
 */
function askedOf(
  group: Group,
  values: readonly NodeValue[],
  treatments: readonly Treatment[],
): { readonly share: number; readonly coverage: number } {
  let [whole, asked, answered] = [0, 0, 0];
  for (const [index, child] of group.children.entries()) {
    const value = values[index];
    if (value === undefined) continue;
    const weight = askedWeight(group, child, value, treatments[index] ?? 'left-out');
    const own = value.state.state === 'not-applicable' ? 0 : weight * value.askedShare;
    whole += weight;
    asked += own;
    answered += own * value.coverage;
  }
  return { share: whole === 0 ? 0 : asked / whole, coverage: asked === 0 ? 0 : answered / asked };
}

/** What a group without a score could have earned, with the children that keep it from one. */
function attainableUnscored(
  group: Group,
  values: readonly NodeValue[],
  treatments: readonly Treatment[],
  counted: readonly Counted[],
): number {
  if (!isPointAggregate(group.aggregate)) return group.outOf;
  const silent = group.children.flatMap((child, index): Adding[] => {
    const value = values[index];
    if (value === undefined || child.weight === 0 || treatments[index] !== 'no-score') return [];
    return [{ child, weight: child.weight, earned: 0, attainable: value.attainable }];
  });
  return addPoints(group, [...counted, ...silent]).attainable;
}

function notApplicable(group: Group, applicableShare: number): GroupValue {
  return { ...notApplicableValue, applicableShare, parts: group.children.map(() => 0) };
}

/** A group's value from its children's, in their order (scoring: not applicable, aggregation). */
export function scoreGroup(group: Group, values: readonly NodeValue[]): GroupValue {
  const treatments = group.children.map((child, index) => {
    const value = values[index];
    return value === undefined ? 'left-out' : treatmentOf(group, child, value);
  });
  const counted = countedChildren(group, values, treatments);
  const shares = sharesOf(group, values, treatments);
  const heard = group.children.some((child, index) => child.weight !== 0 && treatments[index] === 'no-score');
  if (counted.length === 0 && !heard) return notApplicable(group, shares.applicable);
  const scored =
    counted.length === 0 ? { percent: undefined, earned: 0, attainable: 0 } : scoreParts(group, counted);
  if (scored.percent === undefined && !heard) return notApplicable(group, shares.applicable);

  const points = isPointAggregate(group.aggregate);
  const parts = group.children.map(() => 0);
  for (const { index, weight, attainable } of counted) parts[index] = points ? weight * attainable : weight;
  const asked = askedOf(group, values, treatments);
  const reason = notScoredReason(group, heard, shares.applicable, asked.coverage);
  return {
    state: reason === undefined ? scoredState : { state: 'not-scored', reason },
    percent: reason === undefined ? scored.percent : undefined,
    earned: reason === undefined ? scored.earned : 0,
    attainable:
      reason === undefined ? scored.attainable : attainableUnscored(group, values, treatments, counted),
    coverage: asked.coverage,
    askedShare: asked.share,
    applicableShare: shares.applicable,
    weightShare: shares.weight,
    parts,
  };
}

/** Shares are compared as scores are, so that one of exactly the minimum is enough. */
function isBelow(value: number, minimum: number): boolean {
  return minimum > 0 && publishedScore(value, 8) < publishedScore(minimum, 8);
}

function notScoredReason(
  group: Group,
  heard: boolean,
  applicable: number,
  coverage: number,
): NotScoredReason | undefined {
  if (isBelow(applicable, group.minimums.applicable)) return 'too-little-applicable';
  if (heard) return 'child-not-scored';
  return isBelow(coverage, group.minimums.answered) ? 'too-little-answered' : undefined;
}
