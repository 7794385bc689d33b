import type { Language } from '../../diagnostics/language.js';
import type { Submission } from '../../intake/submission.js';
import type { RankedSubmission } from '../../ranking/run.js';
import type { Comparison } from './compare-runs.js';
import { distinctNames } from './distinct-names.js';

/** The works of either run, each once: as in the later run where it has them. */
export function comparedWorks({ works, entered, left }: Comparison): readonly RankedSubmission[] {
  return [...works.map(({ after }) => after), ...entered, ...left];
}

/** Names that tell the works of two runs apart, for those that share theirs. */
export function comparedNames(comparison: Comparison, language: Language): ReadonlyMap<Submission, string> {
  const submissions = comparedWorks(comparison).map(({ submission }) => submission);
  return distinctNames(comparison.after.rubric.identity, submissions, language);
}
