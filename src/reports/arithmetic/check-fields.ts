import { publishedScore } from '../../table/numbers.js';
import { scoreFormat } from '../score-cells.js';
import { formulaCell, textCell } from '../sheet-cells.js';
import type { Field } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import type { Arithmetic } from './arithmetic.js';
import { fixedCell } from './references.js';
import { differenceFormat } from './difference-format.js';
import { lettersOf, type ResultName } from './result-letters.js';

type Reference = (work: Work, name: ResultName) => string | undefined;

function referencesTo(view: View, arithmetic: Arithmetic): Reference {
  const letterOf = lettersOf(view, arithmetic);
  const rows = new Map(arithmetic.rows.map(({ work, row }) => [work, row]));
  return (work, name) => {
    const [letter, row] = [letterOf(name), rows.get(work)];
    return letter === undefined || row === undefined ? undefined : fixedCell(arithmetic.sheet, letter, row);
  };
}

/** The columns that end the ranking: the published total as formulas make it, and what it differs by. */
export function totalCheckFields(view: View, arithmetic: Arithmetic): readonly Field<Work>[] {
  const { say, run } = view;
  const { decimals } = run.rubric.ranking;
  const referenceTo = referencesTo(view, arithmetic);
  const field = (
    header: string,
    format: Field<Work>['format'],
    name: ResultName,
    valueOf: (total: number) => number,
  ): Field<Work> => ({
    header,
    ...(format === undefined ? {} : { format }),
    cell: (work) => {
      const { total } = work.score;
      const reference = referenceTo(work, name);
      if (total === undefined || reference === undefined) return textCell(undefined);
      return formulaCell(reference, valueOf(total));
    },
  });
  return [
    field(say('arithmetic.published'), scoreFormat(view), 'published', (total) =>
      publishedScore(total, decimals),
    ),
    field(say('arithmetic.difference'), differenceFormat, 'difference', () => 0),
  ];
}

/** The column that ends the scores of groups: what they differ by from their formulas. */
export function groupCheckFields(view: View, arithmetic: Arithmetic): readonly Field<Work>[] {
  if (lettersOf(view, arithmetic)('groupDifference') === undefined) return [];
  const referenceTo = referencesTo(view, arithmetic);
  return [
    {
      header: view.say('arithmetic.groupDifference'),
      format: differenceFormat,
      cell: (work) => {
        const reference = referenceTo(work, 'groupDifference');
        return reference === undefined ? textCell(undefined) : formulaCell(reference, 0);
      },
    },
  ];
}
