import type { Expression } from './expression.js';

/** A question of an expression. */
export type Asked = Extract<Expression, { readonly type: 'question' }>;

/** Everything that an expression asks of a submission, in its order. */
export function questionsIn(expression: Expression): readonly Asked[] {
  switch (expression.type) {
    case 'number':
    case 'text':
      return [];
    case 'question':
      return [expression];
    case 'call':
      return expression.operands.flatMap(questionsIn);
  }
}
