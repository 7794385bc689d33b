import type { Expression } from './expression.js';
import { functionOf, type Kind } from './functions.js';

/** An operand of the wrong kind: such an expression would never have a value. */
export interface Mismatch {
  readonly operand: Expression;
  readonly needed: Kind;
  readonly found: Kind;
}

/** What an expression gives, as far as its text tells; `any` where it may be several things. */
export function kindOfValue(expression: Expression): Kind {
  switch (expression.type) {
    case 'number':
      return 'number';
    case 'text':
      return 'text';
    case 'question':
      return expression.question === 'answer' || expression.question === 'field' ? 'text' : 'number';
    case 'call': {
      const gives = functionOf(expression.name)?.gives ?? 'any';
      return gives === 'any' ? common(resultsOf(expression.name, expression.operands)) : gives;
    }
  }
}

/** The operands of which one is the result. */
function resultsOf(name: string, operands: readonly Expression[]): readonly Expression[] {
  if (name === 'if') return operands.slice(1);
  if (name === 'lookup') return lookupParts(operands).values;
  return operands;
}

function lookupParts([subject, ...pairs]: readonly Expression[]): {
  readonly compared: readonly Expression[];
  readonly values: readonly Expression[];
} {
  const isKey = (index: number): boolean => index % 2 === 0 && index + 1 < pairs.length;
  return {
    compared: [...(subject === undefined ? [] : [subject]), ...pairs.filter((_, index) => isKey(index))],
    values: pairs.filter((_, index) => !isKey(index)),
  };
}

function common(expressions: readonly Expression[]): Kind {
  const [first, ...others] = expressions.map(kindOfValue);
  return first !== undefined && others.every((kind) => kind === first) ? first : 'any';
}

/** Whatever is compared must be of one kind: the first one's. */
function uneven(compared: readonly Expression[]): readonly Mismatch[] {
  const known = compared.filter((operand) => kindOfValue(operand) !== 'any');
  const [needed] = known.map(kindOfValue);
  return needed === undefined ? [] : known.flatMap((operand) => mismatch(operand, needed));
}

/** A finding where an expression is surely not of the kind that is needed. */
export function mismatch(operand: Expression, needed: Kind): readonly Mismatch[] {
  const found = kindOfValue(operand);
  return needed === 'any' || found === 'any' || found === needed ? [] : [{ operand, needed, found }];
}

/** Every operand inside an expression that is of the wrong kind, such as a text where a number is needed. */
export function mismatchesIn(expression: Expression): readonly Mismatch[] {
  if (expression.type !== 'call') return [];
  const { name, operands } = expression;
  const takes = functionOf(name)?.takes ?? [];
  const own = operands.flatMap((operand, index) => mismatch(operand, takes[index] ?? takes.at(-1) ?? 'any'));
  const compared =
    name === '=' || name === '!=' ? operands : name === 'lookup' ? lookupParts(operands).compared : [];
  return [...own, ...uneven(compared), ...operands.flatMap(mismatchesIn)];
}
