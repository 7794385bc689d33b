import { type Group, isPointAggregate, type Node } from '../rubric/rubric.js';
import { combine, type Part } from './aggregations.js';
import { askedOf, sharesOf, shrinks, type Treatment, treatmentOf } from './group-weights.js';
import {
  attainablePoints,
  notApplicableValue,
  type NodeValue,
  type NotScoredReason,
  ofFull,
  scoredState,
} from './node-value.js';
import { publishedScore } from '../table/numbers.js';

/** A group's value, and how much each child counts in it: relative to each other, 0 for one that does not. */
export interface GroupValue extends NodeValue {
  readonly parts: readonly number[];
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
