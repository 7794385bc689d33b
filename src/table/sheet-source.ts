import type { Row, Sheet } from './sheet.js';

/** The rows, counted from 1, that an Excel table (“Format as table”) takes, those for header and totals included. */
export interface TableBounds {
  readonly name: string;
  readonly area: { readonly firstRow: number; readonly lastRow: number };
  readonly totalRows: number;
}

/** A sheet whose rows are handed over one at a time and not kept. */
export interface SheetSource extends Omit<Sheet, 'rows'> {
  /** Excel tables, which bound the data. */
  readonly tables: readonly TableBounds[];
  /** The rows that have any content, in order; each call begins anew. What it throws ends the reading. */
  readonly rows: () => AsyncIterable<Row>;
}

/** A sheet that is in memory, as a source. */
export function sourceOf({ rows, ...sheet }: Sheet): SheetSource {
  return { ...sheet, tables: [], rows: () => oneByOne(rows) };
}

/** A sheet with all the rows of a source. */
export async function wholeSheet({ file, name, hidden, date1904, rows: read }: SheetSource): Promise<Sheet> {
  const rows: Row[] = [];
  for await (const row of read()) rows.push(row);
  return { file, name, hidden, date1904, rows };
}

async function* oneByOne(rows: readonly Row[]): AsyncGenerator<Row> {
  await Promise.resolve();
  yield* rows;
}
