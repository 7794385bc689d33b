import { evaluate } from '../expressions/evaluate.js';
import type { Submission } from '../intake/submission.js';
import { kindOf } from '../items/registry.js';
import { conditionsOn } from '../rubric/conditions-on.js';
import { type Condition, type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { snap } from '../table/numbers.js';
import { answerScope, deriveAnswers } from './derive-answers.js';

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
  const { answer, evidence, ruling } = response;
  // A ruling says what evidence is worth, not whether there is any.
  if ((ruling?.read ?? evidence) !== 'missing') return true;
  if (answer.state !== 'answered') return false;
  // 是 claims it, whichever answer is the favourable one.
  if (item.spec.kind === 'yes-no') return answer.answer === 'yes';
  const kind = kindOf(item.spec);
  // Who says that the question does not apply claims nothing, whatever the option is worth.
  if (kind.meaning?.(item.spec, answer.answer) === 'not-applicable') return false;
  return (kind.isRelative?.(item.spec) ?? false) || snap(kind.credit(item.spec, answer.answer, [])) > 0;
}

/** What a condition's own expression says; undetermined where an answer that it needs is missing. */
function stated(condition: Condition, rubric: Rubric, submission: Submission): ConditionState | undefined {
  if (condition.when === undefined) return undefined;
  const items = new Map(itemsOf(rubric.total).map((item) => [item.id, item]));
  const scope = answerScope(items, submission, deriveAnswers(rubric, submission));
  const value = evaluate(condition.when, scope);
  if (value === undefined) return 'undetermined';
  return value === true ? 'true' : 'false';
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

/** The state of every condition of the rubric, by id; one with an expression is decided by it. */
export function conditionStates(rubric: Rubric, submission: Submission): ReadonlyMap<string, ConditionState> {
  const items = itemsOf(rubric.total);
  return new Map(
    rubric.conditions.map((condition) => [
      condition.id,
      stated(condition, rubric, submission) ?? conditionState(condition, items, submission),
    ]),
  );
}

/** Makes the test of whether an item applies to a submission; a ruling decides, else the states of all conditions. */
export function applicabilityTest(
  rubric: Rubric,
  submission: Submission,
  states: ReadonlyMap<string, ConditionState>,
): (item: Item) => boolean {
  const isRuled = (submission.exemptions?.size ?? 0) > 0;
  if (!isRuled && [...states.values()].every(isMet)) return () => true;
  const conditions = conditionsOn(rubric.total);
  return (item) => {
    const ruled = submission.exemptions?.get(item.id);
    if (ruled !== undefined) return ruled.applies;
    return (conditions.get(item) ?? []).every((id) => {
      const state = states.get(id);
      return state === undefined || isMet(state);
    });
  };
}
