import type { Condition, IdentityField, Item } from '../rubric/rubric.js';

/** What the platform's own columns are for; `user` tells the same sender from another one. */
export type PlatformRole = 'submitted-at' | 'sequence' | 'user' | 'other';

/** What a column of a sheet stands for. */
export type Target =
  | { readonly kind: 'field'; readonly field: IdentityField }
  | { readonly kind: 'answer'; readonly item: Item; readonly part: number }
  | { readonly kind: 'option'; readonly item: Item; readonly option: string }
  | { readonly kind: 'evidence'; readonly item: Item; readonly option?: string }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'platform'; readonly role: PlatformRole }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unbound' };

/** How a column found its target. */
export type BindingMethod = 'map' | 'code' | 'dotless-code' | 'keywords' | 'position' | 'platform' | 'none';

/** A column with its target; `column` counts from 0. */
export interface BoundColumn {
  readonly column: number;
  readonly header: string;
  readonly target: Target;
  readonly method: BindingMethod;
}

/** A sheet whose header was found and bound to the rubric. */
export interface BoundSheet {
  readonly file: string;
  readonly sheet: string;
  /** The header's row number, as a spreadsheet program shows it. */
  readonly headerRow: number;
  /** The id of the platform profile. */
  readonly profile: string;
  readonly columns: readonly BoundColumn[];
}
