import { diagnose } from '../../diagnostics/diagnostic.js';
import type { WrittenGroup, WrittenItem } from '../schema.js';
import type { Check } from './check.js';
import { type Placed, placedGroups } from './placed.js';

/** Every group has children, and weight among them. */
export const weights: Check = (rubric, source) => {
  const parents: readonly Placed<{
    id: string;
    groups: readonly WrittenGroup[];
    items: readonly WrittenItem[];
  }>[] = [
    { node: { id: 'total', groups: rubric.groups, items: [] }, path: [] },
    ...placedGroups(rubric.groups, []),
  ];
  return parents.flatMap(({ node, path }) => {
    const children = [
      ...node.groups.map((child, index) => ({ child, at: [...path, 'groups', index, 'weight'] })),
      ...node.items.map((child, index) => ({ child, at: [...path, 'items', index, 'weight'] })),
    ];
    if (children.length === 0) return [diagnose('rubric/empty-group', { id: node.id }, source.locate(path))];
    if (children.every(({ child }) => child.weight === 0)) {
      return [diagnose('rubric/weights', { id: node.id }, source.locate(path))];
    }
    return children
      .filter(({ child }) => child.weight === 0)
      .map(({ child, at }) => diagnose('rubric/weightless', { id: child.id }, source.locate(at)));
  });
};
