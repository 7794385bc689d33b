import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Location } from '../../diagnostics/location.js';
import { missingMark } from '../../items/missing.js';
import { type Cell, cellText } from '../../table/cell.js';
import { cleanText, foldText } from '../../table/clean-text.js';
import { cellAt, columnLetter, type Row, type Sheet } from '../../table/sheet.js';
import type { BoundColumn, PlatformRole } from '../binding.js';
import { readTime } from '../read-time.js';
import { isTrial } from '../stray-row.js';
import { columnDates, isSlashed } from './date-order.js';
import { markOther } from './mark-other.js';
import type { ColumnHeader, DateOrder, Profile } from './profile.js';

/** A sheet's rows as its platform means them, and what was found about them. */
export interface PlatformRows {
  readonly rows: readonly Row[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of a sheet whose rows are to be read. */
export interface PlatformSheet {
  readonly sheet: Sheet;
  readonly profile: Profile;
  readonly headers: readonly ColumnHeader[];
  readonly columns: readonly BoundColumn[];
}

type CellChange = (cell: Cell) => Cell;

/** A number of a choice that a program wrote with decimals: `1.0`. */
function wholeNumber(cell: Cell): Cell {
  if (cell.kind !== 'text') return cell;
  const match = /^\s*(\d)\.0+\s*$/u.exec(cell.text);
  return match === null ? cell : { kind: 'number', value: Number(match[1]), percent: false };
}

/** A time that can be read only with the order of its column or in the zone of its platform, as a time. */
function knownTime(order: DateOrder | undefined, isUtc: boolean, date1904: boolean): CellChange {
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
function choices(bound: BoundColumn, separator: string): CellChange {
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

/** How the times of a column are to be read, and a word where that cannot be told. */
function timeChange(
  known: PlatformSheet,
  bound: BoundColumn,
  rows: readonly Row[],
): { readonly change: CellChange; readonly diagnostics: readonly Diagnostic[] } {
  const cells = rows.map((row) => cellAt(row, bound.column));
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cleanText(cell.text)] : []));
  const real = cells.filter((cell) => cell.kind === 'time' || cell.kind === 'number').length;
  const dates = columnDates(texts, real);
  const isUtc = known.profile.timesInUtc || /\(UTC\)/u.test(bound.header);
  const order = dates === 'day-first' || dates === 'month-first' ? dates : undefined;
  const change = knownTime(order, isUtc, known.sheet.date1904);
  if (dates !== 'ambiguous' && dates !== 'mixed') return { change, diagnostics: [] };
  const example = texts.find(isSlashed) ?? '';
  const place = locate(known, columnLetter(bound.column), bound.header);
  const finding =
    dates === 'mixed'
      ? diagnose('input/mixed-dates', { header: bound.header, example }, place)
      : diagnose('input/ambiguous-dates', { header: bound.header, example }, place);
  return { change, diagnostics: [finding] };
}

/** The text of a platform's own column in a row: undefined where there is no such column. */
function ownCell(known: PlatformSheet, row: Row): (title: string) => string | undefined {
  return (title) => {
    const column = known.headers.findIndex(({ text, otherTexts }) =>
      [text, ...otherTexts].some((own) => foldText(own) === title),
    );
    return column < 0 ? undefined : cleanText(cellText(cellAt(row, column)));
  };
}

/** Why a row does not count: the platform says that it was not handed in, or its name that it is a trial. */
function leftOut(known: PlatformSheet, row: Row): Diagnostic | undefined {
  const name = known.columns.find(({ target }) => target.kind === 'field' && target.field.role === 'name');
  const reason = known.profile.leftOut(ownCell(known, row));
  if (reason !== undefined)
    return diagnose('input/incomplete-row', { reason }, locate(known, String(row.number)));
  const text = name === undefined ? '' : cellText(cellAt(row, name.column));
  if (name === undefined || !isTrial(text)) return undefined;
  const cell = `${columnLetter(name.column)}${String(row.number)}`;
  return diagnose('input/trial-row', { name: cleanText(text) }, locate(known, cell));
}

function isChoice({ target }: BoundColumn): boolean {
  return target.kind === 'answer' && ['yes-no', 'grade', 'multi'].includes(target.item.spec.kind);
}

/**
 * The rows below a header as the platform means them: those that were never handed in or only tried the
 * form out are left out with a word; times, own words for “other” and numbers of choices are put so that
 * they can be read without knowing the platform. Everything else stays as it is.
 */
export function readRows(known: PlatformSheet, rows: readonly Row[]): PlatformRows {
  const { profile, columns } = known;
  const diagnostics: Diagnostic[] = [];
  const counted = rows.filter((row) => {
    const finding = leftOut(known, row);
    if (finding !== undefined) diagnostics.push(finding);
    return finding === undefined;
  });
  const changes = new Map<number, CellChange>();
  const submitted: PlatformRole = 'submitted-at';
  for (const bound of columns) {
    if (bound.target.kind === 'platform' && bound.target.role === submitted) {
      const times = timeChange(known, bound, counted);
      diagnostics.push(...times.diagnostics);
      changes.set(bound.column, times.change);
    } else if (isChoice(bound)) {
      const { otherWordsAfter } = profile;
      const isMulti = bound.target.kind === 'answer' && bound.target.item.spec.kind === 'multi';
      if (isMulti && otherWordsAfter !== undefined)
        changes.set(bound.column, choices(bound, otherWordsAfter));
      if (!isMulti) changes.set(bound.column, wholeNumber);
    }
  }
  if (changes.size === 0) return { rows: counted, diagnostics };
  const changed = counted.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => changes.get(column)?.(cell) ?? cell),
  }));
  return { rows: changed, diagnostics };
}
