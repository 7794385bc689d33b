import type { Expression } from '../../expressions/expression.js';
import type { Kind } from '../../expressions/functions.js';
import type { Path } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import { placedItems } from './placed.js';

/** An expression of a rubric file, with what it must give and whether scores exist when it is asked. */
export interface PlacedExpression {
  readonly expression: Expression;
  readonly path: Path;
  readonly gives: Kind;
  readonly knowsScores: boolean;
}

/** All expressions: of derived items and conditions, asked before scoring, and of awards, asked after. */
export function placedExpressions(rubric: WrittenRubric): readonly PlacedExpression[] {
  return [
    ...placedItems(rubric).flatMap(({ node, path }) =>
      node.kind === 'derived'
        ? [
            {
              expression: node.expression,
              path: [...path, 'expression'],
              gives: 'number' as const,
              knowsScores: false,
            },
          ]
        : [],
    ),
    ...rubric.conditions.flatMap(({ when }, index) =>
      when === undefined
        ? []
        : [
            {
              expression: when,
              path: ['conditions', index, 'when'],
              gives: 'truth' as const,
              knowsScores: false,
            },
          ],
    ),
    ...rubric.awards.flatMap(({ eligible }, index) =>
      eligible === undefined
        ? []
        : [
            {
              expression: eligible,
              path: ['awards', index, 'eligible'],
              gives: 'truth' as const,
              knowsScores: true,
            },
          ],
    ),
  ];
}
