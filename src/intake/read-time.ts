import type { Cell } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import type { DateOrder } from './profiles/profile.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const half = String.raw`上午|下午|午前|午後|오전|오후|[AP]\.?\s?M\.?`;
const clock = String.raw`(?:[T\s]*(${half})?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(${half})?)?\s*(Z|UTC|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)?`;
const yearFirst = new RegExp(
  String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?${clock}$`,
  'iu',
);
const monthName = new RegExp(
  String.raw`^(\d{1,2})[-\s]([A-Za-z]{3})[a-z]*\.?[-\s,]\s*(\d{4})${clock}$`,
  'iu',
);
const monthNameFirst = new RegExp(
  String.raw`^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4}),?${clock}$`,
  'iu',
);
const yearLast = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2}),?${clock}$`, 'iu');

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The wall-clock time in China of a time that names its own zone. */
function inChina(at: Date, zone: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(at.getTime() + (8 * 60 - offset) * 60_000).toISOString().slice(0, 19);
}

function compose(
  year: number,
  month: number,
  day: number,
  time: readonly (string | undefined)[],
): string | undefined {
  const [before, hours, minutes, seconds, after, zone] = time;
  const halfOfDay = (before ?? after ?? '').toUpperCase();
  if (Number(hours ?? 0) > 23) return undefined;
  const late = /^(?:下午|午後|오후|P)/u.test(halfOfDay);
  const hour = (Number(hours ?? 0) % (halfOfDay === '' ? 24 : 12)) + (late ? 12 : 0);
  const at = `${String(year)}-${two(month)}-${two(day)}T${two(hour)}:${minutes ?? '00'}:${seconds ?? '00'}`;
  const valid = new Date(`${at}Z`);
  if (Number.isNaN(valid.getTime()) || valid.getUTCDate() !== day) return undefined;
  if (hours === undefined) return at.slice(0, 10);
  return zone === undefined ? at : inChina(valid, zone);
}

/** Days since the epoch of spreadsheet serial numbers to a time; undefined outside the years 2000–2100. */
function fromSerial(serial: number, date1904: boolean): string | undefined {
  const days = date1904 ? serial + 1462 : serial;
  if (days < 36526 || days > 73050) return undefined;
  const seconds = Math.round((days - 25569) * 86400);
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').toLowerCase()) + 1;
}

/** A year of two digits is one of this century. */
function fullYear(year: string | undefined): number {
  return Number(year) + (year?.length === 2 ? 2000 : 0);
}

/**
 * A submission time, `YYYY-MM-DDTHH:MM:SS` on the wall clock of the export (in China where the text names
 * its zone), or `YYYY-MM-DD` where it has no time of day; undefined where the cell holds none. Dates such
 * as 8/9/2025 can be read only where `order` says what comes first: a single cell does not tell.
 */
export function readTime(cell: Cell, date1904: boolean, order?: DateOrder): string | undefined {
  if (cell.kind === 'time') return cell.at;
  if (cell.kind === 'number') return fromSerial(cell.value, date1904);
  if (cell.kind !== 'text') return undefined;
  const text = cleanText(cell.text);
  const iso = yearFirst.exec(text);
  if (iso !== null) return compose(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4));
  const named = monthName.exec(text);
  if (named !== null) return compose(Number(named[3]), monthOf(named[2]), Number(named[1]), named.slice(4));
  const american = monthNameFirst.exec(text);
  if (american !== null)
    return compose(Number(american[3]), monthOf(american[1]), Number(american[2]), american.slice(4));
  const last = order === undefined ? null : yearLast.exec(text);
  if (last !== null) {
    const [month, day] = order === 'month-first' ? [last[1], last[2]] : [last[2], last[1]];
    return compose(fullYear(last[3]), Number(month), Number(day), last.slice(4));
  }
  return /^\d{5}(\.\d+)?$/.test(text) ? fromSerial(Number(text), date1904) : undefined;
}

/** A year between 1900 and 2099 from `2025`, `2025年`, `2025.0`, a date or a date's text; undefined otherwise. */
export function readYear(cell: Cell): number | undefined {
  if (cell.kind === 'time') return Number(cell.at.slice(0, 4));
  if (cell.kind === 'number')
    return Number.isInteger(cell.value) && cell.value >= 1900 && cell.value < 2100 ? cell.value : undefined;
  if (cell.kind !== 'text') return undefined;
  const match = /^((?:19|20)\d{2})(?:\.0|\s*年度?|[-/.年]\s*\d{1,2}(?:[-/.月].*|月)?)?$/u.exec(
    cleanText(cell.text),
  );
  return match === null ? undefined : Number(match[1]);
}
