import type { Language } from '../diagnostics/language.js';
import type { Run } from '../ranking/run.js';
import type { WorkbookModel } from './sheet-model.js';
import { planArithmetic } from './arithmetic/arithmetic.js';
import { adjustmentsSheets } from './sheets/adjustments-sheet.js';
import { arithmeticSheet } from './sheets/arithmetic-sheet.js';
import { awardsSheets } from './sheets/awards-sheet.js';
import { downgradesSheets } from './sheets/downgrades-sheet.js';
import { duplicatesSheets } from './sheets/duplicates-sheet.js';
import { findingsSheet } from './sheets/findings-sheet.js';
import { groupsSheet } from './sheets/groups-sheet.js';
import { itemsSheets } from './sheets/items-sheets.js';
import { judgesSheets } from './sheets/judges-sheet.js';
import { methodSheet } from './sheets/method-sheet.js';
import { rankingSheet } from './sheets/ranking-sheet.js';
import { runSheet } from './sheets/run-sheet.js';
import { tracksSheets } from './sheets/tracks-sheet.js';
import { viewsSheets } from './sheets/views-sheet.js';
import { viewRun } from './view.js';

/**
 * The workbook of a ranking: results first, then what explains them, then the method and the run.
 * Scores are the published ones; credits and points are exact. Private fields are not in a run.
 */
export function rankingWorkbook(run: Run, language: Language): WorkbookModel {
  const view = viewRun(run, language);
  const arithmetic = planArithmetic(view);
  return {
    title: run.rubric.title[language],
    language,
    sheets: [
      rankingSheet(view, arithmetic),
      ...tracksSheets(view),
      ...awardsSheets(view),
      groupsSheet(view, arithmetic),
      ...viewsSheets(view),
      ...itemsSheets(view),
      arithmeticSheet(view, arithmetic),
      ...judgesSheets(view),
      ...downgradesSheets(view),
      ...adjustmentsSheets(view),
      findingsSheet(view),
      ...duplicatesSheets(view),
      methodSheet(view, arithmetic),
      runSheet(view, arithmetic),
    ],
  };
}
