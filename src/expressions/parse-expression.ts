import { type Expression, type Question, questions } from './expression.js';
import type { Expected, ExpressionProblem, PlacedProblem } from './expression-problem.js';
import { functionOf, functionNames } from './functions.js';
import { comparisons, isOperatorName, operatorLevels } from './operators.js';
import { readTokens, type Token } from './read-tokens.js';

/** An expression, or what is wrong with its text and where. */
export type ParsedExpression = { readonly expression: Expression } | PlacedProblem;

/** Longer texts, and deeper nesting, are refused, so that nothing that reads an expression can overflow. */
const longest = 4000;
const deepest = 32;

/** Leaves the descent; caught in parseExpression. */
class Refusal extends Error {
  constructor(
    readonly problem: ExpressionProblem,
    readonly offset: number,
  ) {
    super(problem.reason);
  }
}

/** Where the parser stands in the tokens, and how deep. */
interface Reader {
  readonly tokens: readonly Token[];
  position: number;
  depth: number;
}

function peek({ tokens, position }: Reader): Token {
  return tokens[position] ?? { type: 'end', text: '', offset: 0 };
}

function take(reader: Reader): Token {
  const token = peek(reader);
  reader.position += 1;
  return token;
}

function isNext(reader: Reader, text: string): boolean {
  const token = peek(reader);
  return token.text === text && (token.type === 'sign' || token.type === 'name');
}

function refuse(token: Token, expected: Expected): never {
  throw new Refusal({ reason: 'expected', expected, found: token.text }, token.offset);
}

function expectSign(reader: Reader, sign: string, expected: Expected): void {
  if (!isNext(reader, sign)) refuse(peek(reader), expected);
  reader.position += 1;
}

function deeper(reader: Reader, parse: (reader: Reader) => Expression): Expression {
  reader.depth += 1;
  if (reader.depth > deepest) throw new Refusal({ reason: 'too-deep', most: deepest }, peek(reader).offset);
  const expression = parse(reader);
  reader.depth -= 1;
  return expression;
}

function parseLevel(reader: Reader, level: number): Expression {
  const operators: readonly string[] | undefined = operatorLevels[level];
  if (operators === undefined) return parseSigned(reader);
  if (operators === comparisons && isNext(reader, 'not')) {
    reader.position += 1;
    return { type: 'call', name: 'not', operands: [deeper(reader, (inner) => parseLevel(inner, level))] };
  }
  let left = parseLevel(reader, level + 1);
  for (let chained = false; operators.some((operator) => isNext(reader, operator)); chained = true) {
    const { text: name, offset } = take(reader);
    if (chained && operators === comparisons) throw new Refusal({ reason: 'chained-comparison' }, offset);
    left = { type: 'call', name, operands: [left, parseLevel(reader, level + 1)] };
  }
  return left;
}

/** `-2^2` is -4, as in mathematics; `2^-1` and `2^3^2` = `2^(3^2)` bind from the right. */
function parseSigned(reader: Reader): Expression {
  if (isNext(reader, '-')) {
    reader.position += 1;
    return { type: 'call', name: '-', operands: [deeper(reader, parseSigned)] };
  }
  const base = parseAtom(reader);
  if (!isNext(reader, '^')) return base;
  reader.position += 1;
  return { type: 'call', name: '^', operands: [base, deeper(reader, parseSigned)] };
}

function parseWhole(reader: Reader): Expression {
  return deeper(reader, (inner) => parseLevel(inner, 0));
}

function parseAtom(reader: Reader): Expression {
  const token = take(reader);
  switch (token.type) {
    case 'number': {
      const value = Number(token.text);
      if (!Number.isFinite(value))
        throw new Refusal({ reason: 'number-too-large', found: token.text }, token.offset);
      return { type: 'number', value };
    }
    case 'text':
      return { type: 'text', value: token.text };
    case 'name': {
      const question = questions.find((one) => one === token.text);
      return question === undefined ? parseCall(reader, token) : parseQuestion(reader, question);
    }
    case 'sign': {
      if (token.text !== '(') return refuse(token, 'value');
      const inside = parseWhole(reader);
      expectSign(reader, ')', 'closing-parenthesis');
      return inside;
    }
    case 'id':
    case 'end':
      return refuse(token, 'value');
  }
}

/** `value(2.2.9, 2)`: the part counts from 1 here. */
function parseQuestion(reader: Reader, question: Question): Expression {
  expectSign(reader, '(', 'opening-parenthesis');
  const id = take(reader);
  if ((id.type !== 'id' && id.type !== 'text') || id.text === '') return refuse(id, 'id');
  let part = 0;
  if (question === 'value' && isNext(reader, ',')) {
    reader.position += 1;
    const token = take(reader);
    if (token.type !== 'number' || !/^[1-9]\d{0,2}$/.test(token.text)) return refuse(token, 'part');
    part = Number(token.text) - 1;
  }
  expectSign(reader, ')', 'closing-parenthesis');
  return { type: 'question', question, id: id.text, part };
}

function parseOperands(reader: Reader): readonly Expression[] {
  const operands: Expression[] = [];
  if (isNext(reader, ')')) return operands;
  operands.push(parseWhole(reader));
  while (isNext(reader, ',')) {
    reader.position += 1;
    operands.push(parseWhole(reader));
  }
  return operands;
}

/** Decimals are written as a number, so that a wrong one is found before any answer is read. */
function hasKnownDecimals([, decimals]: readonly Expression[]): boolean {
  return decimals === undefined || (decimals.type === 'number' && /^[0-8]$/.test(String(decimals.value)));
}

function parseCall(reader: Reader, { text: name, offset }: Token): Expression {
  if (isOperatorName(name)) return refuse({ type: 'name', text: name, offset }, 'value');
  const called = functionOf(name);
  if (called === undefined)
    throw new Refusal(
      { reason: 'unknown-function', found: name, known: [...questions, ...functionNames] },
      offset,
    );
  expectSign(reader, '(', 'opening-parenthesis');
  const operands = parseOperands(reader);
  expectSign(reader, ')', 'comma');
  const { least, most } = called;
  if (operands.length < least || (most !== undefined && operands.length > most))
    throw new Refusal({ reason: 'operands', name, least, most }, offset);
  if (name === 'round' && !hasKnownDecimals(operands))
    throw new Refusal({ reason: 'expected', expected: 'decimals', found: '' }, offset);
  return { type: 'call', name, operands };
}

/** The expression that a text spells; never throws. At most 4000 characters, nested 32 deep. */
export function parseExpression(text: string): ParsedExpression {
  if (text.length > longest) return { problem: { reason: 'too-long', most: longest }, offset: longest };
  const tokens = readTokens(text);
  if ('problem' in tokens) return tokens;
  const reader: Reader = { tokens, position: 0, depth: 0 };
  try {
    const expression = parseWhole(reader);
    if (peek(reader).type !== 'end') refuse(peek(reader), 'operator');
    return { expression };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem, offset: error.offset };
    throw error;
  }
}
