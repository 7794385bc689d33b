import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

/** The levels with their ranges of the total. */
export function levelsSection({ run, say, language }: View): readonly SectionRow[] {
  const { levels, ranking } = run.rubric;
  const rows = levels.map(({ min, label }, index): SectionRow => {
    const above = levels[index - 1];
    const range =
      above === undefined
        ? say('level.from', { min: String(min) })
        : say('level.between', { min: String(min), max: String(above.min) });
    return [textCell(label[language]), textCell(range)];
  });
  return [
    ...sectionTitle(say('method.levels')),
    [textCell(say('method.rule')), textCell(say(`level.rankOn.${ranking.rankOn}`))],
    tableHeads([say('level'), say('method.levelRange')]),
    ...rows,
  ];
}
