import { type Node, nodesOf, type Rubric } from '../rubric/rubric.js';

/** The groups and items that are proposals, in the rubric's order. */
export function provisionalNodes(rubric: Rubric): readonly Node[] {
  return nodesOf(rubric.total).filter(({ provisional }) => provisional);
}

/** How many parts of the rubric nobody has published yet: choices, groups and items. */
export function countProvisional(rubric: Rubric): number {
  return rubric.provisional.length + provisionalNodes(rubric).length;
}
