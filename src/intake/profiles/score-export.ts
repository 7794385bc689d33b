import { cellText } from '../../table/cell.js';
import { cellAt, type Row } from '../../table/sheet.js';
import { cleanText, foldText } from '../../table/clean-text.js';
import type { BoundColumn } from '../binding.js';

/** How many choices a question has whose column would hold a number for each: 1 … k. */
function choicesOf({ target }: BoundColumn): number | 'several' | undefined {
  if (target.kind !== 'answer') return undefined;
  const { spec } = target.item;
  if (spec.kind === 'yes-no') return 2;
  if (spec.kind === 'grade') return spec.levels.length;
  return spec.kind === 'multi' ? 'several' : undefined;
}

/** What the cells of a column hold, marks of missing answers left out. */
export interface ColumnNumbers {
  readonly isFilled: boolean;
  /** The different numbers, at least the first ones; undefined where some cell is no number. */
  readonly numbers: ReadonlySet<number> | undefined;
}

/** The number that a cleaned text is, written with nothing around it; NaN for every other text. */
export function bareNumber(text: string): number {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : NaN;
}

/** Whether numbers of a question's column cannot be those of its choices, counted from 1. */
function areScores(numbers: ReadonlySet<number>, choices: number | 'several'): boolean {
  // Numbers of several choices have a column for each choice; one number for all of them is a score.
  if (choices === 'several') return true;
  return [...numbers].some((value) => !Number.isInteger(value) || value < 1 || value > choices);
}

/** Whether the platform's total is the sum of the answers' numbers, in at least two rows with a total above 0. */
function totalIsSum(rows: readonly Row[], total: number, columns: readonly number[]): boolean {
  const value = (row: Row, column: number): number => Number(cleanText(cellText(cellAt(row, column))));
  const totals = rows.filter((row) => value(row, total) > 0);
  return (
    totals.length >= 2 &&
    totals.every((row) => {
      const sum = columns
        .map((column) => value(row, column))
        .reduce((all, one) => all + (one > 0 ? one : 0), 0);
      return Math.abs(sum - value(row, total)) < 1e-6;
    })
  );
}

/**
 * Whether an export holds what each answer scored on the platform instead of the answers (按分数): nearly
 * all columns with choices hold bare numbers, and some of them cannot be numbers of choices, or in the
 * first rows they add up to the platform's total. The answers cannot be told from it. Gives the column
 * that shows it.
 */
export function scoreColumn(
  columns: readonly BoundColumn[],
  found: ReadonlyMap<number, ColumnNumbers>,
  firstRows: readonly Row[],
): BoundColumn | undefined {
  const filled = columns.flatMap((bound) => {
    const count = choicesOf(bound);
    const own = found.get(bound.column);
    return count === undefined || own?.isFilled !== true ? [] : [{ bound, count, numbers: own.numbers }];
  });
  const numeric = filled.flatMap(({ bound, count, numbers }) =>
    numbers === undefined ? [] : [{ bound, count, numbers }],
  );
  if (numeric.length < 2 || numeric.length < filled.length * 0.8) return undefined;
  const impossible = numeric.find(({ count, numbers }) => areScores(numbers, count));
  if (impossible !== undefined) return impossible.bound;
  const total = columns.find(({ header }) =>
    ['总分', 'totalpoints', 'score', '得分'].includes(foldText(header)),
  );
  const answers = numeric.map(({ bound }) => bound.column);
  return total !== undefined && totalIsSum(firstRows, total.column, answers) ? total : undefined;
}
