import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BoundSheet } from '../intake/binding.js';
import type { DuplicateGroup } from '../intake/duplicates.js';
import type { Submission } from '../intake/submission.js';
import type { EvidencePolicy, Level, Rubric } from '../rubric/rubric.js';
import type { SubmissionScore } from '../scoring/score-submission.js';

/** Why a submission has no rank. */
export type UnrankedReason = 'no-name' | 'below-minimum-coverage' | 'nothing-applicable';

/** Whether a submission takes part in the ranking. */
export type Standing =
  | { readonly status: 'ranked'; readonly rank: number; readonly trackRank: number | undefined }
  | { readonly status: 'unranked'; readonly reason: UnrankedReason };

/** A submission with its score and its place. */
export interface RankedSubmission {
  readonly submission: Submission;
  readonly score: SubmissionScore;
  readonly standing: Standing;
  readonly level: Level | undefined;
  /** Something must still be corrected or decided before the score is final. */
  readonly provisional: boolean;
  /** Total (0–100, unrounded) and rank under the policy that is shown beside the chosen one. */
  readonly beside: { readonly total: number | undefined; readonly rank: number | undefined };
}

/** An input file and what was read from it. */
export interface RunInput {
  readonly name: string;
  readonly sha256: string;
  /** Submissions found, duplicates included. */
  readonly rows: number;
  readonly sheets: readonly BoundSheet[];
}

/** One execution of the ranking: everything that any report shows. */
export interface Run {
  readonly toolVersion: string;
  readonly rubric: Rubric;
  readonly rubricSha256: string;
  readonly inputs: readonly RunInput[];
  readonly policy: EvidencePolicy;
  readonly beside: EvidencePolicy;
  /** Ranked ones by rank, then the others; equal ranks in the order of the input. */
  readonly submissions: readonly RankedSubmission[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly diagnostics: readonly Diagnostic[];
}
