import type { Expression } from './expression.js';
import { operatorLevels } from './operators.js';
import { quotationMarks } from './read-tokens.js';

const signed = operatorLevels.length;
const notLevel = 2;

/** How tightly an expression's outermost operator binds. */
function levelOf(expression: Expression): number {
  if (expression.type !== 'call') return signed + 2;
  const { name, operands } = expression;
  if (name === 'not') return notLevel;
  if (name === '^') return signed + 1;
  if (name === '-' && operands.length === 1) return signed;
  const level = operatorLevels.findIndex((operators) => operators.some((operator) => operator === name));
  return level === -1 ? signed + 2 : level;
}

/** A text in the first quotation marks of which it does not hold the closing one, as its author must have done. */
function quoted(text: string): string {
  const [open = "'", close = "'"] = quotationMarks.find(([, closing]) => !text.includes(closing)) ?? [];
  return open + text + close;
}

function printedId(id: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id) ? id : quoted(id);
}

/** An expression as its author could have written it, with no more parentheses than it needs. */
export function printExpression(expression: Expression): string {
  const within = (operand: Expression, least: number): string => {
    const printed = printExpression(operand);
    return levelOf(operand) < least ? `(${printed})` : printed;
  };
  switch (expression.type) {
    case 'number':
      return String(expression.value);
    case 'text':
      return quoted(expression.value);
    case 'question': {
      const part = expression.part === 0 ? '' : `, ${String(expression.part + 1)}`;
      return `${expression.question}(${printedId(expression.id)}${part})`;
    }
    case 'call': {
      const { name, operands } = expression;
      const [first, second] = operands;
      const level = levelOf(expression);
      if (level === signed + 2 || first === undefined)
        return `${name}(${operands.map(printExpression).join(', ')})`;
      if (name === 'not') return `not ${within(first, notLevel + 1)}`;
      if (second === undefined) return `-${within(first, signed)}`;
      if (name === '^') return `${within(first, signed + 2)}^${within(second, signed)}`;
      return `${within(first, level === notLevel ? level + 1 : level)} ${name} ${within(second, level + 1)}`;
    }
  }
}
