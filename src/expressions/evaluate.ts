import type { Expression, Scope, Value } from './expression.js';
import { functionOf } from './functions.js';

/**
 * The value of an expression about one submission; undefined where an answer that it needs is missing,
 * where there is no such number (1/0, ln 0), or where kinds do not fit (a text and a number).
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.type) {
    case 'number':
    case 'text':
      return expression.value;
    case 'question':
      return scope(expression.question, expression.id, expression.part);
    case 'call':
      return functionOf(expression.name)?.of(expression.operands.map((operand) => evaluate(operand, scope)));
  }
}
