import { pointsFormat } from '../score-cells.js';
import { formulaCell } from '../sheet-cells.js';
import type { View } from '../view.js';
import { adjustedFormula, capCell, deductionCell, factorCell } from './adjustment-cells.js';
import type { Arithmetic } from './arithmetic.js';
import type { ArithmeticColumn } from './arithmetic-fields.js';
import { ifScored } from './if-scored.js';
import { adjusts, lettersOf, type ResultName } from './result-letters.js';

/** The columns from the total of the groups to the total after the ledger and the rubric's bounds, if there are any. */
export function adjustmentColumns(view: View, arithmetic: Arithmetic): readonly ArithmeticColumn[] {
  if (!adjusts(view)) return [];
  const { say, run } = view;
  const { adjustments } = run.rubric;
  const letterOf = lettersOf(view, arithmetic);
  const at = (name: ResultName, row: number): string => `${letterOf(name) ?? ''}${String(row)}`;
  const format = pointsFormat(view);
  return [
    {
      header: say('arithmetic.deduction'),
      format,
      cell: ifScored(({ work }) => deductionCell(adjustments, work)),
    },
    { header: say('arithmetic.factor'), format, cell: ifScored(({ work }) => factorCell(work)) },
    { header: say('arithmetic.cap'), format, cell: ifScored(({ work }) => capCell(work)) },
    {
      header: say('arithmetic.total'),
      format,
      cell: ifScored(({ row }, total) =>
        formulaCell(
          adjustedFormula(
            adjustments,
            at('before', row),
            at('deduction', row),
            at('factor', row),
            at('cap', row),
          ),
          total,
        ),
      ),
    },
  ];
}
