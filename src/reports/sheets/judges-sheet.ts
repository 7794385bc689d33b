import { kindOf } from '../../items/registry.js';
import { judgeLines } from '../judges/judge-lines.js';
import { markRows } from '../judges/mark-rows.js';
import { type PanelItem, panelItems } from '../judges/panel-answers.js';
import { nodeTitle } from '../rubric-groups.js';
import { type SectionRow, sectionSheet, sectionTitle } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import type { View } from '../view.js';

const firstWidth = 30;
const otherWidth = 14;
/** Columns of the table of judges after the first one. */
const judgeColumns = 6;
/** Columns of the table of marks between the name and the first judge. */
const columnsBeforeMarks = 2;

function panelSection(panel: PanelItem, view: View): readonly SectionRow[] {
  const { say, language } = view;
  const rule = kindOf(panel.spec).describe(panel.spec)[language];
  return [
    ...sectionTitle(nodeTitle(panel.item, language)),
    [textCell(`${say('judges.rule')}${language === 'zh-CN' ? '：' : ': '}${rule}`, 'subtitle')],
    ...judgeLines(panel, view),
    [],
    [textCell(say('judges.marks'), 'subtitle')],
    ...markRows(panel, view),
  ];
}

/** What the judges of each panel did, and their marks; no sheet where the rubric has no panel. */
export function judgesSheets(view: View): readonly SheetModel[] {
  const panels = panelItems(view.run.rubric);
  if (panels.length === 0) return [];
  const judges = Math.max(...panels.map((panel) => panel.judges.length));
  const others = Math.max(judgeColumns, columnsBeforeMarks + judges);
  const widths = [firstWidth, ...new Array<number>(others).fill(otherWidth)];
  const [, ...rows] = panels.flatMap((panel) => panelSection(panel, view));
  return [{ ...sectionSheet(view.say('sheet.judges'), widths, [rows]), orientation: 'landscape' }];
}
