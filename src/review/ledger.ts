import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import type { Submission } from '../intake/submission.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import type { Sheet } from '../table/sheet.js';

/** The files of a ledger as they were read. */
export interface LedgerInput {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** The sheets to read, of all files. */
  readonly sheets: readonly Sheet[];
  /** The day, `YYYY-MM-DD`, on which validity is judged; undefined where none is given. */
  readonly asOf: string | undefined;
}

/** An entry with nothing wrong in it, the submission that it is about, and its place for findings. */
export interface SoundEntry {
  readonly submission: Submission;
  readonly entry: AdjustmentEntry;
  readonly at: Location;
}

/** Entries by submission id, in the ledger's order. */
export type EntriesById = ReadonlyMap<string, readonly AdjustmentEntry[]>;

/** A ledger as it is applied to one field. */
export interface Ledger {
  readonly entries: EntriesById;
  readonly notInForce: EntriesById;
  /** Ids of submissions with an entry that must be corrected first: their totals are provisional. */
  readonly pending: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
  /** False where a sheet cannot be read as a ledger, or the rubric provides for none. */
  readonly usable: boolean;
}

/** What a run without a ledger applies. */
export const noLedger: Ledger = {
  entries: new Map(),
  notInForce: new Map(),
  pending: new Set(),
  diagnostics: [],
  usable: true,
};
