import { readSheets } from '../../../src/shell/read/read-sheets.js';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import type { Remark } from '../../../src/shell/annotate/remark.js';
import type { Sheet } from '../../../src/table/sheet.js';
import { columnLetter } from '../../../src/table/sheet.js';

/** The sheets of a file, as the program reads them. */
export async function sheetsOf(name: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { sheets, diagnostics } = await readSheets(name, bytes, defaultLimits);
  if (sheets.length === 0) throw new Error(JSON.stringify(diagnostics));
  return sheets;
}

/** A remark on a cell, counted from row 1 and column 0. */
export function remarkOn(
  sheet: string,
  row: number,
  column: number,
  severity: Remark['severity'] = 'error',
): Remark {
  return {
    severity,
    code: 'answer/unreadable',
    message: `message <${String(row)}> & “${sheet}”`,
    hint: 'hint',
    work: 'work',
    item: '1.1',
    sheet,
    cell: `${columnLetter(column)}${String(row)}`,
    place: { row, column },
  };
}

/** Every cell with content of a sheet, as `B3 {"kind":…}`. */
export function cellsIn({ rows }: Sheet): readonly string[] {
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, column) =>
      cell.kind === 'blank' ? [] : [`${columnLetter(column)}${String(number)} ${JSON.stringify(cell)}`],
    ),
  );
}
