import type { Buffer } from 'node:buffer';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Row, Sheet } from '../../table/sheet.js';
import { csvCell } from './csv-cell.js';
import { findDelimiter } from './csv-delimiter.js';
import { decodeText, type DecodedText } from './csv-encoding.js';
import { parseRecords } from './csv-records.js';
import type { Limits } from './limits.js';
import { refuse } from './refusal.js';
import { tooManyColumns, tooManyRows } from './too-large.js';
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
  const rows = await parseRecords(text, delimiter ?? findDelimiter(text), (record, index) =>
    checkedRow(trimmedRow(index + 1, record.map(csvCell)), limits),
  );
  const sheet = { file: name, name: sheetName(name), hidden: false, date1904: false, rows };
  return { sheets: [sheet], diagnostics: encodingFindings(name, decoded) };
}

function checkedRow(row: Row | undefined, limits: Limits): Row | undefined {
  if (row === undefined) return undefined;
  if (row.number > limits.rows) throw tooManyRows(undefined, row.number, limits.rows);
  if (row.cells.length > limits.columns) throw tooManyColumns(undefined, row.cells.length, limits.columns);
  return row;
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
