import { numberCell, textCell } from '../sheet-cells.js';
import { wholeNumber } from '../number-formats.js';
import { remarks } from '../remarks.js';
import { groupsAtDepth } from '../rubric-groups.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { scoreCell, scoreFormat, workFields } from '../work-fields.js';

/** The ranking: a row for each work, by rank, those without a rank at the end. */
export function rankingSheet(view: View): SheetModel {
  const { say, run } = view;
  const fields = workFields(view);
  const format = scoreFormat(view);
  const policy = run.beside.label[view.language];
  return tableSheet<Work>({
    name: say('sheet.ranking'),
    fields: [
      fields.rank,
      fields.work,
      fields.track,
      fields.year,
      fields.total,
      fields.level,
      ...groupsAtDepth(run.rubric, 1).map(fields.group),
      ...groupsAtDepth(run.rubric, 2).map(fields.group),
      fields.coverage,
      {
        header: say('downgrades'),
        cell: ({ score }) => numberCell(score.flags.length),
        format: wholeNumber,
      },
      {
        header: say('beside.total', { policy }),
        cell: ({ beside }) => scoreCell(beside.total, format),
        format,
      },
      {
        header: say('beside.rank', { policy }),
        cell: ({ beside }) => numberCell(beside.rank),
        format: wholeNumber,
        align: 'center',
      },
      fields.standing,
      { header: say('remarks'), cell: (work) => textCell(remarks(view, work, work.tied)) },
    ],
    entries: view.works,
    frozenColumns: 2,
    emphasis: ({ standing }) => (standing.status === 'unranked' ? 'muted' : 'none'),
  });
}
