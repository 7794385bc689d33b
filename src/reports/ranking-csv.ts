import type { Language } from '../diagnostics/language.js';
import type { Run } from '../ranking/run.js';
import { joinRemarks } from './join-words.js';
import { runNotes } from './run-notes.js';
import { sheetCsv } from './sheet-csv.js';
import { rankingTable } from './sheets/ranking-sheet.js';
import { viewRun } from './view.js';

/**
 * The ranking as CSV text: the columns of the workbook's first sheet. Coverage is a share, 0–1; scores are
 * the published ones. Where the rubric is provisional or the run relative, a last column says so in each row.
 */
export function rankingCsv(run: Run, language: Language): string {
  const view = viewRun(run, language);
  const notes = runNotes(view);
  if (notes.length === 0) return sheetCsv(rankingTable(view));
  return sheetCsv(rankingTable(view), { header: view.say('notes'), text: joinRemarks(notes, language) });
}
