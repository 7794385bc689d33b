/** Lines, or a table whose columns are still to be aligned; the first columns stand left, the others right. */
export type TextPart =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly alignments: readonly ('left' | 'right')[];
    };
