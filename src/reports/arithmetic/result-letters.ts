import type { Group } from '../../rubric/rubric.js';
import { columnLetter } from '../../table/sheet.js';
import { showsAdjustments } from '../total-before-fields.js';
import type { View } from '../view.js';
import type { Arithmetic } from './arithmetic.js';
import { leadingColumns } from './layout.js';

/** What stands behind the total of the groups, by name, so that formulas can refer to it. */
export type ResultName =
  | 'before'
  | 'deduction'
  | 'factor'
  | 'cap'
  | 'total'
  | 'published'
  | 'program'
  | 'difference'
  | 'groupDifference'
  | 'misplaced';

/** A formula that compares more groups would be longer than programs take. */
const mostCompared = 200;

/** Groups with formulas below the total, whose scores by the program stand beside; no more than can be compared. */
export function comparedGroups({ layout }: Arithmetic): readonly Group[] {
  const groups = layout.nodes.flatMap(({ node }) =>
    node.type === 'group' && layout.methods.get(node)?.kind !== 'value' ? [node] : [],
  );
  return groups.slice(0, mostCompared);
}

/** Whether columns of adjustments stand between the total of the groups and the total. */
export function adjusts({ run }: View): boolean {
  const { lowest, highest } = run.rubric.adjustments;
  return showsAdjustments(run) || lowest !== undefined || highest !== undefined;
}

function resultNames(view: View, arithmetic: Arithmetic): readonly (ResultName | Group)[] {
  const groups = comparedGroups(arithmetic);
  return [
    'before',
    ...(adjusts(view) ? (['deduction', 'factor', 'cap', 'total'] as const) : []),
    'published',
    'program',
    'difference',
    ...groups,
    ...(groups.length === 0 ? [] : (['groupDifference'] as const)),
    'misplaced',
  ];
}

/** Finds the result columns, and those of the groups' scores by the program. */
export function lettersOf(
  view: View,
  arithmetic: Arithmetic,
): (name: ResultName | Group) => string | undefined {
  const { nodes, weights, fulls } = arithmetic.layout;
  const start = leadingColumns + nodes.length + weights.length + fulls.length;
  const letters = new Map(
    resultNames(view, arithmetic).map((name, index) => [name, columnLetter(start + index)]),
  );
  return (name) => letters.get(name);
}
