import type { RankedSubmission, Run } from '../../ranking/run.js';
import {
  type ApplicabilityMatter,
  type EvidenceMatter,
  isOpen,
  mattersOf,
} from '../../review/rulings/open-matters.js';

/** What awaits a ruling on one submission. */
export interface PendingWork {
  readonly ranked: RankedSubmission;
  readonly evidence: readonly EvidenceMatter[];
  readonly applicability: readonly ApplicabilityMatter[];
}

/** The submissions of a run on which something awaits a ruling; voided ones decide nothing. */
export function pendingWorks(run: Run): readonly PendingWork[] {
  const matters = mattersOf(run);
  return run.submissions.flatMap((ranked): readonly PendingWork[] => {
    if (ranked.submission.eligibility?.verdict === 'voided') return [];
    const found = matters(ranked);
    const evidence = found.evidence.filter(({ ruling }) => ruling === undefined);
    const applicability = found.applicability.filter(isOpen);
    return evidence.length + applicability.length === 0 ? [] : [{ ranked, evidence, applicability }];
  });
}

/** How many matters of a submission await a ruling. */
export function countPending({ evidence, applicability }: PendingWork): number {
  return evidence.length + applicability.length;
}
