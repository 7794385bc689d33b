import { evaluate } from '../expressions/evaluate.js';
import type { Expression } from '../expressions/expression.js';
import { type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { answerScope, deriveAnswers } from '../scoring/derive-answers.js';
import { unsnap } from '../table/numbers.js';
import type { RankedSubmission } from './run.js';
import { comparedScore, scoreAt } from './score-at.js';

/** Whether a submission may win an award; `unknown` where an answer or score that decides is missing. */
export type Eligibility = 'eligible' | 'not-eligible' | 'unknown';

function judge(
  rubric: Rubric,
  items: ReadonlyMap<string, Item>,
  condition: Expression,
  { submission, score }: RankedSubmission,
): Eligibility {
  const answers = answerScope(items, submission, deriveAnswers(rubric, submission));
  const value = evaluate(condition, (question, id, part) => {
    if (question !== 'score') return answers(question, id, part);
    const found = scoreAt(rubric, score, id);
    return found === undefined ? undefined : unsnap(comparedScore(rubric, found));
  });
  if (typeof value !== 'boolean') return 'unknown';
  return value ? 'eligible' : 'not-eligible';
}

/**
 * Tells who meets a condition over answers, public fields and scores; without one everybody does.
 * `score(…)` gives a node's score as the ranking compares it, that of the total after adjustments.
 */
export function eligibilityTest(
  rubric: Rubric,
  condition: Expression | undefined,
): (entry: RankedSubmission) => Eligibility {
  if (condition === undefined) return () => 'eligible';
  const items = new Map(itemsOf(rubric.total).map((item) => [item.id, item]));
  return (entry) => judge(rubric, items, condition, entry);
}
