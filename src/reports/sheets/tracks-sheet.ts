import { wholeNumber } from '../number-formats.js';
import { remarks } from '../remarks.js';
import { groupsAtDepth } from '../rubric-groups.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Works by track, the tracks by code points and those without one last; within a track in the run's order. */
function byTrack(works: readonly Work[]): readonly Work[] {
  return [...works].sort((a, b) => {
    const [first, second] = [a.track, b.track];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return compareText(first, second);
  });
}

/** The ranking within each track, all tracks on one sheet; the first row of each track stands out. */
export function tracksSheet(view: View): SheetModel {
  const { say, run } = view;
  const fields = workFields(view);
  const works = byTrack(view.works);
  const leads = new Set(works.filter((work, index) => index === 0 || works[index - 1]?.track !== work.track));
  return tableSheet<Work>({
    name: say('sheet.tracks'),
    fields: [
      {
        header: say('track'),
        cell: (work) => textCell(work.track ?? say('track.none'), leads.has(work) ? 'heading' : 'none'),
      },
      {
        header: say('trackRank'),
        cell: ({ standing }) => numberCell(standing.status === 'ranked' ? standing.trackRank : undefined),
        format: wholeNumber,
        align: 'center',
      },
      fields.work,
      fields.year,
      fields.total,
      fields.level,
      { ...fields.rank, header: say('overallRank') },
      ...groupsAtDepth(run.rubric, 1).map(fields.group),
      fields.coverage,
      fields.standing,
      { header: say('remarks'), cell: (work) => textCell(remarks(view, work, work.tiedInTrack)) },
    ],
    entries: works,
    frozenColumns: 3,
    emphasis: ({ standing }) => (standing.status === 'unranked' ? 'muted' : 'none'),
  });
}
