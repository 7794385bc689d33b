import type { Response, Submission } from '../../src/intake/submission.js';
import type { Condition, Item } from '../../src/rubric/rubric.js';
import { compare, zero } from './fraction.js';
import { exactCredit, meaningOf } from './exact-credit.js';
import type { ExactValue } from './exact-expression.js';

export type ExactConditionState = 'true' | 'false' | 'undetermined' | 'contradictory' | 'refuted';

/** A yes speaks for the condition; for kinds without yes and no, any answer that is worth something does. */
function affirms(item: Item, { answer }: Response): boolean {
  if (answer.state !== 'answered') return false;
  if (item.spec.kind === 'yes-no') return answer.answer === 'yes';
  // Who says that the question does not apply claims nothing.
  if (meaningOf(item.spec, answer.answer) === 'not-applicable') return false;
  return compare(exactCredit(item.spec, answer.answer), zero) > 0;
}

/** What the items that tell of a condition say. */
function inferred(
  { id, inferredFrom }: Condition,
  items: readonly Item[],
  submission: Submission,
): ExactConditionState {
  let [affirmed, denied, silent] = [false, false, true];
  for (const item of items) {
    if (!inferredFrom.includes(item.id)) continue;
    const response = submission.responses.get(item.id);
    if (response === undefined) throw new Error(`no response to ${item.id}`);
    if (affirms(item, response) || response.evidence !== 'missing') affirmed = true;
    if (response.denial) denied = true;
    if (response.answer.state === 'answered' || response.answer.state === 'unreadable') silent = false;
  }
  const column = submission.conditions.get(id);
  if (column === 'yes') return 'true';
  // The column decides; where the answers claim otherwise, a person is told.
  if (column === 'no') return affirmed ? 'refuted' : 'false';
  if (affirmed && denied) return 'contradictory';
  if (affirmed) return 'true';
  if (denied || silent) return 'false';
  return 'undetermined';
}

/** Whether a condition holds for a submission; its `when`, where it has one, decides instead of all else. */
export function exactCondition(
  condition: Condition,
  items: readonly Item[],
  submission: Submission,
  evaluate: () => ExactValue,
): ExactConditionState {
  if (condition.when === undefined) return inferred(condition, items, submission);
  const value = evaluate();
  if (value === undefined) return 'undetermined';
  return value === true ? 'true' : 'false';
}

/** Whether what a condition governs applies: in doubt it does. */
export function isApplied(state: ExactConditionState | undefined): boolean {
  return state !== 'false' && state !== 'refuted';
}
