import type { Rubric } from '../rubric/rubric.js';
import { classRuleFor } from './change-classes.js';
import { factsOf } from './rubric-facts.js';

/**
 * Everything in a rubric that can move a score, as canonical JSON: the text that a scoring hash is made
 * of. Two rubrics between which no change is major have the same; see docs/decisions/rubric-versions.md.
 */
export function scoringContent(rubric: Rubric): string {
  const lines = factsOf(rubric)
    .filter(({ path }) => classRuleFor(path).class === 'major')
    .map(({ path, value }) => JSON.stringify([path, value]));
  return `${[...lines].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\n')}\n`;
}
