import { settled } from '../expressions/settled-number.js';
import type { Submission } from '../intake/submission.js';
import type { Sample } from '../items/item-kind.js';
import { kindOf } from '../items/registry.js';
import { type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { applicabilityTest, conditionStates } from './applicability.js';
import { deriveAnswers } from './derive-answers.js';

/** The field's values for each item whose credits depend on it, by item id. */
export type FieldSample = ReadonlyMap<string, Sample>;

/** The items whose credits depend on the other submissions. */
export function relativeItems(rubric: Rubric): readonly Item[] {
  return itemsOf(rubric.total).filter(({ spec }) => kindOf(spec).isRelative?.(spec) ?? false);
}

/**
 * Collects, for each relative item, the values of all submissions that answered it and to which it
 * applies, each part in rising order. Empty where nothing is relative.
 */
export function sampleField(rubric: Rubric, submissions: readonly Submission[]): FieldSample {
  const items = relativeItems(rubric);
  if (items.length === 0) return new Map();
  const answers = submissions.map((submission) => ({
    responseOf: deriveAnswers(rubric, submission),
    applies: applicabilityTest(rubric, submission, conditionStates(rubric, submission)),
  }));
  return new Map(
    items.map((item) => {
      const values = answers.flatMap(({ responseOf, applies }) => {
        const { answer } = responseOf(item);
        return answer.state === 'answered' && applies(item)
          ? [kindOf(item.spec).values(item.spec, answer.answer)]
          : [];
      });
      const parts = values.reduce((most, { length }) => Math.max(most, length), 0);
      const sample = Array.from({ length: parts }, (_, part) =>
        values
          .flatMap((own) => own[part] ?? [])
          .map(settled)
          .sort((a, b) => a - b),
      );
      return [item.id, sample];
    }),
  );
}
