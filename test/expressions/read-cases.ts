import { evaluate } from '../../src/expressions/evaluate.js';
import type { Expression, Scope, Value } from '../../src/expressions/expression.js';
import { parseExpression } from '../../src/expressions/parse-expression.js';

/** The expression of a text that is one. */
export function parsed(text: string): Expression {
  const outcome = parseExpression(text);
  if ('problem' in outcome) throw new Error(`${text}: ${JSON.stringify(outcome)}`);
  return outcome.expression;
}

/** A scope that knows the answers named by question, id and part: `value 2.1 0`. */
export function scopeOf(answers: Readonly<Record<string, Value>>): Scope {
  const known = new Map(Object.entries(answers));
  return (question, id, part) => known.get(`${question} ${id} ${String(part)}`);
}

/** The value of a text over such answers. */
export function valueOf(text: string, answers: Readonly<Record<string, Value>> = {}): Value {
  return evaluate(parsed(text), scopeOf(answers));
}
