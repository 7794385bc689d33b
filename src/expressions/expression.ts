/** A number, a text or a truth; undefined where an answer that it needs is missing, or has no such value. */
export type Value = number | string | boolean | undefined;

/** The functions that ask for something of a submission: `value(2.2.9)`, `answer(1.1)`, `field(track)`. */
export const questions = ['value', 'answer', 'count', 'score', 'field'] as const;
export type Question = (typeof questions)[number];

/** A parsed expression; operators are calls by their sign, `-` with one operand is the negative. */
export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'question'; readonly question: Question; readonly id: string; readonly part: number }
  | { readonly type: 'call'; readonly name: string; readonly operands: readonly Expression[] };

/** Answers the questions of an expression about one submission; `part` counts from 0. */
export type Scope = (question: Question, id: string, part: number) => Value;
