import { wholeNumber } from '../number-formats.js';
import { type SectionRow, sectionTitle } from '../section-sheet.js';
import { formulaCell, textCell } from '../sheet-cells.js';
import type { NumberFormat, SheetCell } from '../sheet-model.js';
import type { View } from '../view.js';
import type { Arithmetic } from './arithmetic.js';
import { fixedRows } from './references.js';
import { differenceFormat } from './difference-format.js';
import { lettersOf, type ResultName } from './result-letters.js';

/** The run's check of its formulas: the largest differences of all works, and rows out of place; all are 0. */
export function checkSection(view: View, arithmetic: Arithmetic): readonly SectionRow[] {
  const { sheet, rows } = arithmetic;
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const letterOf = lettersOf(view, arithmetic);
  const cell = (
    name: ResultName,
    format: NumberFormat,
    formula: (range: string) => string,
  ): SheetCell | undefined => {
    const letter = letterOf(name);
    if (letter === undefined) return undefined;
    return formulaCell(formula(fixedRows(sheet, letter, first.row, last.row)), 0, 'none', format);
  };
  const largest = (range: string): string => `MAX(MAX(${range}),-MIN(${range}))`;
  const lines = [
    [view.say('arithmetic.largestTotal'), cell('difference', differenceFormat, largest)],
    [view.say('arithmetic.largestGroup'), cell('groupDifference', differenceFormat, largest)],
    [view.say('arithmetic.misplaced'), cell('misplaced', wholeNumber, (range) => `SUM(${range})`)],
  ] as const;
  return [
    ...sectionTitle(view.say('arithmetic.check')),
    ...lines.flatMap(([head, value]): readonly SectionRow[] =>
      value === undefined ? [] : [[textCell(head), value]],
    ),
  ];
}
