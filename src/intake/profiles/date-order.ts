import type { DateOrder } from './profile.js';

/** How the dates of a column are to be read; `mixed` where a program already turned some of them into dates. */
export type ColumnDates = DateOrder | 'none' | 'ambiguous' | 'mixed';

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u;

/** Whether a text begins with a date that has its year last. */
export function isSlashed(text: string): boolean {
  return slashed.test(text);
}

/** Whether the dates rise or fall throughout under one order of day and month. */
function isSorted(keys: readonly number[]): boolean {
  const rises = keys.every((key, index) => index === 0 || key >= (keys[index - 1] ?? 0));
  const falls = keys.every((key, index) => index === 0 || key <= (keys[index - 1] ?? 0));
  return new Set(keys).size > 3 && (rises || falls);
}

/**
 * Tells day first from month first by the whole column: by a number above 12, or, as exports are sorted
 * by time, by the only order in which the dates rise or fall throughout. `real` counts the cells of the
 * column that hold a date and not a text.
 */
export function columnDates(texts: readonly string[], real: number): ColumnDates {
  const dates = texts.flatMap((text) => {
    const match = slashed.exec(text);
    // A first number above 31 is a year.
    if (match === null || Number(match[1]) > 31) return [];
    return [{ first: Number(match[1]), second: Number(match[2]), year: Number(match[3]) }];
  });
  if (dates.length === 0) return 'none';
  const dayFirst = dates.some(({ first }) => first > 12);
  const monthFirst = dates.some(({ second }) => second > 12);
  if (real > 0) return 'mixed';
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  if (dayFirst) return 'ambiguous';
  const keys = (order: DateOrder): readonly number[] =>
    dates.map(({ first, second, year }) => {
      const [month, day] = order === 'month-first' ? [first, second] : [second, first];
      return (year * 100 + month) * 100 + day;
    });
  const asDays = isSorted(keys('day-first'));
  const asMonths = isSorted(keys('month-first'));
  if (asDays !== asMonths) return asDays ? 'day-first' : 'month-first';
  return dates.every(({ first, second }) => first === second) ? 'day-first' : 'ambiguous';
}
