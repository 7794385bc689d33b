import type { AcceptedSubmission } from '../src/intake/intake.js';
import type { Submission } from '../src/intake/submission.js';
import { type RankedField, rankField } from '../src/ranking/rank-field.js';
import type { EvidencePolicy, Rubric } from '../src/rubric/rubric.js';
import { scoreSubmission, type SubmissionScore } from '../src/scoring/score-submission.js';

/** Scores a submission on its own, without ledger and without a field. */
export function scoreOne(rubric: Rubric, submission: Submission, policy: EvidencePolicy): SubmissionScore {
  return scoreSubmission({ rubric, policy, sample: new Map(), adjustments: [] }, submission);
}

/** Ranks a field without a ledger. */
export function rankPlainly(
  rubric: Rubric,
  accepted: readonly AcceptedSubmission[],
  policy: EvidencePolicy,
  beside: EvidencePolicy,
): RankedField {
  return rankField({ rubric, policy, beside, adjustments: new Map() }, accepted);
}
