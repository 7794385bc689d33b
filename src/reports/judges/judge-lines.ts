import { reportJudges } from '../../items/panel-report.js';
import { fineNumber, wholeNumber } from '../number-formats.js';
import { type SectionRow, tableHeads } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { View } from '../view.js';
import { panelAnswer, type PanelItem } from './panel-answers.js';

const heads = ['judge', 'present', 'absent', 'mean', 'distance', 'droppedHigh', 'droppedLow'] as const;

/** A row for each judge of an item: how often and how the judge marked, over all works. */
export function judgeLines(panel: PanelItem, { say, works, language }: View): readonly SectionRow[] {
  const answers = works.flatMap((work) => panelAnswer(panel, work) ?? []);
  const lines = reportJudges(panel.spec, answers).map((line, index): SectionRow => {
    const count = (value: number): SectionRow[number] => numberCell(value, 'none', wholeNumber);
    return [
      textCell(panel.judges[index]?.label[language] ?? line.judge),
      count(line.present),
      count(line.absent),
      numberCell(line.mean, 'none', fineNumber),
      numberCell(line.meanDistance, 'none', fineNumber),
      count(line.droppedHigh),
      count(line.droppedLow),
    ];
  });
  return [tableHeads(heads.map((head) => say(`judges.${head}`))), ...lines];
}
