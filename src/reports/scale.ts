import type { Group } from '../rubric/rubric.js';
import { attainablePoints } from '../scoring/node-value.js';
import type { Labeller } from './labeller.js';

/** The score of a full answer on a group's own scale where everything applies: 100 for most. */
export function fullScore(group: Group): number {
  return group.aggregate.by === 'sum' ? attainablePoints(group) : group.outOf;
}

/** A title with the full score behind it, where that is not 100. */
export function titleOfScale(title: string, full: number, say: Labeller): string {
  return full === 100 ? title : say('ofFull', { title, maximum: String(full) });
}
