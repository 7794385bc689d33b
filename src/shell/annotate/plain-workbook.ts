import type { Language } from '../../diagnostics/language.js';
import type { SheetCell, SheetColumn, SheetModel, WorkbookModel } from '../../reports/sheet-model.js';
import { type Cell, cellText } from '../../table/cell.js';
import type { Row, Sheet } from '../../table/sheet.js';

const blank: SheetCell = { kind: 'blank', emphasis: 'none' };
const width = 16;
const percent = { style: 'percent', decimals: 2 } as const;

function copyCell(cell: Cell): SheetCell {
  if (cell.kind === 'number')
    return {
      kind: 'number',
      value: cell.value,
      emphasis: 'none',
      format: cell.percent ? percent : undefined,
    };
  const text = cellText(cell);
  const link = cell.kind === 'text' ? cell.link : undefined;
  return text === '' ? blank : { kind: 'text', text, emphasis: 'none', link };
}

/** The rows with empty ones between them, so that each keeps its number. */
function* numberedRows(rows: readonly Row[]): Generator<readonly SheetCell[]> {
  let next = 1;
  for (const { number, cells } of rows) {
    for (; next < number; next += 1) yield [];
    yield cells.map(copyCell);
    next += 1;
  }
}

/** Names that every spreadsheet program takes, all different. */
function soundNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const bare = name
      .replace(/[\\/?*[\]:'\u0000-\u001F]/g, ' ')
      .trim()
      .slice(0, 28);
    const start = bare === '' ? 'Sheet' : bare;
    let sound = start;
    for (let number = 2; taken.has(sound.toLowerCase()); number += 1) sound = `${start} ${String(number)}`;
    taken.add(sound.toLowerCase());
    return sound;
  });
}

function columnsOf({ rows }: Sheet): readonly SheetColumn[] {
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const column: SheetColumn = { header: '', width, format: undefined, align: 'left', wrap: false };
  return Array.from({ length: count }, () => ({ ...column }));
}

/** A workbook with the values that were read from sheets, and the names that its sheets have there. */
export function plainWorkbook(
  title: string,
  sheets: readonly Sheet[],
  language: Language,
): { readonly model: WorkbookModel; readonly names: ReadonlyMap<string, string> } {
  const sound = soundNames(sheets);
  const models = sheets.map((sheet, index): SheetModel => ({
    name: sound[index] ?? sheet.name,
    columns: columnsOf(sheet),
    rows: { [Symbol.iterator]: () => numberedRows(sheet.rows) },
    headed: false,
    frozenColumns: 0,
    filteredRows: 'none',
    dataBar: undefined,
    orientation: 'landscape',
  }));
  const names = new Map(sheets.map(({ name }, index) => [name, sound[index] ?? name]));
  return { model: { title, language, sheets: models }, names };
}
