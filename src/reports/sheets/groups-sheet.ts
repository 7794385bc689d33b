import type { GroupScore } from '../../scoring/score-tree.js';
import { percentage, wholeNumber } from '../number-formats.js';
import { groupsBelow, nodeTitle } from '../rubric-groups.js';
import { itemScores } from '../item-scores.js';
import { numberCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { scoreCell, scoreFormat, shareCell, workFields } from '../work-fields.js';

function countNotApplicable(tree: GroupScore): number {
  return [...itemScores(tree)].filter(({ outcome }) => outcome === 'not-applicable').length;
}

/** All groups of every depth for each work: first the scores, then what exemptions hide, then the coverage. */
export function groupsSheet(view: View): SheetModel {
  const { say, run, language } = view;
  const fields = workFields(view);
  const format = scoreFormat(view);
  const groups = groupsBelow(run.rubric.total);
  return tableSheet<Work>({
    name: say('sheet.groups'),
    fields: [
      fields.rank,
      fields.work,
      fields.total,
      ...groups.map(fields.group),
      {
        header: say('notApplicableItems'),
        cell: ({ score }) => numberCell(countNotApplicable(score.tree)),
        format: wholeNumber,
      },
      {
        header: say('lowBound'),
        cell: ({ score }) => scoreCell(score.notApplicableBounds?.low, format),
        format,
      },
      {
        header: say('highBound'),
        cell: ({ score }) => scoreCell(score.notApplicableBounds?.high, format),
        format,
      },
      fields.coverage,
      ...groups.map((group) => ({
        header: say('coverageOf', { group: nodeTitle(group, language) }),
        cell: (work: Work) => {
          const found = work.groups.get(group);
          return shareCell(found?.score === undefined ? undefined : found.coverage);
        },
        format: percentage,
      })),
    ],
    entries: view.works,
    frozenColumns: 2,
    emphasis: ({ standing }) => (standing.status === 'unranked' ? 'muted' : 'none'),
  });
}
