import type { Submission } from '../intake/submission.js';
import { kindOf } from '../items/registry.js';
import { type Condition, type Item, itemsOf, type Rubric } from '../rubric/rubric.js';

/**
 * Whether a condition holds for a submission. `undetermined` and `contradictory` count as true, `refuted`
 * (an explicit no beside items that claim it) as false; all three are listed for review.
 */
export type ConditionState = 'true' | 'false' | 'undetermined' | 'contradictory' | 'refuted';

/** Whether items with a condition in this state apply. */
export function isMet(state: ConditionState): boolean {
  return state !== 'false' && state !== 'refuted';
}

function claims(item: Item, submission: Submission): boolean {
  const response = submission.responses.get(item.id);
  if (response === undefined) return false;
  const { answer, evidence } = response;
  if (evidence !== 'missing') return true;
  if (answer.state !== 'answered') return false;
  // 是 claims it, whichever answer is the favourable one.
  return item.spec.kind === 'yes-no'
    ? answer.answer === 'yes'
    : kindOf(item.spec).credit(item.spec, answer.answer) > 0;
}

/**
 * An explicit column decides; otherwise the items that tell: true where one of them earns credit or
 * carries evidence; false where all were left blank or skipped, or a text denies it; else undetermined.
 */
export function conditionState(
  condition: Condition,
  items: readonly Item[],
  submission: Submission,
): ConditionState {
  const explicit = submission.conditions.get(condition.id);
  const telling = items.filter((item) => condition.inferredFrom.includes(item.id));
  const responses = telling.flatMap((item) => submission.responses.get(item.id) ?? []);
  const claimed = telling.some((item) => claims(item, submission));
  if (explicit === 'yes') return 'true';
  if (explicit === 'no') return claimed ? 'refuted' : 'false';
  const denied = responses.some((response) => response.denial);
  if (claimed) return denied ? 'contradictory' : 'true';
  const silent =
    responses.length > 0 &&
    responses.every(({ answer }) => answer.state === 'blank' || answer.state === 'skipped');
  return denied || silent ? 'false' : 'undetermined';
}

/** The state of every condition of the rubric, by id. */
export function conditionStates(rubric: Rubric, submission: Submission): ReadonlyMap<string, ConditionState> {
  const items = itemsOf(rubric.total);
  return new Map(
    rubric.conditions.map((condition) => [condition.id, conditionState(condition, items, submission)]),
  );
}
