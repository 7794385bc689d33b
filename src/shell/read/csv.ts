import type { Buffer } from 'node:buffer';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { columnLetter, type Row, type Sheet } from '../../table/sheet.js';
import { csvCell } from './csv-cell.js';
import { findDelimiter } from './csv-delimiter.js';
import { decodeText, type DecodedText } from './csv-encoding.js';
import { parseRecords } from './csv-records.js';
import type { Limits } from './limits.js';
import { refuse } from './refusal.js';
import { tooManyCells, tooManyColumns, tooManyRows } from './too-large.js';
import { trimmedRow } from './trimmed-row.js';

/**
 * Reads a CSV file as one sheet named after the file, as Excel does. Row numbers are those that Excel
 * shows: blank records count, a record with line breaks inside quotes is one row. Throws a `Refusal`.
 */
export async function readCsv(
  name: string,
  bytes: Buffer,
  limits: Limits,
): Promise<{ sheets: readonly Sheet[]; diagnostics: readonly Diagnostic[] }> {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'unknown') throw refuse('input/unknown-encoding', {});
  const { text, delimiter } = takeSeparatorLine(decoded.text);
  const checkRow = createRowCheck(limits);
  const rows = await parseRecords(text, delimiter ?? findDelimiter(text), (record, index) => {
    const row = trimmedRow(index + 1, record.map(csvCell));
    if (row !== undefined) checkRow(row);
    return row;
  });
  const sheet = { file: name, name: sheetName(name), hidden: false, date1904: false, rows };
  return { sheets: [sheet], diagnostics: encodingFindings(name, decoded) };
}

/** Counts rows with content and their cells, and throws a `Refusal` beyond the limits. */
function createRowCheck(limits: Limits): (row: Row) => void {
  let rows = 0;
  let cells = 0;
  return ({ number, cells: { length } }) => {
    if (++rows > limits.rows) throw tooManyRows(undefined, limits.rows);
    if (length > limits.columns) {
      throw tooManyColumns(undefined, `${columnLetter(length - 1)}${String(number)}`, length, limits.columns);
    }
    cells += length;
    if (cells > limits.cells) throw tooManyCells(undefined, limits.cells);
  };
}

/** Excel's own first line `sep=;` names the delimiter and is not shown as a row. */
function takeSeparatorLine(text: string): { text: string; delimiter: string | undefined } {
  const line = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i.exec(text);
  return line === null
    ? { text, delimiter: undefined }
    : { text: text.slice(line[0].length), delimiter: line[1] };
}

function sheetName(file: string): string {
  const base = file.replace(/^.*[\\/]/s, '');
  return base.replace(/(?<=.)\.[^.]*$/, '');
}

function encodingFindings(file: string, decoded: DecodedText): readonly Diagnostic[] {
  switch (decoded.kind) {
    case 'certain':
    case 'unknown':
      return [];
    case 'guessed':
      return [diagnose('input/encoding-guessed', { encoding: decoded.encoding }, { file })];
    case 'damaged':
      return [
        diagnose('input/encoding-damaged', { encoding: decoded.encoding, count: decoded.count }, { file }),
      ];
  }
}
