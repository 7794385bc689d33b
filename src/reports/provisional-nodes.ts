import { type Node, nodesOf, type Rubric } from '../rubric/rubric.js';

/** The groups and items that are proposals, in the rubric's order. */
export function provisionalNodes(rubric: Rubric): readonly Node[] {
  return nodesOf(rubric.total).filter(({ provisional }) => provisional);
}

/** How many parts of the rubric nobody has published yet: choices, groups, items and awards. */
export function countProvisional(rubric: Rubric): number {
  const awards = rubric.awards.filter(({ provisional }) => provisional);
  return rubric.provisional.length + provisionalNodes(rubric).length + awards.length;
}
