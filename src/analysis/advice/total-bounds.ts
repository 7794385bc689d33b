import { isPointAggregate, type Node, type Rubric } from '../../rubric/rubric.js';
import { attainablePoints } from '../../scoring/node-value.js';

/** The score of a full answer at a node: 100 for items, the attainable points of a sum. */
export function fullScore(node: Node): number {
  if (node.type === 'item') return 100;
  return node.aggregate.by === 'sum' ? attainablePoints(node) : node.outOf;
}

/** Whether an answer can cost points: a factor below 0 in a sum, or marks below 0. */
function takesAway(node: Node): boolean {
  if (node.type === 'item')
    return (node.spec.kind === 'points' || node.spec.kind === 'panel') && node.spec.min < 0;
  const inSum = isPointAggregate(node.aggregate);
  return node.children.some(
    (child) => (inSum && child.weight < 0) || (child.weight !== 0 && takesAway(child)),
  );
}

/** The highest total that the ledger leaves possible; without end where it multiplies. */
export function highestTotal({ total, adjustments }: Rubric): number {
  const grows = adjustments.rules.some(
    ({ kind, amount }) => kind === 'multiply' && (amount === undefined || amount > 1),
  );
  return Math.min(grows ? Infinity : fullScore(total), adjustments.highest ?? Infinity);
}

/** The lowest total that is possible; without end where nothing bounds what is taken away. */
export function lowestTotal({ total, adjustments }: Rubric): number {
  const { rules, mostDeducted, lowest } = adjustments;
  const deducted = rules.some(({ kind }) => kind === 'deduct') ? (mostDeducted ?? Infinity) : 0;
  return Math.max(takesAway(total) ? -Infinity : -deducted, lowest ?? -Infinity);
}
