import { type Group, isPointAggregate, type Node } from '../../rubric/rubric.js';
import type { GroupScore } from '../../scoring/score-tree.js';
import { attainablePoints } from '../../scoring/node-value.js';
import { isInformation } from '../information.js';
import type { Work } from '../view.js';
import { fullShown, fullVaries } from './full-shown.js';

/**
 * What a group's formula refers to: the rows of its items, or the columns of its children with the rubric's
 * weights or with those of each work; `value` where no clear formula says it.
 */
export type GroupMethod =
  | { readonly kind: 'rows' }
  | { readonly kind: 'columns'; readonly weights: 'rubric' | 'own' }
  | { readonly kind: 'value' };

/** With more children than these a formula that names each of them is no longer read by anybody. */
const mostTerms = 100;
/** How far the doubles of two equal shares may be apart. */
const noise = 1e-12;

/** The children that count in a group's score, in the rubric's order. */
export function countingChildren(group: Group): readonly Node[] {
  return group.children.filter(
    (child) => child.weight !== 0 && (child.type === 'group' || !isInformation(child)),
  );
}

/** Whether a work's weights below a group are in its tree: it has a score, and a part in the total. */
export function isWeighed(score: GroupScore | undefined): score is GroupScore {
  return score?.score !== undefined && score.effectiveWeight !== 0;
}

function weighedScores(group: Group, works: readonly Work[]): readonly GroupScore[] {
  return works.map(({ groups }) => groups.get(group)).filter(isWeighed);
}

/** Whether a group's formula adds up its items' rows: a mean or a sum of nothing but items. */
function readsRows(group: Group): boolean {
  if (group.children.some(({ type }) => type === 'group')) return false;
  return isPointAggregate(group.aggregate) || group.aggregate.by === 'weighted-mean';
}

/** A child's weight in the rubric as it counts in its group's score. */
function fullPart(group: Group, child: Node): number {
  return isPointAggregate(group.aggregate) ? child.weight * attainablePoints(child) : child.weight;
}

/** Whether every child counts in a work's group with the weight that the rubric gives it. */
function hasRubricWeights(group: Group, score: GroupScore): boolean {
  const parts = group.children.map((child) => fullPart(group, child));
  const whole = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
  return score.children.every((child, index) => {
    const share = child.effectiveWeight / score.effectiveWeight;
    return Math.abs(share - (parts[index] ?? 0) / whole) < noise;
  });
}

/** Whether every child that counts in the rubric counts with its own full score in every work. */
export function isComplete(group: Group, works: readonly Work[]): boolean {
  return weighedScores(group, works).every((score) => hasRubricWeights(group, score));
}

function haveOneFull(group: Group, works: readonly Work[]): boolean {
  const children = countingChildren(group);
  const fulls = new Set(children.map((child) => fullShown(child, group)));
  return fulls.size === 1 && !children.some((child) => child.type === 'group' && fullVaries(child, works));
}

function isTooLong(group: Group, works: readonly Work[]): boolean {
  if (countingChildren(group).length <= mostTerms) return false;
  const { by } = group.aggregate;
  return by === 'geometric' || by === 'harmonic' || !haveOneFull(group, works);
}

/** How a group's score can be followed in a workbook of these works. */
export function groupMethod(group: Group, works: readonly Work[]): GroupMethod {
  if (weighedScores(group, works).length === 0) return { kind: 'value' };
  if (readsRows(group)) return { kind: 'rows' };
  if (group.aggregate.by === 'best' && !haveOneFull(group, works)) return { kind: 'value' };
  if (isTooLong(group, works)) return { kind: 'value' };
  return { kind: 'columns', weights: isComplete(group, works) ? 'rubric' : 'own' };
}
