import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

/** Which rubric and evidence policy the results stand on. */
export function rubricSection({ run, say, language }: View): readonly SectionRow[] {
  const { rubric } = run;
  const facts = [
    [say('method.title'), rubric.title[language]],
    [say('method.id'), rubric.id],
    [say('method.version'), rubric.version],
    [say('method.policy'), run.policy.label[language]],
    [say('run.besidePolicy'), run.beside.label[language]],
  ];
  return [
    [textCell(say('method.rubric'), 'title')],
    ...facts.map((fact): SectionRow => fact.map((text) => textCell(text))),
  ];
}

/** The rubric's choices that nobody has published yet, each with its reason. */
export function provisionalSection({ run, say, language }: View): readonly SectionRow[] {
  const choices = run.rubric.provisional.map(({ choice, reason }, index): SectionRow => [
    textCell(String(index + 1), 'warn'),
    textCell(choice[language]),
    textCell(reason[language]),
  ]);
  const rows =
    choices.length === 0
      ? [[textCell(undefined), textCell(say('none.provisional'))]]
      : [tableHeads(['', say('method.choice'), say('reason')]), ...choices];
  return [...sectionTitle(say('method.provisional')), ...rows];
}
