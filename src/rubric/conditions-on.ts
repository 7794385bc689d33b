import type { Item, Node } from './rubric.js';

function walk(node: Node, around: readonly string[]): readonly (readonly [Item, readonly string[]])[] {
  const own = node.applicableIf === undefined ? around : [...around, node.applicableIf];
  return node.type === 'item' ? [[node, own]] : node.children.flatMap((child) => walk(child, own));
}

/** The ids of the conditions of each item below a node: its own and those of the groups around it. */
export function conditionsOn(node: Node): ReadonlyMap<Item, readonly string[]> {
  return new Map(walk(node, []));
}
