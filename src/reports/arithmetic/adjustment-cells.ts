import type { AdjustmentKind, AdjustmentRules } from '../../rubric/rubric.js';
import { exactCell, formulaCell, textCell } from '../sheet-cells.js';
import type { SheetCell } from '../sheet-model.js';
import type { Work } from '../view.js';
import { inFormula } from './item-formulas.js';

function amountsOf({ score }: Work, kind: AdjustmentKind): readonly number[] {
  return (score.adjusted?.applied ?? []).flatMap(({ entry }) => (entry.kind === kind ? [entry.amount] : []));
}

function madeOf(formula: string, amounts: readonly number[], value: number): SheetCell {
  return amounts.length > 1 ? formulaCell(formula, value) : exactCell(value);
}

/** The points that a work's deductions take away together, at most what the rubric allows. */
export function deductionCell({ mostDeducted }: AdjustmentRules, work: Work): SheetCell {
  const amounts = amountsOf(work, 'deduct');
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const written = amounts.map(inFormula).join('+');
  if (mostDeducted === undefined) return madeOf(written, amounts, sum);
  return sum === 0
    ? exactCell(0)
    : formulaCell(`MIN(${written},${inFormula(mostDeducted)})`, Math.min(sum, mostDeducted));
}

/** All of a work's factors, multiplied. */
export function factorCell(work: Work): SheetCell {
  const amounts = amountsOf(work, 'multiply');
  const product = amounts.reduce((total, amount) => total * amount, 1);
  return madeOf(amounts.map(inFormula).join('*'), amounts, product);
}

/** The lowest of a work's caps; blank where it has none. */
export function capCell(work: Work): SheetCell {
  const amounts = amountsOf(work, 'cap');
  if (amounts.length === 0) return textCell(undefined);
  return madeOf(`MIN(${amounts.map(inFormula).join(',')})`, amounts, Math.min(...amounts));
}

/**
 * A total after adjustments, from the cells of its total before, deduction, factor and cap (scoring:
 * aggregation): factors raise no total that deductions took to zero or below; a blank cap does nothing.
 */
export function adjustedFormula(
  { lowest, highest }: AdjustmentRules,
  before: string,
  deduction: string,
  factor: string,
  cap: string,
): string {
  const left = `${before}-${deduction}`;
  const capped = `MIN(IF(${left}>0,(${left})*${factor},${left}),${cap})`;
  const most = highest === undefined ? capped : `MIN(${capped},${inFormula(highest)})`;
  return lowest === undefined ? most : `MAX(${most},${inFormula(lowest)})`;
}
