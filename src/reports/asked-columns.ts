import type { Run } from '../ranking/run.js';
import { isPointAggregate, type Item, itemsOf, type Node, nodesOf, type Rubric } from '../rubric/rubric.js';

/** Whether any item asks for evidence; without one, nothing of evidence or downgrades is shown. */
export function asksForEvidence(rubric: Rubric): boolean {
  return itemsOf(rubric.total).some(({ evidence }) => evidence !== 'none');
}

/** Whether the results under another policy stand beside the chosen one's. */
export function hasBeside({ policy, beside }: Run): boolean {
  return policy.id !== beside.id;
}

/** The items whose parent adds points, so that each has points to earn. */
export function pointItems(rubric: Rubric): ReadonlySet<Item> {
  return new Set(
    nodesOf(rubric.total).flatMap((node: Node) =>
      node.type === 'group' && isPointAggregate(node.aggregate)
        ? node.children.filter((child) => child.type === 'item')
        : [],
    ),
  );
}
