import type { Language } from '../diagnostics/language.js';
import type { Group, Node, Rubric } from '../rubric/rubric.js';

function childGroups(group: Group): readonly Group[] {
  return group.children.filter((child) => child.type === 'group');
}

/** The groups at a depth below the total, in the rubric's order; the top groups have depth 1. */
export function groupsAtDepth(rubric: Rubric, depth: number): readonly Group[] {
  let groups: readonly Group[] = [rubric.total];
  for (let level = 0; level < depth; level += 1) groups = groups.flatMap(childGroups);
  return groups;
}

/** All groups below the total, parents first. */
export function groupsBelow(group: Group): readonly Group[] {
  return childGroups(group).flatMap((child) => [child, ...groupsBelow(child)]);
}

/** A node's code and label: `2.1 环境`. */
export function nodeTitle(node: Node, language: Language): string {
  const label = node.label[language];
  return label.startsWith(node.id) ? label : `${node.id} ${label}`;
}
