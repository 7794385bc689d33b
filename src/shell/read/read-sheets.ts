import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Row, Sheet } from '../../table/sheet.js';
import type { Limits } from './limits.js';
import { Refusal } from './refusal.js';
import { memorySource } from './source.js';
import { streamSheets } from './stream-sheets.js';

/** The sheets of a file, and what had to be said about reading it. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every sheet of a spreadsheet with all its rows, as `streamSheets` opens it. Whatever is wrong
 * with the file is a diagnostic, with no sheets where nothing can be read; it never throws for somebody's data.
 */
export async function readSheets(name: string, bytes: Uint8Array, limits: Limits): Promise<ReadSheets> {
  const opened = await streamSheets(name, memorySource(bytes), limits);
  try {
    const sheets: Sheet[] = [];
    for (const { file, name: sheet, hidden, date1904, rows: stream } of opened.sheets) {
      const rows: Row[] = [];
      for await (const row of stream()) rows.push(row);
      sheets.push({ file, name: sheet, hidden, date1904, rows });
    }
    return { sheets, diagnostics: opened.diagnostics };
  } catch (error) {
    if (error instanceof Refusal) return { sheets: [], diagnostics: [error.at(name)] };
    throw error;
  }
}
