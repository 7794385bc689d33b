import type { View as Grouping } from '../../rubric/rubric.js';
import { joinWords } from '../join-words.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

function viewRows({ label, weights, groups }: Grouping, { say, language }: View): readonly SectionRow[] {
  return [
    [textCell(label[language], 'subtitle')],
    [textCell(say('method.rule')), textCell(say(`view.weights.${weights}`))],
    tableHeads([say('method.viewGroup'), say('method.viewItems')]),
    ...groups.map((group): SectionRow => [
      textCell(group.label[language]),
      textCell(joinWords(group.items, language)),
    ]),
  ];
}

/** The second groupings of the items, each with its groups; nothing where the rubric has none. */
export function viewsSection(view: View): readonly SectionRow[] {
  const { views } = view.run.rubric;
  if (views.length === 0) return [];
  return [
    ...sectionTitle(view.say('method.views')),
    ...views.flatMap((grouping) => viewRows(grouping, view)),
  ];
}
