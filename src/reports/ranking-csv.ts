import { stringify } from 'csv-stringify/sync';
import type { Language } from '../diagnostics/language.js';
import type { Run } from '../ranking/run.js';
import { formatScore } from '../scoring/numbers.js';
import type { NumberFormat, SheetCell } from './sheet-model.js';
import { rankingSheet } from './sheets/ranking-sheet.js';
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
 * Chinese spreadsheet programs want it. Coverage is a share, 0–1; scores are the published ones.
 */
export function rankingCsv(run: Run, language: Language): string {
  const { columns, rows } = rankingSheet(viewRun(run, language));
  const table = [
    columns.map((column) => inertText(column.header)),
    ...Array.from(rows, (row) => row.map((cell, index) => field(cell, columns[index]?.format))),
  ];
  return stringify(table, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
