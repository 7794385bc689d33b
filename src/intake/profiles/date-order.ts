import type { Cell } from '../../table/cell.js';
import { cleanText } from '../../table/clean-text.js';
import type { DateOrder } from './profile.js';

/** How the dates of a column are to be read; `mixed` where a program already turned some of them into dates. */
export type ColumnDates = DateOrder | 'none' | 'ambiguous' | 'mixed';

/** What was found in a column of dates, with the first text that shows it; `''` where there is none. */
export interface SurveyedDates {
  readonly dates: ColumnDates;
  readonly example: string;
}

/** A column of dates that is looked through cell by cell. */
export interface DateSurvey {
  take(cell: Cell): void;
  result(): SurveyedDates;
}

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u;

/** Whether dates rise or fall throughout, one by one; more than three different ones are needed to tell. */
function orderTest(): { take(key: number): void; isSorted(): boolean } {
  const different = new Set<number>();
  let [rises, falls] = [true, true];
  let last: number | undefined;
  return {
    take: (key) => {
      if (different.size <= 3) different.add(key);
      if (last !== undefined && key < last) rises = false;
      if (last !== undefined && key > last) falls = false;
      last = key;
    },
    isSorted: () => different.size > 3 && (rises || falls),
  };
}

/**
 * Tells day first from month first by the whole column: by a number above 12, or, as exports are sorted
 * by time, by the only order in which the dates rise or fall throughout. Cells that hold a date and not a
 * text make it `mixed`.
 */
export function surveyDates(): DateSurvey {
  const [asDays, asMonths] = [orderTest(), orderTest()];
  let example: string | undefined;
  let [isAny, isReal, dayFirst, monthFirst, allEqual] = [false, false, false, false, true];

  const take = (cell: Cell): void => {
    if (cell.kind === 'time' || cell.kind === 'number') isReal = true;
    if (cell.kind !== 'text') return;
    const text = cleanText(cell.text);
    const match = slashed.exec(text);
    if (match === null) return;
    example ??= text;
    const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    // A first number above 31 is a year.
    if (first > 31) return;
    isAny = true;
    if (first > 12) dayFirst = true;
    if (second > 12) monthFirst = true;
    if (first !== second) allEqual = false;
    asDays.take((year * 100 + second) * 100 + first);
    asMonths.take((year * 100 + first) * 100 + second);
  };
  const order = (): ColumnDates => {
    if (!isAny) return 'none';
    if (isReal) return 'mixed';
    if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
    if (dayFirst) return 'ambiguous';
    const [days, months] = [asDays.isSorted(), asMonths.isSorted()];
    if (days !== months) return days ? 'day-first' : 'month-first';
    return allEqual ? 'day-first' : 'ambiguous';
  };
  return { take, result: () => ({ dates: order(), example: example ?? '' }) };
}
