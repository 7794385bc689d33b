import type { Buffer } from 'node:buffer';
import type { CsvError, InfoRecord, Options } from 'csv-parse';
import { refuse } from './refusal.js';

/** How the records of a CSV text are told apart. */
export interface CsvFormat {
  readonly delimiter: string;
  /** Whether quotation marks stand inside fields and are to be kept. */
  readonly strayQuotes: boolean;
}

/** Fields from which on a line inside a quoted field can be told from a line of its own. */
const fewestFields = 5;

const options: Options = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };

/**
 * What `take` makes of each record of a CSV text in UTF-8, blank ones included, in order; undefined is
 * left out. Throws `input/csv-malformed` where a mark is not closed, at the line where its record begins.
 */
export async function* parseRecords<T>(
  blocks: AsyncIterable<Buffer>,
  { delimiter, strayQuotes }: CsvFormat,
  take: (record: readonly string[], index: number) => T | undefined,
): AsyncGenerator<T> {
  const { parse } = await import('csv-parse');
  const taken: T[] = [];
  let index = 0;
  let line = 0;
  let width = 0;
  const onRecord = (record: string[], context: InfoRecord): null => {
    width ||= record.length > 1 ? record.length : 0;
    if (record.some((field) => hidesRecords(field, delimiter, width, strayQuotes))) throw malformed(line + 1);
    line = context.lines;
    const value = take(record, index++);
    if (value !== undefined) taken.push(value);
    return null;
  };
  const parser = parse({ ...options, delimiter, relax_quotes: strayQuotes, on_record: onRecord });
  // Errors come through the callbacks below; nothing is ever read from the stream itself.
  parser.on('error', () => undefined).resume();
  const passOn = (pass: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      pass((error) => {
        if (error === undefined || error === null) resolve();
        else reject(isCsvError(error, 'CSV_QUOTE_NOT_CLOSED') ? malformed(line + 1) : error);
      });
    });
  for await (const block of blocks) {
    await passOn((done) => parser.write(block, done));
    yield* taken;
    taken.length = 0;
  }
  await passOn((done) => parser.end(done));
  yield* taken;
}

/**
 * Whether a stray quotation mark has made whole records the text of one field: one of its lines has
 * exactly as many delimiters as the first record, or a quotation mark was never properly closed.
 */
function hidesRecords(field: string, delimiter: string, width: number, strayQuotes: boolean): boolean {
  if (!/[\r\n]/.test(field)) return false;
  if (strayQuotes && field.startsWith('"')) return true;
  if (width < fewestFields) return false;
  return field.split(/\r\n|\n|\r/).some((line) => line.split(delimiter).length === width);
}

const malformed = (row: number): Error => refuse('input/csv-malformed', { row }, { line: row });

const isCsvError = (error: Error, code: string): error is CsvError => 'code' in error && error.code === code;
