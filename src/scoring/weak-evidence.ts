import { type EvidenceStatus, type WeakEvidence, weakEvidence } from '../rubric/rubric.js';

/** Whether a status can take a credit down. */
export function isWeak(status: EvidenceStatus): status is WeakEvidence {
  return status !== 'present' && status !== 'accepted';
}

/** The weakest of several statuses; undefined where there is none. */
export function weakestOf(statuses: Iterable<WeakEvidence>): WeakEvidence | undefined {
  const found = new Set(statuses);
  return weakEvidence.find((status) => found.has(status));
}
