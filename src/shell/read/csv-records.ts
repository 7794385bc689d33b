import type { CsvError, InfoRecord, Options } from 'csv-parse/sync';
import { refuse } from './refusal.js';

/** Makes a value of a record; undefined where it is not wanted. */
type Take<T> = (record: readonly string[], index: number) => T | undefined;

/** Fields from which on a line inside a quoted field can be told from a line of its own. */
const fewestFields = 5;

/**
 * What `take` makes of each record of a CSV text, blank ones included, in order. Where a quotation mark
 * stands inside a field (`5" screen`, `="001"`) the text is read a second time with such marks kept.
 * Throws `input/csv-malformed` where a mark is not closed, at the line where its record begins.
 */
export async function parseRecords<T>(text: string, delimiter: string, take: Take<T>): Promise<readonly T[]> {
  const { parse } = await import('csv-parse/sync');
  const read = (relaxed: boolean): readonly T[] => {
    const taken: T[] = [];
    let index = 0;
    let line = 0;
    let width = 0;
    const onRecord = (record: string[], context: InfoRecord): null => {
      width ||= record.length > 1 ? record.length : 0;
      if (record.some((field) => hidesRecords(field, delimiter, width, relaxed))) throw malformed(line + 1);
      line = context.lines;
      const value = take(record, index++);
      if (value !== undefined) taken.push(value);
      return null;
    };
    try {
      parse(text, { ...options, delimiter, relax_quotes: relaxed, on_record: onRecord });
    } catch (error) {
      if (isCsvError(error, 'CSV_QUOTE_NOT_CLOSED')) throw malformed(line + 1);
      throw error;
    }
    return taken;
  };
  return readStrictly(read);
}

const options: Options = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };

function readStrictly<T>(read: (relaxed: boolean) => readonly T[]): readonly T[] {
  try {
    return read(false);
  } catch (error) {
    if (isCsvError(error, 'CSV_INVALID_CLOSING_QUOTE') || isCsvError(error, 'INVALID_OPENING_QUOTE'))
      return read(true);
    throw error;
  }
}

/**
 * Whether a stray quotation mark has made whole records the text of one field: one of its lines has
 * exactly as many delimiters as the first record, or a quotation mark was never properly closed.
 */
function hidesRecords(field: string, delimiter: string, width: number, relaxed: boolean): boolean {
  if (!/[\r\n]/.test(field)) return false;
  if (relaxed && field.startsWith('"')) return true;
  if (width < fewestFields) return false;
  return field.split(/\r\n|\n|\r/).some((line) => line.split(delimiter).length === width);
}

const malformed = (row: number): Error => refuse('input/csv-malformed', { row }, { line: row });

const isCsvError = (error: unknown, code: string): error is CsvError =>
  error instanceof Error && 'code' in error && error.code === code;
