import { reachesBelowZero } from '../items/curve.js';
import { type ItemSpec, kindOf } from '../items/registry.js';
import type { Node, Rubric } from '../rubric/rubric.js';

/** The kind's own keys with the ones that a rubric file may leave out filled in. */
function completeSpec(spec: ItemSpec): ItemSpec {
  switch (spec.kind) {
    case 'choice':
      return { ...spec, max: kindOf(spec).maximum(spec) };
    case 'multi':
      return spec.any === undefined ? { ...spec, cap: kindOf(spec).maximum(spec) } : spec;
    case 'derived':
      return spec.max === undefined ? spec : { ...spec, min: spec.min ?? 0 };
    case 'number':
      return { ...spec, negative: spec.negative ?? reachesBelowZero(spec.curve) };
    case 'yes-no':
    case 'grade':
    case 'points':
    case 'panel':
    case 'info':
      return spec;
  }
}

function completeNode<N extends Node>(node: N): N {
  return node.type === 'item'
    ? { ...node, spec: completeSpec(node.spec) }
    : { ...node, children: node.children.map(completeNode) };
}

/** A rubric in which whatever its kinds of items work out for themselves is written out too. */
export function completeRubric(rubric: Rubric): Rubric {
  return { ...rubric, total: completeNode(rubric.total) };
}
