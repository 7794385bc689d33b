/** What an expression needs at a place where something else stands. */
export type Expected =
  'value' | 'operator' | 'comma' | 'closing-parenthesis' | 'opening-parenthesis' | 'id' | 'part' | 'decimals';

/** Why a text is no expression; src/diagnostics/catalogue/expression-reasons.ts holds the words. */
export type ExpressionProblem =
  /** `found` is empty at the end of the text. */
  | { readonly reason: 'expected'; readonly expected: Expected; readonly found: string }
  | { readonly reason: 'unclosed-text' }
  | { readonly reason: 'unknown-character'; readonly found: string }
  | { readonly reason: 'unknown-function'; readonly found: string; readonly known: readonly string[] }
  | { readonly reason: 'chained-comparison' }
  | { readonly reason: 'number-too-large'; readonly found: string }
  /** `most` is undefined where there is no bound. */
  | {
      readonly reason: 'operands';
      readonly name: string;
      readonly least: number;
      readonly most: number | undefined;
    }
  | { readonly reason: 'too-long'; readonly most: number }
  | { readonly reason: 'too-deep'; readonly most: number };

/** A problem and its place in the text, counted in characters (UTF-16) from 0. */
export interface PlacedProblem {
  readonly problem: ExpressionProblem;
  readonly offset: number;
}
