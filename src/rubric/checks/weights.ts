import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { WrittenGroup, WrittenItem } from '../node-schema.js';
import type { RubricSource } from '../rubric-source.js';
import type { Check } from './check.js';
import { addsPoints, type PlacedParent, placedParents } from './parents.js';
import { usedNodes } from './used-nodes.js';

/** Whether something looks at a node, or at one below it. */
function isUsed(node: WrittenGroup | WrittenItem, used: ReadonlySet<string>): boolean {
  if (used.has(node.id)) return true;
  return 'groups' in node && [...node.groups, ...node.items].some((child) => isUsed(child, used));
}

function amongChildren(
  { node, path, children }: PlacedParent,
  source: RubricSource,
  used: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (children.length === 0) return [diagnose('rubric/empty-group', { id: node.id }, source.locate(path))];
  if (children.every((child) => child.node.weight === 0))
    return [diagnose('rubric/weights', { id: node.id }, source.locate(path))];
  if (addsPoints(node) && !children.some((child) => child.node.weight > 0))
    return [diagnose('rubric/nothing-attainable', { id: node.id }, source.locate(path))];
  return children.flatMap((child) => {
    const { id, weight } = child.node;
    const at = source.locate([...child.path, 'weight']);
    const kind: string = 'kind' in child.node ? child.node.kind : 'group';
    if (weight < 0)
      return addsPoints(node)
        ? []
        : [diagnose('rubric/negative-weight', { id, aggregate: node.aggregate }, at)];
    const isIdle = weight === 0 && kind !== 'info' && !isUsed(child.node, used);
    return isIdle ? [diagnose('rubric/weightless', { id }, at)] : [];
  });
}

/** Every group has children, and weight among them; only sums take points away. */
export const weights: Check = (rubric, source) => {
  const used = usedNodes(rubric);
  return placedParents(rubric).flatMap((parent) => amongChildren(parent, source, used));
};
