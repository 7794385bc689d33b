import { type Group, isPointAggregate, type Node } from '../rubric/rubric.js';
import { attainablePoints, type NodeValue } from './node-value.js';

/** How much a child weighs in its group when everything applies. */
function fullWeight(group: Group, child: Node): number {
  return isPointAggregate(group.aggregate)
    ? Math.abs(child.weight) * attainablePoints(child)
    : Math.abs(child.weight);
}

/** How a child counts in its group: with its own score, as zero, not at all, or so that the group has none. */
export type Treatment = 'as-scored' | 'as-zero' | 'left-out' | 'no-score';

export function treatmentOf(group: Group, child: Node, { state }: NodeValue): Treatment {
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
export function shrinks(child: Node): boolean {
  return child.type === 'group' && child.notApplicable === 'ancestors';
}

/** How much of a group's weight is applicable, and how much of the group's own is left: both 0–1. */
export function sharesOf(
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
export function askedOf(
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
