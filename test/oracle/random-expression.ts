import type { Expression } from '../../src/expressions/expression.js';
import type { Item } from '../../src/rubric/rubric.js';
import { chance, type Draw, pick } from './draw.js';

function call(name: string, ...operands: readonly Expression[]): Expression {
  return { type: 'call', name, operands };
}

function number(value: number): Expression {
  return { type: 'number', value };
}

/** Kinds whose answer expressions can ask for as a number. */
function isNumeric({ spec: { kind } }: Item): boolean {
  return kind !== 'choice' && kind !== 'multi';
}

/** A question for a number of one of the items. */
function drawQuestion(draw: Draw, items: readonly Item[]): Expression {
  const item = pick(draw, items);
  const { id, spec } = item;
  if (spec.kind === 'choice') {
    const pairs = spec.options.flatMap((option, index): Expression[] => [
      { type: 'text', value: option.id },
      number(index * 2),
    ]);
    const answer: Expression = { type: 'question', question: 'answer', id, part: 0 };
    return call('lookup', answer, ...pairs, ...(chance(draw, 50) ? [number(1)] : []));
  }
  if (!isNumeric(item)) return { type: 'question', question: 'count', id, part: 0 };
  const part = spec.kind === 'number' ? draw.integer(0, spec.parts.length - 1) : 0;
  return { type: 'question', question: 'value', id, part };
}

function drawComparison(draw: Draw, items: readonly Item[]): Expression {
  return call(
    pick(draw, ['<', '<=', '=', '!=', '>', '>=']),
    drawQuestion(draw, items),
    number(draw.integer(0, 20) / 4),
  );
}

/** An expression that is true, false or missing. */
export function drawTruth(draw: Draw, items: readonly Item[]): Expression {
  const first = drawComparison(draw, items);
  switch (draw.integer(0, 3)) {
    case 0:
      return first;
    case 1:
      return call('not', first);
    case 2:
      return call(pick(draw, ['and', 'or']), first, drawComparison(draw, items));
    default:
      return call('or', call('known', drawQuestion(draw, items)), first);
  }
}

/** An expression that is a number or missing. */
export function drawNumberExpression(draw: Draw, items: readonly Item[]): Expression {
  const a = drawQuestion(draw, items);
  const b = drawQuestion(draw, items);
  switch (draw.integer(0, 9)) {
    case 0:
      return call('/', a, b);
    case 1:
      return call('+', a, call('*', b, number(0.5)));
    case 2:
      return call('-', number(10), a);
    case 3:
      return call('round', call('/', a, number(draw.integer(3, 9))), number(draw.integer(0, 3)));
    case 4:
      return call('coalesce', a, b, number(draw.integer(0, 9)));
    case 5:
      return call('if', drawTruth(draw, items), a, b);
    case 6:
      return call(pick(draw, ['min', 'max', 'sum', 'mean']), a, b, number(2));
    case 7:
      return call('clamp', call('-', a, b), number(0), number(5));
    case 8:
      return call('sqrt', call('abs', call('-', a, b)));
    default:
      return a;
  }
}
