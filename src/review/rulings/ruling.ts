import type { Location } from '../../diagnostics/location.js';
import type { EvidenceRuling, Source } from '../../intake/submission.js';
import type { Sheet } from '../../table/sheet.js';
import type { RulingField } from './ruling-fields.js';

/** The files of rulings as they were read. */
export interface RulingsInput {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** The sheets to read, of all files. */
  readonly sheets: readonly Sheet[];
}

/** What a ruling is about. */
export type Matter = 'evidence' | 'applicability' | 'duplicate' | 'submission';

/** What a person can decide; each verdict belongs to one matter. */
export const verdicts = [
  'accepted',
  'partial',
  'rejected',
  'applicable',
  'not-applicable',
  'keep',
  'confirmed',
  'voided',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What a person can decide about evidence. */
export type EvidenceVerdict = EvidenceRuling['verdict'];

/** The texts of a row as they were written, contacts masked; a field without one is absent. */
export type RulingTexts = ReadonlyMap<RulingField, string>;

/** One row of a file of rulings that bears a verdict. */
export interface WrittenRuling {
  readonly texts: RulingTexts;
  /** Undefined where the row's word is none. */
  readonly verdict: Verdict | undefined;
  /** `YYYY-MM-DD`; undefined where it is missing or cannot be read. */
  readonly date: string | undefined;
  readonly place: Source;
  /** The cell of a field, or the row where there is no such column. */
  readonly at: (field: RulingField) => Location;
}

/**
 * What became of a ruling: `applied`; `conflict`, another one of the same matter says something else;
 * `incomplete`, reason, role, date or a word is missing or unreadable; `stale`, what it was about has
 * changed since; `unmatched`, nothing is called what it names.
 */
export type RulingStatus = 'applied' | 'conflict' | 'incomplete' | 'stale' | 'unmatched';

/** A ruling with what became of it. `target` is that of `targetKey`; undefined for an unmatched one. */
export interface SettledRuling {
  readonly ruling: WrittenRuling;
  readonly status: RulingStatus;
  readonly target: string | undefined;
}

/** What one ruling is about, as one text: the same for all rulings that could contradict one another. */
export function targetKey(matter: Matter, ...names: readonly (string | undefined)[]): string {
  return JSON.stringify([matter, ...names.map((name) => name ?? '')]);
}
