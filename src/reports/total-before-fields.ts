import type { Run } from '../ranking/run.js';
import { scoreCell, scoreFormat } from './score-cells.js';
import type { Field } from './table-sheet.js';
import type { View, Work } from './view.js';

// Asked for every cell of some columns.
const adjusted = new WeakMap<Run, boolean>();

/** Whether totals were adjusted: a ledger was given, or a bound of the rubric moved one. */
export function showsAdjustments(run: Run): boolean {
  const known = adjusted.get(run);
  if (known !== undefined) return known;
  const shows =
    run.ledger !== undefined ||
    run.submissions.some(({ score }) => score.adjusted !== undefined && score.adjusted.bounded !== 'none');
  adjusted.set(run, shows);
  return shows;
}

/** The column of totals before adjustments, to stand beside the totals; none where nothing was adjusted. */
export function totalBeforeFields(view: View): readonly Field<Work>[] {
  if (!showsAdjustments(view.run)) return [];
  const format = scoreFormat(view);
  return [
    { header: view.say('totalBefore'), cell: ({ score }) => scoreCell(score.tree.score, format), format },
  ];
}
