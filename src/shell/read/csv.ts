import type { Buffer } from 'node:buffer';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { columnLetter, type Row } from '../../table/sheet.js';
import { csvCell } from './csv-cell.js';
import { findDelimiter } from './csv-delimiter.js';
import { findEncoding, type FoundEncoding } from './csv-encoding.js';
import { hasStrayQuotes } from './csv-quotes.js';
import { parseRecords } from './csv-records.js';
import { utf8Blocks } from './decode-text.js';
import type { Limits } from './limits.js';
import { refuse } from './refusal.js';
import type { SheetStream } from './sheet-stream.js';
import type { ByteSource } from './source.js';
import { tooManyCells, tooManyColumns, tooManyRows } from './too-large.js';
import { trimmedRow } from './trimmed-row.js';

/** How many bytes of the text are looked at to find its delimiter. */
const sampleSize = 512 * 1024;

/**
 * Opens a CSV file as one sheet named after the file `title`, as Excel does. Row numbers are those that
 * Excel shows: blank records count, a record with line breaks inside quotes is one row. The encoding is
 * told from the whole file, the delimiter from its beginning. Throws a `Refusal`.
 */
export async function openCsv(
  name: string,
  title: string,
  source: ByteSource,
  limits: Limits,
): Promise<{ sheets: readonly SheetStream[]; diagnostics: readonly Diagnostic[] }> {
  const found = await findEncoding(source);
  if (found.kind === 'unknown') throw refuse('input/unknown-encoding', {});
  const text = (): AsyncIterable<Buffer> => utf8Blocks(source, found.encoding, found.bom);
  const head = await readHead(text());
  const separator = separatorLine(head);
  const delimiter = separator?.delimiter ?? findDelimiter(head);
  const blocks = (): AsyncIterable<Buffer> => skip(text(), separator?.length ?? 0);
  const format = { delimiter, strayQuotes: await hasStrayQuotes(blocks(), delimiter) };
  const sheet: SheetStream = {
    file: name,
    name: sheetName(title),
    hidden: false,
    date1904: false,
    tables: [],
    merges: [],
    rows: () => {
      const checkRow = createRowCheck(limits);
      return parseRecords(blocks(), format, (record, index) => {
        const row = trimmedRow(index + 1, record.map(csvCell));
        if (row !== undefined) checkRow(row);
        return row;
      });
    },
  };
  return { sheets: [sheet], diagnostics: encodingFindings(name, found) };
}

async function readHead(blocks: AsyncIterable<Buffer>): Promise<string> {
  const decoder = new TextDecoder();
  let head = '';
  let size = 0;
  for await (const block of blocks) {
    head += decoder.decode(block, { stream: true });
    size += block.length;
    if (size >= sampleSize) break;
  }
  return head;
}

/** Excel's own first line `sep=;` names the delimiter and is not shown as a row. */
function separatorLine(head: string): { length: number; delimiter: string | undefined } | undefined {
  const line = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i.exec(head);
  return line === null ? undefined : { length: line[0].length, delimiter: line[1] };
}

/** The blocks without the first bytes of the first one. */
async function* skip(blocks: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let left = length;
  for await (const block of blocks) {
    yield block.subarray(left);
    left = 0;
  }
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

function sheetName(title: string): string {
  const base = title.replace(/^.*[\\/]/s, '');
  return base.replace(/(?<=.)\.[^.]*$/, '');
}

function encodingFindings(file: string, found: FoundEncoding): readonly Diagnostic[] {
  switch (found.kind) {
    case 'certain':
    case 'unknown':
      return [];
    case 'guessed':
      return [diagnose('input/encoding-guessed', { encoding: found.encoding }, { file })];
    case 'damaged':
      return [diagnose('input/encoding-damaged', { encoding: found.encoding, count: found.count }, { file })];
  }
}
