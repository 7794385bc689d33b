/** One of the files that a rubric is made of. */
export interface Layer {
  /** Only named in findings. */
  readonly file: string;
  readonly text: string;
}

/** Why the last layer's base is not among the layers. */
export type NoBase =
  | { readonly reason: 'missing'; readonly shipped: readonly string[] }
  /** The base is already among the layers, or one too many. */
  | { readonly reason: 'circular' };

/** As many files as `extends` may lead through, the first one included. */
export const mostLayers = 8;
