import type { Path } from '../rubric-source.js';
import type { WrittenGroup, WrittenItem, WrittenRubric } from '../schema.js';

/** A part of a rubric file with the path to it. */
export interface Placed<T> {
  readonly node: T;
  readonly path: Path;
}

/** All groups below, parents first. */
export function placedGroups(groups: readonly WrittenGroup[], base: Path): readonly Placed<WrittenGroup>[] {
  return groups.flatMap((node, index) => {
    const path = [...base, 'groups', index];
    return [{ node, path }, ...placedGroups(node.groups, path)];
  });
}

/** All items, in the order of the file. */
export function placedItems(rubric: WrittenRubric): readonly Placed<WrittenItem>[] {
  return placedGroups(rubric.groups, []).flatMap(({ node, path }) =>
    node.items.map((item, index) => ({ node: item, path: [...path, 'items', index] })),
  );
}
