import { sameText } from '../../src/diagnostics/language.js';
import { isRelative } from '../../src/items/curve.js';
import { type Condition, type Item, type Node } from '../../src/rubric/rubric.js';
import { chance, type Draw } from './draw.js';
import { drawTruth } from './random-expression.js';

/** The conditions that are told from answers, and the one that an expression decides. */
export const inferredIds = ['c1', 'c2'] as const;
export const decidedId = 'c3';

/** Items that the expression of a condition may ask: none that the condition governs, and none derived. */
function free(node: Node, governed: boolean): readonly Item[] {
  const inside = governed || node.applicableIf === decidedId;
  if (node.type === 'group') return node.children.flatMap((child) => free(child, inside));
  return inside || node.spec.kind === 'derived' ? [] : [node];
}

function isTelling({ spec }: Item): boolean {
  if (spec.kind === 'number') return !isRelative(spec.curve);
  return spec.kind !== 'derived' && spec.kind !== 'info';
}

function without(node: Node, ids: readonly string[]): Node {
  const applicableIf =
    node.applicableIf !== undefined && ids.includes(node.applicableIf) ? undefined : node.applicableIf;
  return node.type === 'item'
    ? { ...node, applicableIf }
    : { ...node, applicableIf, children: node.children.map((child) => without(child, ids)) };
}

/** Conditions for a tree whose nodes name them, and the tree without those that nothing can tell. */
export function drawConditions<N extends Node>(
  draw: Draw,
  total: N,
  items: readonly Item[],
  inferredOnly: boolean,
): { readonly conditions: readonly Condition[]; readonly without: (node: Node) => Node } {
  const telling = items.filter(isTelling).map(({ id }) => id);
  const asked = inferredOnly ? [] : free(total, false);
  const condition = (id: string, rest: Partial<Condition>): Condition => ({
    id,
    label: sameText(id),
    keywords: [],
    inferredFrom: [],
    denials: [],
    subjects: [],
    when: undefined,
    ...rest,
  });
  const inferred = inferredIds.map((id) => {
    const chosen = telling.filter(() => chance(draw, 50));
    return condition(id, { inferredFrom: chosen.length > 0 ? chosen : telling.slice(0, 1) });
  });
  const dropped = [...(telling.length === 0 ? inferredIds : []), ...(asked.length === 0 ? [decidedId] : [])];
  const decided = asked.length === 0 ? [] : [condition(decidedId, { when: drawTruth(draw, asked) })];
  return {
    conditions: [...(telling.length === 0 ? [] : inferred), ...decided],
    without: (node) => without(node, dropped),
  };
}
