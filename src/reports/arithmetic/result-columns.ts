import { publishedScore } from '../../table/numbers.js';
import { wholeNumber } from '../number-formats.js';
import { pointsFormat, scoreFormat } from '../score-cells.js';
import { exactCell, formulaCell } from '../sheet-cells.js';
import type { View } from '../view.js';
import { adjustmentColumns } from './adjustment-columns.js';
import type { Arithmetic, WorkRow } from './arithmetic.js';
import type { ArithmeticColumn } from './arithmetic-fields.js';
import { differenceFormat } from './difference-format.js';
import { groupCheckColumns } from './group-check-columns.js';
import { ifScored } from './if-scored.js';
import { fixedCell, fixedRows, quotedText, roundedTo } from './references.js';
import { adjusts, lettersOf, type ResultName } from './result-letters.js';

/** How many rows of a work's items are not where they were written: 0 until somebody sorts that sheet. */
function misplacedFormula({ items }: WorkRow, { places }: Arithmetic): string {
  const { sheet, first, last, number } = items;
  const letter = places.letterOf('number');
  const start = `(${fixedCell(sheet, letter, first)}<>${String(number)})`;
  if (first === last) return `${start}+0`;
  const steps = `${fixedRows(sheet, letter, first + 1, last)}-${fixedRows(sheet, letter, first, last - 1)}`;
  return `${start}+SUMPRODUCT(--(${steps}<>1))`;
}

/** The columns behind that of the total of the groups: adjustments, rounding, and the program's own numbers. */
export function resultColumns(view: View, arithmetic: Arithmetic): readonly ArithmeticColumn[] {
  const { say, run } = view;
  const { decimals } = run.rubric.ranking;
  const letterOf = lettersOf(view, arithmetic);
  const at = (name: ResultName, { row }: WorkRow): string => `${letterOf(name) ?? ''}${String(row)}`;
  const totalOf = (entry: WorkRow): string => at(adjusts(view) ? 'total' : 'before', entry);
  return [
    ...adjustmentColumns(view, arithmetic),
    {
      header: say('arithmetic.published'),
      format: scoreFormat(view),
      cell: ifScored((entry, total) =>
        formulaCell(roundedTo(totalOf(entry), decimals), publishedScore(total, decimals)),
      ),
    },
    {
      header: say('arithmetic.engineTotal'),
      format: pointsFormat(view),
      cell: ifScored((_, total) => exactCell(total)),
    },
    {
      header: say('arithmetic.difference'),
      format: differenceFormat,
      cell: ifScored((entry) => {
        const difference = `ROUND(${at('program', entry)}-${totalOf(entry)},9)`;
        const reordered = quotedText(say('arithmetic.reordered'));
        return formulaCell(`IF(${at('misplaced', entry)}>0,${reordered},${difference})`, 0);
      }),
    },
    ...groupCheckColumns(view, arithmetic),
    {
      header: say('arithmetic.misplaced'),
      format: wholeNumber,
      cell: (entry) => formulaCell(misplacedFormula(entry, arithmetic), 0),
    },
  ];
}
