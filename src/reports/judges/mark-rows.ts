import type { PanelAnswer } from '../../items/panel.js';
import { nameHead } from '../identity-heads.js';
import type { Labeller } from '../labeller.js';
import { fineNumber, wholeNumber } from '../number-formats.js';
import { type SectionRow, tableHeads } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetCell } from '../sheet-model.js';
import type { View, Work } from '../view.js';
import { panelAnswer, type PanelItem } from './panel-answers.js';

function markCell({ marks, droppedHigh, droppedLow }: PanelAnswer, judge: number, say: Labeller): SheetCell {
  const mark = marks[judge];
  if (mark === undefined) return textCell(say('judges.away'), 'muted');
  if (droppedHigh.includes(judge)) return textCell(say('judges.high', { mark: String(mark) }), 'muted');
  if (droppedLow.includes(judge)) return textCell(say('judges.low', { mark: String(mark) }), 'muted');
  return numberCell(mark);
}

function rankCell({ standing }: Work): SheetCell {
  return numberCell(standing.status === 'ranked' ? standing.rank : undefined, 'none', wholeNumber);
}

/** A row for each work that was marked on an item: the panel's value and every judge's mark, dropped ones marked. */
export function markRows(panel: PanelItem, view: View): readonly SectionRow[] {
  const { say, language } = view;
  const rows = view.works.flatMap((work): readonly SectionRow[] => {
    const answer = panelAnswer(panel, work);
    if (answer === undefined) return [];
    const marks = panel.judges.map((_, judge) => markCell(answer, judge, say));
    return [[textCell(work.name), rankCell(work), numberCell(answer.value, 'none', fineNumber), ...marks]];
  });
  if (rows.length === 0) return [[textCell(say('judges.none'))]];
  const judges = panel.judges.map(({ label }) => label[language]);
  return [tableHeads([nameHead(view), say('rank'), say('judges.value'), ...judges]), ...rows];
}
