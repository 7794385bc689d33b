import { stringify } from 'csv-stringify/sync';
import type { Language } from '../diagnostics/language.js';
import type { Run } from '../ranking/run.js';
import { formatScore } from '../table/numbers.js';
import type { NumberFormat, SheetCell } from './sheet-model.js';
import { joinRemarks } from './join-words.js';
import { runNotes } from './run-notes.js';
import { rankingTable } from './sheets/ranking-sheet.js';
import { viewRun } from './view.js';

/** What a spreadsheet program takes for the start of a formula, full-width forms included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** The text, with an apostrophe before it where it would run as a formula; nothing is trimmed first. */
function inertText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function field(cell: SheetCell, format: NumberFormat | undefined): string {
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'text') return inertText(cell.text);
  const shown = cell.format ?? format;
  if (shown === undefined) return String(cell.value);
  return formatScore(cell.value, shown.style === 'percent' ? shown.decimals + 2 : shown.decimals);
}

/**
 * The ranking as CSV text: the columns of the workbook's first sheet, with a byte order mark and CRLF, as
 * Chinese spreadsheet programs want it. Coverage is a share, 0–1; scores are the published ones. Where the
 * rubric is provisional or the run relative, a last column says so in each row.
 */
export function rankingCsv(run: Run, language: Language): string {
  const view = viewRun(run, language);
  const { columns, rows } = rankingTable(view);
  const notes = runNotes(view);
  const note = notes.length === 0 ? [] : [joinRemarks(notes, language)];
  const table = [
    [...columns.map((column) => inertText(column.header)), ...note.map(() => view.say('notes'))],
    ...Array.from(rows, (row) => [
      ...row.map((cell, index) => field(cell, columns[index]?.format)),
      ...note.map(inertText),
    ]),
  ];
  return stringify(table, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
