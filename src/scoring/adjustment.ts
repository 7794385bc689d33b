import type { AdjustmentKind } from '../rubric/rubric.js';

/** One dated decision to change a total, from the ledger. */
export interface AdjustmentEntry {
  readonly kind: AdjustmentKind;
  /** The rubric's rule that it rests on; undefined where it states its own amount. */
  readonly rule: string | undefined;
  /** Points, factor or cap; 0 for a veto. */
  readonly amount: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly source: string;
  /** The role of who decided, not a name. */
  readonly decidedBy: string;
  /** First and last day, both included, `YYYY-MM-DD`; undefined where it is open. */
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly reason: string;
  /** Where the entry stands: file, sheet and row. */
  readonly place: { readonly file: string; readonly sheet: string; readonly row: number };
}

/** An entry with the total before and after it. */
export interface AppliedAdjustment {
  readonly entry: AdjustmentEntry;
  readonly before: number;
  readonly after: number;
}

/** A total after the ledger. A vetoed submission keeps its score and has no rank. */
export interface AdjustedTotal {
  readonly total: number;
  /** In the order of their effect: deductions, factors, caps, vetoes; within a kind in the ledger's order. */
  readonly applied: readonly AppliedAdjustment[];
  /** The rubric's bound that moved the total at the end. */
  readonly bounded: 'lowest' | 'highest' | 'none';
  readonly vetoed: boolean;
}
