import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BoundSheet } from '../intake/binding.js';
import type { DuplicateGroup } from '../intake/duplicates.js';
import type { Submission } from '../intake/submission.js';
import type { AcceptedSubmission } from '../intake/intake.js';
import type { Layer } from '../rubric/layers/layer.js';
import type { Award, EvidencePolicy, Level, Rubric } from '../rubric/rubric.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import type { SubmissionScore } from '../scoring/score-submission.js';

/** Why a submission has no rank. */
export type UnrankedReason =
  'no-name' | 'below-minimum-coverage' | 'nothing-applicable' | 'not-scored' | 'vetoed' | 'voided';

/** A submission's rank in one of its tracks. */
export interface TrackRank {
  readonly track: string;
  readonly rank: number;
}

/** Whether a submission takes part in the ranking. */
export type Standing =
  | { readonly status: 'ranked'; readonly rank: number; readonly trackRanks: readonly TrackRank[] }
  | { readonly status: 'unranked'; readonly reason: UnrankedReason };

/** A submission with its score and its place. */
export interface RankedSubmission {
  readonly submission: Submission;
  readonly score: SubmissionScore;
  readonly standing: Standing;
  /** The level of the total. */
  readonly level: Level | undefined;
  /** The level in each of the rubric's tables, by the table's id. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Something must still be corrected or decided before the score is final. */
  readonly provisional: boolean;
  /** Total (0–100, unrounded) and rank under the policy that is shown beside the chosen one. */
  readonly beside: { readonly total: number | undefined; readonly rank: number | undefined };
}

/** An award with its winners, the best first. */
export interface AwardResult {
  readonly award: Award;
  /** The track that it is drawn in; undefined for one list. */
  readonly track: string | undefined;
  readonly winners: readonly {
    readonly submission: Submission;
    /** On the scale of the deciding node, unrounded. */
    readonly score: number;
    /** Counts from 1; winners that tie share one. */
    readonly place: number;
    /** Tied with others at the cut. */
    readonly tiedAtCut: boolean;
  }[];
  /** Places that nobody holds, because too few were eligible or a tie at the cut leaves them open. */
  readonly openPlaces: number;
  /** Submissions that tie for places left open. */
  readonly tiedForOpen: readonly Submission[];
}

/** An input file and what was read from it. */
export interface RunInput {
  readonly name: string;
  readonly sha256: string;
  /** Submissions found, duplicates included. */
  readonly rows: number;
  readonly sheets: readonly BoundSheet[];
}

/** The ledger of a run. */
export interface LedgerUse {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** The day on which validity is judged, `YYYY-MM-DD`; undefined where none was given. */
  readonly asOf: string | undefined;
  /** Entries that the run took over, by submission id; what they did stands in the submissions' scores. */
  readonly entries: ReadonlyMap<string, readonly AdjustmentEntry[]>;
  /** Sound entries that were not in force on that day, by submission id. */
  readonly notInForce: ReadonlyMap<string, readonly AdjustmentEntry[]>;
}

/** A file of rulings and how many of its rulings count. */
export interface RulingsFile {
  readonly name: string;
  readonly sha256: string;
}

/** Everything that a run is scored from: a run record keeps it, so that it can be scored again. */
export interface RunBasis {
  readonly toolVersion: string;
  readonly rubric: Rubric;
  /** The files that the rubric was read from, the one named first. */
  readonly rubricLayers: readonly Layer[];
  readonly rubricSha256: string;
  readonly inputs: readonly RunInput[];
  readonly policy: EvidencePolicy;
  readonly beside: EvidencePolicy;
  /** With rulings applied; provisional where something must still be corrected or decided. */
  readonly accepted: readonly AcceptedSubmission[];
  readonly duplicates: readonly DuplicateGroup[];
  /** Absent from a run without a ledger. */
  readonly ledger?: LedgerUse;
  readonly rulings: readonly RulingsFile[];
  /** What was found before anything was scored. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One execution of the ranking: everything that any report shows. */
export interface Run {
  readonly basis: RunBasis;
  readonly toolVersion: string;
  readonly rubric: Rubric;
  readonly rubricSha256: string;
  readonly inputs: readonly RunInput[];
  readonly policy: EvidencePolicy;
  readonly beside: EvidencePolicy;
  /** Ranked ones by rank, then the others; equal ranks in the order of the input. */
  readonly submissions: readonly RankedSubmission[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly awards: readonly AwardResult[];
  /** Absent from a run without a ledger. */
  readonly ledger?: LedgerUse;
  /** Items and level tables whose results depend on who takes part; empty for a run that is not relative. */
  readonly relative: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
