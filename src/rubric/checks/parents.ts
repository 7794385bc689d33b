import type { WrittenGroup, WrittenItem } from '../node-schema.js';
import type { Path } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import { type Placed, placedGroups } from './placed.js';

/** A group, or the whole, as far as it says how its children make its score. */
export type WrittenParent = Pick<
  WrittenGroup,
  | 'id'
  | 'groups'
  | 'items'
  | 'aggregate'
  | 'best'
  | 'floor'
  | 'out_of'
  | 'round'
  | 'not_applicable'
  | 'minimums'
>;

/** A group with its children, each with its own path. */
export interface PlacedParent {
  readonly node: WrittenParent;
  readonly path: Path;
  readonly children: readonly Placed<WrittenGroup | WrittenItem>[];
}

/** The whole, called `total`, and every group below it. */
export function placedParents(rubric: WrittenRubric): readonly PlacedParent[] {
  const parents: readonly Placed<WrittenParent>[] = [
    { node: { ...rubric, id: 'total' }, path: [] },
    ...placedGroups(rubric.groups, []),
  ];
  return parents.map(({ node, path }) => ({
    node,
    path,
    children: [
      ...node.groups.map((child, index) => ({ node: child, path: [...path, 'groups', index] })),
      ...node.items.map((child, index) => ({ node: child, path: [...path, 'items', index] })),
    ],
  }));
}

/** Whether the children's points are added up. */
export function addsPoints({ aggregate }: WrittenParent): boolean {
  return aggregate === 'sum' || aggregate === 'attainable';
}
