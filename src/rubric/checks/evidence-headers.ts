import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';
import { placedItems } from './placed.js';

/** Where evidence is asked for, the titles of its columns are named; derived items have none of their own. */
export const evidenceHeaders: Check = (rubric, source) => {
  const headers = rubric.evidence?.headers ?? [];
  const asksForEvidence = placedItems(rubric).some(
    ({ node }) => node.evidence !== 'none' && node.kind !== 'derived',
  );
  return headers.length > 0 || !asksForEvidence
    ? []
    : [diagnose('rubric/no-evidence-header', {}, source.locate(['evidence', 'headers']))];
};
