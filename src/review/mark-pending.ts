import type { AcceptedSubmission } from '../intake/intake.js';
import type { Ledger } from './ledger.js';

/** The submissions, provisional where an entry about them must still be corrected. */
export function markPending(
  submissions: readonly AcceptedSubmission[],
  { pending }: Ledger,
): readonly AcceptedSubmission[] {
  return submissions.map((accepted) =>
    pending.has(accepted.submission.id) ? { ...accepted, provisional: true } : accepted,
  );
}
