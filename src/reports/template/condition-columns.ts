import type { Language } from '../../diagnostics/language.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { FormColumn } from './form-column.js';
import { formTexts } from './form-texts.js';

/** A yes-no column for each condition that a column can state; those with an expression of their own need none. */
export function conditionColumns(rubric: Rubric, language: Language): readonly FormColumn[] {
  const texts = formTexts[language];
  return rubric.conditions
    .filter(({ when, keywords }) => when === undefined && keywords.length > 0)
    .map((condition) => ({
      target: { kind: 'condition', condition },
      names: [...condition.keywords.map((keyword) => `${keyword}?`), ...condition.keywords],
      entry: {
        rule: { kind: 'list', options: [texts.yes, texts.no] },
        cells: 'text',
        note: condition.label[language],
        prompt: texts.condition,
        refusal: texts.refusedChoice,
      },
    }));
}
