import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** A piece of text for people, still to be aligned, made safe for a terminal and coloured. */
export type Block =
  | { readonly kind: 'verdict'; readonly text: string; readonly isGood: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  /** Rows whose columns stand below each other, each indented. */
  | { readonly kind: 'rows'; readonly indent: number; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'finding'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'gap' };

export const gap: Block = { kind: 'gap' };

/** Rows that stand below each other; nothing where there are none. */
export function rowsBlock(indent: number, rows: readonly (readonly string[])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'rows', indent, rows }];
}

/** A heading and what stands below it; nothing where that is nothing. */
export function titled(text: string, below: readonly Block[]): readonly Block[] {
  return below.length === 0 ? [] : [gap, { kind: 'heading', text }, ...below];
}
