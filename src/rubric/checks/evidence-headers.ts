import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';
import { placedItems } from './placed.js';

/** Where evidence is asked for, the titles of its columns are named. */
export const evidenceHeaders: Check = (rubric, source) =>
  rubric.evidence.headers.length > 0 || placedItems(rubric).every(({ node }) => node.evidence === 'none')
    ? []
    : [diagnose('rubric/no-evidence-header', {}, source.locate(['evidence', 'headers']))];
