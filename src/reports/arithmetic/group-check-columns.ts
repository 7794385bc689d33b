import type { Group } from '../../rubric/rubric.js';
import { nodeTitle } from '../rubric-groups.js';
import { pointsFormat } from '../score-cells.js';
import { exactCell, formulaCell } from '../sheet-cells.js';
import type { View } from '../view.js';
import type { Arithmetic, WorkRow } from './arithmetic.js';
import type { ArithmeticColumn } from './arithmetic-fields.js';
import { differenceFormat } from './difference-format.js';
import { comparedGroups, lettersOf } from './result-letters.js';

/** The groups' scores as the program has them, and the largest difference of a work's groups from their formulas. */
export function groupCheckColumns(view: View, arithmetic: Arithmetic): readonly ArithmeticColumn[] {
  const groups = comparedGroups(arithmetic);
  if (groups.length === 0) return [];
  const letterOf = lettersOf(view, arithmetic);
  const { layout } = arithmetic;
  const format = pointsFormat(view);
  // A group without a score has a word in both columns, which counts as 0.
  const differenceOf = (group: Group, { row }: WorkRow): string =>
    `ABS(N(${letterOf(group) ?? ''}${String(row)})-N(${layout.letterOf(group)}${String(row)}))`;
  return [
    ...groups.map((group): ArithmeticColumn => ({
      header: view.say('arithmetic.engineOf', { node: nodeTitle(group, view.language) }),
      format,
      cell: ({ work }) => exactCell(work.groups.get(group)?.score, 'muted'),
    })),
    {
      header: view.say('arithmetic.groupDifference'),
      format: differenceFormat,
      cell: (entry) => {
        const differences = groups.map((group) => differenceOf(group, entry));
        return formulaCell(`ROUND(MAX(${differences.join(',')}),9)`, 0);
      },
    },
  ];
}
