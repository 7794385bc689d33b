import { questions } from './expression.js';
import type { PlacedProblem } from './expression-problem.js';

/** A piece of an expression's text; `text` is without its quotation marks, and as narrow signs. */
export interface Token {
  readonly type: 'number' | 'text' | 'name' | 'id' | 'sign' | 'end';
  readonly text: string;
  readonly offset: number;
}

/** What Chinese input methods write for the signs of the language. */
const narrow = new Map([
  ...[...'（）＋－＊／＾＜＞＝'].map((wide) => [wide, wide.normalize('NFKC')] as const),
  ['，', ','],
  ['、', ','],
  ['×', '*'],
  ['÷', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
]);

/** The quotation marks of texts: what opens, what closes. */
export const quotationMarks = [
  ["'", "'"],
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
] as const;
const closingMark = new Map<string, string>(quotationMarks);

const space = /[\s\u3000]+/uy;
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const name = /[A-Za-z_][A-Za-z0-9_]*/uy;
const sign = /<=|>=|!=|[-+*/^<>=(),（）＋－＊／＾＜＞＝，、×÷≤≥≠]/uy;
const id = /[A-Za-z0-9][A-Za-z0-9._-]*/uy;

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** Whether an id may stand next: after `value(` and the like. */
function awaitsId(tokens: readonly Token[]): boolean {
  const [before, last] = tokens.slice(-2);
  return (
    last?.text === '(' && before?.type === 'name' && questions.some((question) => question === before.text)
  );
}

function readQuoted(text: string, offset: number): Token | PlacedProblem | undefined {
  const closing = closingMark.get(text.charAt(offset));
  if (closing === undefined) return undefined;
  const end = text.indexOf(closing, offset + 1);
  if (end === -1) return { problem: { reason: 'unclosed-text' }, offset };
  return { type: 'text', text: text.slice(offset + 1, end), offset };
}

function tokenAt(text: string, offset: number, tokens: readonly Token[]): Token | PlacedProblem {
  const idText = awaitsId(tokens) ? matchAt(id, text, offset) : undefined;
  if (idText !== undefined) return { type: 'id', text: idText, offset };
  const numberText = matchAt(number, text, offset);
  if (numberText !== undefined) return { type: 'number', text: numberText, offset };
  const nameText = matchAt(name, text, offset);
  if (nameText !== undefined) return { type: 'name', text: nameText, offset };
  const signText = matchAt(sign, text, offset);
  if (signText !== undefined) return { type: 'sign', text: narrow.get(signText) ?? signText, offset };
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return readQuoted(text, offset) ?? { problem: { reason: 'unknown-character', found }, offset };
}

/** The end of a token in the text: a text has quotation marks around it, wide signs may be shorter. */
function endOf(token: Token, text: string): number {
  if (token.type === 'text') return token.offset + token.text.length + 2;
  return (
    token.offset +
    (token.type === 'sign' ? (matchAt(sign, text, token.offset)?.length ?? 1) : token.text.length)
  );
}

/** The tokens of an expression's text, the last one of type `end`; one pass from left to right. */
export function readTokens(text: string): readonly Token[] | PlacedProblem {
  const tokens: Token[] = [];
  let offset = matchAt(space, text, 0)?.length ?? 0;
  while (offset < text.length) {
    const token = tokenAt(text, offset, tokens);
    if ('problem' in token) return token;
    tokens.push(token);
    offset = endOf(token, text);
    offset += matchAt(space, text, offset)?.length ?? 0;
  }
  return [...tokens, { type: 'end', text: '', offset: text.length }];
}
