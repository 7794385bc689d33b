import { createHash } from 'node:crypto';
import { scoringContent } from '../analysis/scoring-content.js';
import type { Rubric } from '../rubric/rubric.js';

/** The SHA-256, in hexadecimal digits, of everything in a rubric that can move a score. */
export function scoringHash(rubric: Rubric): string {
  return createHash('sha256').update(scoringContent(rubric)).digest('hex');
}
