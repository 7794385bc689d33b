import type { Language } from '../../diagnostics/language.js';
import { kindOf } from '../../items/registry.js';
import type { Item, Rubric } from '../../rubric/rubric.js';
import { type AnswerEntry, answerEntry } from './answer-entry.js';
import { evidenceColumns } from './evidence-columns.js';
import { type FormColumn, promptOf } from './form-column.js';
import { formTexts } from './form-texts.js';

/** Headers for one column of an answer: with the label and the blank's own, with less, the code alone. */
function namesOf(item: Item, part: number, language: Language): readonly string[] {
  const { id, label } = item;
  const blanks = kindOf(item.spec).blanks(item.spec);
  const blank = blanks[part];
  if (blanks.length === 1 || blank === undefined)
    return [`${id} ${label[language]}`, `${id} ${label.en}`, `${id} ${label['zh-CN']}`, id];
  const numbered = `${id}(${String(part + 1)})`;
  return [
    `${numbered} ${label[language]}: ${blank.label[language]}`,
    `${numbered} ${blank.label[language]}`,
    numbered,
  ];
}

/** What is asked and what it is worth, for the header's note. */
function noteOf(item: Item, entry: AnswerEntry, points: number, rubric: Rubric, language: Language): string {
  const texts = formTexts[language];
  const condition = rubric.conditions.find(({ id }) => id === item.applicableIf);
  const worth = texts.points(String(Number(points.toFixed(2))));
  const parts = [
    entry.how,
    item.spec.kind === 'info' ? texts.information : points > 0 ? worth : '',
    item.evidence === 'none' ? '' : texts.evidenceAsked,
    condition === undefined ? '' : texts.appliesIf(condition.label[language]),
  ];
  return promptOf(parts, texts.separator);
}

/** The columns of an item: its answer's, then its evidence's; none for one that is derived. `points` are of the total. */
export function itemColumns(
  item: Item,
  points: number,
  rubric: Rubric,
  language: Language,
): readonly FormColumn[] {
  const entry = answerEntry(item.spec, language);
  if (entry === undefined) return [];
  const { separator } = formTexts[language];
  const note = noteOf(item, entry, points, rubric, language);
  const answers = kindOf(item.spec)
    .blanks(item.spec)
    .map((_, part): FormColumn => ({
      target: { kind: 'answer', item, part },
      names: namesOf(item, part, language),
      entry: {
        rule: entry.rule,
        cells: entry.cells,
        refusal: entry.refusal,
        note: part === 0 ? note : '',
        prompt: promptOf([entry.how, ...entry.options], separator),
      },
    }));
  return [...answers, ...evidenceColumns(item, rubric, language)];
}
