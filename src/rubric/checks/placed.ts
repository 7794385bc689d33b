import type { Path } from '../rubric-source.js';
import type { WrittenGroup, WrittenItem } from '../node-schema.js';
import type { WrittenRubric } from '../schema.js';

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

function itemsAt(items: readonly WrittenItem[], base: Path): readonly Placed<WrittenItem>[] {
  return items.map((node, index) => ({ node, path: [...base, 'items', index] }));
}

/** All items: those of the groups in the order of the file, then those directly under the top. */
export function placedItems(rubric: WrittenRubric): readonly Placed<WrittenItem>[] {
  return [
    ...placedGroups(rubric.groups, []).flatMap(({ node, path }) => itemsAt(node.items, path)),
    ...itemsAt(rubric.items, []),
  ];
}
