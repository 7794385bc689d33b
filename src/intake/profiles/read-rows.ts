import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Location } from '../../diagnostics/location.js';
import { missingMark } from '../../items/missing.js';
import { type Cell, cellText } from '../../table/cell.js';
import { cleanText, foldText } from '../../table/clean-text.js';
import { cellAt, columnLetter, type Row, type Sheet } from '../../table/sheet.js';
import type { TableBounds } from '../../table/sheet-source.js';
import type { BoundColumn } from '../binding.js';
import { readTime } from '../read-time.js';
import { isTrial } from '../stray-row.js';
import type { SurveyedDates } from './date-order.js';
import { markOther } from './mark-other.js';
import type { ColumnHeader, DateOrder, Profile } from './profile.js';

/** What is known of a sheet whose rows are to be read. */
export interface PlatformSheet {
  readonly sheet: Pick<Sheet, 'file' | 'name' | 'date1904'>;
  readonly profile: Profile;
  readonly headers: readonly ColumnHeader[];
  readonly columns: readonly BoundColumn[];
  /** The Excel table that the header stands in; undefined where there is none. */
  readonly table: TableBounds | undefined;
}

/** How the cells of a column are to be read, by column; a cell without any stays as it is. */
export type CellChanges = ReadonlyMap<number, (cell: Cell) => Cell>;

/** A number of a choice that a program wrote with decimals: `1.0`. */
function wholeNumber(cell: Cell): Cell {
  if (cell.kind !== 'text') return cell;
  const match = /^\s*(\d)\.0+\s*$/u.exec(cell.text);
  return match === null ? cell : { kind: 'number', value: Number(match[1]), percent: false };
}

/** A time that can be read only with the order of its column or in the zone of its platform, as a time. */
function knownTime(order: DateOrder | undefined, isUtc: boolean, date1904: boolean): (cell: Cell) => Cell {
  return (cell) => {
    const isZoned = cell.kind === 'text' && /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*$/u.test(cell.text);
    const at = readTime(cell, date1904, order);
    if (at === undefined || (!isUtc && order === undefined)) return cell;
    if (!isUtc || isZoned || at.length === 10) return { kind: 'time', at };
    const inChina = readTime({ kind: 'text', text: `${at}Z` }, date1904);
    return inChina === undefined ? cell : { kind: 'time', at: inChina };
  };
}

/** How a choice among several is to be read: a respondent's own words marked as such. */
function choices(bound: BoundColumn, separator: string): (cell: Cell) => Cell {
  return (cell) => {
    const { target } = bound;
    if (cell.kind !== 'text' || target.kind !== 'answer' || missingMark(cell) !== undefined) return cell;
    const text = markOther(target.item, cell.text, separator);
    return text === cell.text ? cell : { ...cell, text };
  };
}

function locate({ sheet }: PlatformSheet, cell: string, header?: string): Location {
  return { file: sheet.file, sheet: sheet.name, cell, ...(header === undefined ? {} : { header }) };
}

/** The columns of the times of submission. */
export function timeColumns({ columns }: PlatformSheet): readonly BoundColumn[] {
  return columns.filter(({ target }) => target.kind === 'platform' && target.role === 'submitted-at');
}

/** How times are to be read, by what was found in their columns. */
export function timeChanges(known: PlatformSheet, found: ReadonlyMap<number, SurveyedDates>): CellChanges {
  return new Map(
    timeColumns(known).map(({ column, header }) => {
      const dates = found.get(column)?.dates;
      const order = dates === 'day-first' || dates === 'month-first' ? dates : undefined;
      const isUtc = known.profile.timesInUtc || /\(UTC\)/u.test(header);
      return [column, knownTime(order, isUtc, known.sheet.date1904)];
    }),
  );
}

/** A word for every column of times whose order of day and month cannot be told. */
export function timeFindings(
  known: PlatformSheet,
  found: ReadonlyMap<number, SurveyedDates>,
): readonly Diagnostic[] {
  return timeColumns(known).flatMap(({ column, header }) => {
    const { dates, example = '' } = found.get(column) ?? {};
    const place = locate(known, columnLetter(column), header);
    if (dates === 'mixed') return [diagnose('input/mixed-dates', { header, example }, place)];
    return dates === 'ambiguous' ? [diagnose('input/ambiguous-dates', { header, example }, place)] : [];
  });
}

/** How choices are to be read: own words for “other” marked as such, numbers without decimals. */
export function choiceChanges({ profile, columns }: PlatformSheet): CellChanges {
  const { otherWordsAfter } = profile;
  const changes = new Map<number, (cell: Cell) => Cell>();
  for (const bound of columns) {
    if (bound.target.kind !== 'answer') continue;
    const { kind } = bound.target.item.spec;
    if (kind === 'yes-no' || kind === 'grade') changes.set(bound.column, wholeNumber);
    if (kind === 'multi' && otherWordsAfter !== undefined)
      changes.set(bound.column, choices(bound, otherWordsAfter));
  }
  return changes;
}

/** A row with its cells as they are to be read. */
export function changeRow(changes: CellChanges, row: Row): Row {
  if (changes.size === 0) return row;
  return { ...row, cells: row.cells.map((cell, column) => changes.get(column)?.(cell) ?? cell) };
}

/** Gives the text of a platform's own column in a row, by its title: undefined where there is no such column. */
function ownCells({ headers }: PlatformSheet): (row: Row) => (title: string) => string | undefined {
  const columns = new Map<string, number>();
  headers.forEach(({ text, otherTexts }, column) => {
    for (const title of [text, ...otherTexts].map(foldText)) {
      if (!columns.has(title)) columns.set(title, column);
    }
  });
  return (row) => (title) => {
    const column = columns.get(title);
    return column === undefined ? undefined : cleanText(cellText(cellAt(row, column)));
  };
}

/**
 * Makes the test of why a row does not count: it stands outside the Excel table of the header or is the
 * table's own total, the platform says that it was not handed in, or its name that it is a trial.
 * Undefined for a row that counts.
 */
export function leftOutTest(known: PlatformSheet): (row: Row) => Diagnostic | undefined {
  const { table, profile } = known;
  const cellsOf = ownCells(known);
  const name = known.columns.find(({ target }) => target.kind === 'field' && target.field.role === 'name');
  return (row) => {
    const place = locate(known, String(row.number));
    if (table !== undefined && row.number > table.area.lastRow)
      return diagnose('input/outside-table', { table: table.name, last: table.area.lastRow }, place);
    if (table !== undefined && row.number > table.area.lastRow - table.totalRows)
      return diagnose('input/stray-row', {}, place);
    const reason = profile.leftOut(cellsOf(row));
    if (reason !== undefined) return diagnose('input/incomplete-row', { reason }, place);
    const text = name === undefined ? '' : cellText(cellAt(row, name.column));
    if (name === undefined || !isTrial(text)) return undefined;
    const cell = `${columnLetter(name.column)}${String(row.number)}`;
    return diagnose('input/trial-row', { name: cleanText(text) }, locate(known, cell));
  };
}
