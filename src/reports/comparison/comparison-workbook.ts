import type { WorkbookModel } from '../sheet-model.js';
import { aboutSheet } from './about-sheet.js';
import type { ComparisonView } from './comparison-view.js';
import { itemsSheet } from './items-sheet.js';
import { listedSheet } from './listed-sheet.js';
import { restatementsSheets } from './restatements-sheet.js';
import { rubricSheets } from './rubric-sheet.js';
import { worksSheet } from './works-sheet.js';

/** The workbook of a comparison: what it is and whether it can be made, then works, items and the rest. */
export function comparisonWorkbook(view: ComparisonView): WorkbookModel {
  return {
    title: view.say('title.comparison'),
    language: view.language,
    sheets: [
      aboutSheet(view),
      worksSheet(view),
      itemsSheet(view),
      listedSheet(view),
      ...restatementsSheets(view),
      ...rubricSheets(view),
    ],
  };
}
