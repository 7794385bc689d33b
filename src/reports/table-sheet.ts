import { columnWidth } from './column-width.js';
import { emphasised } from './sheet-cells.js';
import { formatNumber } from './format-number.js';
import type { DataBar, Emphasis, NumberFormat, SheetCell, SheetColumn, SheetModel } from './sheet-model.js';

/** A column of a table: its header, and its cell for each entry. */
export interface Field<Entry> {
  readonly header: string;
  readonly cell: (entry: Entry) => SheetCell;
  readonly format?: NumberFormat;
  readonly align?: SheetColumn['align'];
  readonly bar?: { readonly min: number; readonly max: number };
}

/** A sheet that is one table: fields by entries. `emphasis` is that of the entry's ordinary cells. */
export interface Table<Entry> {
  readonly name: string;
  readonly fields: readonly Field<Entry>[];
  readonly entries: Iterable<Entry>;
  readonly frozenColumns: number;
  readonly emphasis?: (entry: Entry) => Emphasis;
}

/** Entries that are looked at to find the columns' widths. */
const sampleSize = 5_000;

/** A bar needs some length to be read. */
const narrowestBar = 14;

function* firstOf<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

function shownText(cell: SheetCell, format: NumberFormat | undefined): string {
  if (cell.kind === 'blank') return '';
  return cell.kind === 'text' ? cell.text : formatNumber(cell.value, cell.format ?? format);
}

function columnOf<Entry>(field: Field<Entry>, sample: readonly Entry[]): SheetColumn {
  const texts = sample.map((entry) => shownText(field.cell(entry), field.format));
  const width = columnWidth(field.header, texts);
  return {
    header: field.header,
    width: field.bar === undefined ? width : Math.max(width, narrowestBar),
    format: field.format,
    align: field.align ?? (field.format === undefined ? 'left' : 'right'),
    wrap: field.format === undefined,
  };
}

function* rowsOf<Entry>(table: Table<Entry>): Generator<readonly SheetCell[]> {
  for (const entry of table.entries) {
    const emphasis = table.emphasis?.(entry) ?? 'none';
    yield table.fields.map((field) => emphasised(field.cell(entry), emphasis));
  }
}

function dataBarOf<Entry>(fields: readonly Field<Entry>[]): DataBar | undefined {
  const column = fields.findIndex((field) => field.bar !== undefined);
  const bar = fields[column]?.bar;
  return bar === undefined ? undefined : { column, ...bar };
}

/** The sheet of a table: header frozen and filtered, columns as wide as their contents, rows made when read. */
export function tableSheet<Entry>(table: Table<Entry>): SheetModel {
  const sample = [...firstOf(table.entries, sampleSize)];
  return {
    name: table.name,
    columns: table.fields.map((field) => columnOf(field, sample)),
    rows: { [Symbol.iterator]: () => rowsOf(table) },
    headed: true,
    frozenColumns: table.frozenColumns,
    filteredRows: 'all',
    dataBar: dataBarOf(table.fields),
    orientation: 'landscape',
  };
}
