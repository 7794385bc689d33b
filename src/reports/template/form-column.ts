import type { Target } from '../../intake/binding.js';
import type { FormEntry } from '../sheet-model.js';

/** A column of the form to fill in. */
export interface FormColumn {
  /** What reading must take the column for. */
  readonly target: Target;
  /** Headers for it, the one that reads best first; the first that binds is used. */
  readonly names: readonly string[];
  readonly entry: FormEntry;
}

/** Entries of any text. */
export const freely = { kind: 'free' } as const;

/** What a spreadsheet shows beside a selected cell, cut where it would refuse a longer one. */
export function promptOf(parts: readonly string[], separator: string): string {
  const text = parts.filter((part) => part !== '').join(separator);
  return text.length > 255 ? `${text.slice(0, 254)}…` : text;
}
