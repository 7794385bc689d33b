import type { Expression } from '../../expressions/expression.js';
import { questionsIn } from '../../expressions/questions-in.js';
import type { WrittenRubric } from '../schema.js';
import { placedItems } from './placed.js';

function asked(expression: Expression | undefined): readonly string[] {
  return expression === undefined ? [] : questionsIn(expression).map(({ id }) => id);
}

/** The groups and items that something else than their parent looks at: they matter without a weight. */
export function usedNodes(rubric: WrittenRubric): ReadonlySet<string> {
  return new Set([
    ...placedItems(rubric).flatMap(({ node }) => (node.kind === 'derived' ? asked(node.expression) : [])),
    ...rubric.conditions.flatMap(({ inferred_from, when }) => [...inferred_from, ...asked(when)]),
    ...rubric.ranking.tie_breakers.map((breaker) => (typeof breaker === 'string' ? breaker : breaker.node)),
    ...rubric.level_tables.map(({ node }) => node),
    ...rubric.awards.flatMap(({ by, eligible }) => [by, ...asked(eligible)]),
    ...rubric.views.flatMap((view) => view.groups.flatMap(({ items }) => items)),
  ]);
}
