import { stringify } from 'csv-stringify/sync';
import { formatScore } from '../table/numbers.js';
import type { NumberFormat, SheetCell, SheetModel } from './sheet-model.js';

/** What a spreadsheet program takes for the start of a formula, full-width forms included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** The text, with an apostrophe before it where it would run as a formula; nothing is trimmed first. */
function inertText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function csvText(cell: SheetCell, format: NumberFormat | undefined): string {
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'text') return inertText(cell.text);
  const shown = cell.format ?? format;
  if (shown === undefined) return String(cell.value);
  return formatScore(cell.value, shown.style === 'percent' ? shown.decimals + 2 : shown.decimals);
}

/**
 * A headed sheet as CSV text, with a byte order mark and CRLF, as Chinese spreadsheet programs want it.
 * Shares are 0–1; notes on the whole table stand in a last column of each row.
 */
export function sheetCsv(
  { columns, rows }: Pick<SheetModel, 'columns' | 'rows'>,
  notes?: { header: string; text: string },
): string {
  const table = [
    [...columns.map(({ header }) => inertText(header)), ...(notes === undefined ? [] : [notes.header])],
    ...Array.from(rows, (row) => [
      ...row.map((cell, index) => csvText(cell, columns[index]?.format)),
      ...(notes === undefined ? [] : [inertText(notes.text)]),
    ]),
  ];
  return stringify(table, { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/u });
}
