import { type Group, isPointAggregate, type Node } from '../../rubric/rubric.js';
import { snap } from '../../table/numbers.js';
import { fullScore } from '../scale.js';
import type { Work } from '../view.js';

/** The full score of a node as the arithmetic shows it: an item's are its points where its parent adds points. */
export function fullShown(node: Node, parent: Group): number {
  if (node.type === 'group') return fullScore(node);
  return isPointAggregate(parent.aggregate) ? node.points : 100;
}

/** Whether what can be earned in a sum is less for some work, because something below does not apply to it. */
export function fullVaries(group: Group, works: readonly Work[]): boolean {
  if (group.aggregate.by !== 'sum') return false;
  const full = snap(fullScore(group));
  return works.some(({ groups }) => {
    const found = groups.get(group);
    return found?.score !== undefined && snap(found.maximum) !== full;
  });
}
