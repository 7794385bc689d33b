import { publishedRank } from '../../ranking/brackets.js';
import type { Group, Rubric } from '../../rubric/rubric.js';
import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { totalCheckFields } from '../arithmetic/check-fields.js';
import { asksForEvidence, hasBeside } from '../asked-columns.js';
import { criterionFields } from '../criterion-fields.js';
import { levelFields } from '../level-fields.js';
import { wholeNumber } from '../number-formats.js';
import { remarks } from '../remarks.js';
import { groupsAtDepth } from '../rubric-groups.js';
import { runNotes } from '../run-notes.js';
import { scoreCell, scoreFormat } from '../score-cells.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetCell, SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { totalBeforeFields } from '../total-before-fields.js';
import { trackRankFields } from '../track-ranks.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';

function publishedRankFields({ say, run }: View): readonly Field<Work>[] {
  const { ranking } = run.rubric;
  if (ranking.brackets.length === 0) return [];
  const shown = ({ standing }: Work): string | undefined =>
    standing.status === 'ranked' ? publishedRank(ranking, standing.rank) : undefined;
  return [{ header: say('publishedRank'), cell: (work) => textCell(shown(work)), align: 'center' }];
}

function downgradeFields({ say, run }: View): readonly Field<Work>[] {
  if (!asksForEvidence(run.rubric)) return [];
  return [
    { header: say('downgrades'), cell: ({ score }) => numberCell(score.flags.length), format: wholeNumber },
  ];
}

function besideFields(view: View): readonly Field<Work>[] {
  const { say, run, language } = view;
  if (!hasBeside(run)) return [];
  const policy = run.beside.label[language];
  const format = scoreFormat(view);
  return [
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
  ];
}

/** With more groups than these in all, those of the second level stand on the sheet of groups only. */
const mostGroups = 20;

function secondGroups(rubric: Rubric): readonly Group[] {
  const second = groupsAtDepth(rubric, 2);
  return groupsAtDepth(rubric, 1).length + second.length > mostGroups ? [] : second;
}

/** The columns of the ranking. */
function rankingFields(view: View): readonly Field<Work>[] {
  const { say, run } = view;
  const fields = workFields(view);
  return [
    fields.rank,
    ...publishedRankFields(view),
    fields.work,
    ...fields.tracks,
    ...trackRankFields(view),
    ...fields.year,
    ...fields.others,
    ...totalBeforeFields(view),
    fields.total,
    ...levelFields(run.rubric.total, view),
    ...groupsAtDepth(run.rubric, 1).map(fields.group),
    ...criterionFields(view),
    ...secondGroups(run.rubric).map(fields.group),
    fields.coverage,
    ...downgradeFields(view),
    ...besideFields(view),
    fields.standing,
    { header: say('remarks'), cell: (work) => textCell(remarks(view, work, work.tied)) },
  ];
}

function columnsBeforeName({ run }: View): number {
  return run.rubric.ranking.brackets.length === 0 ? 1 : 2;
}

/**
 * The ranking as one table: a row for each work, by rank, those without a rank at the end; `further` columns
 * come last.
 */
export function rankingTable(view: View, further: readonly Field<Work>[] = []): SheetModel {
  return tableSheet<Work>({
    name: view.say('sheet.ranking'),
    fields: [...rankingFields(view), ...further],
    entries: view.works,
    frozenColumns: columnsBeforeName(view) + 1,
    emphasis: ({ standing }) => (standing.status === 'unranked' ? 'muted' : 'none'),
  });
}

/** The ranking with the check of its totals, and below the table what must be said of all of it. */
export function rankingSheet(view: View, arithmetic: Arithmetic): SheetModel {
  const table = rankingTable(view, totalCheckFields(view, arithmetic));
  const notes = runNotes(view);
  if (notes.length === 0) return table;
  // In the column of names, which stand at the left: in a centred one the text would run on to both sides.
  const before = new Array<SheetCell>(columnsBeforeName(view)).fill(textCell(undefined, 'subtitle'));
  return {
    ...table,
    rows: [...table.rows, [], ...notes.map((note) => [...before, textCell(note, 'subtitle')])],
    filteredRows: view.works.length,
  };
}
