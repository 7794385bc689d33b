import { scoreCell, scoreFormat } from '../score-cells.js';
import { textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';

/** A name without a remark in brackets behind it, which the method sheet shows. */
function shortName(label: string): string {
  return label.replace(/\s*[（(][^（()）]*[)）]$/u, '') || label;
}

/** A column for each group of each view, with the view's name before it where there are several views. */
function viewFields(view: View): readonly Field<Work>[] {
  const { run, say, language } = view;
  const format = scoreFormat(view);
  const notApplicable = textCell(say('outcome.not-applicable'), 'muted');
  return run.rubric.views.flatMap(({ label, groups }, place) =>
    groups.map((group, index): Field<Work> => ({
      header:
        run.rubric.views.length === 1
          ? group.label[language]
          : `${shortName(label[language])} ${group.label[language]}`,
      cell: ({ views }) => {
        const score = views[place]?.groups[index]?.score;
        return score === undefined ? notApplicable : scoreCell(score, format);
      },
      format,
    })),
  );
}

/** The second groupings of the items for each work; no sheet where the rubric has none. */
export function viewsSheets(view: View): readonly SheetModel[] {
  if (view.run.rubric.views.length === 0) return [];
  const fields = workFields(view);
  const sheet = tableSheet<Work>({
    name: view.say('sheet.views'),
    fields: [fields.rank, fields.work, fields.total, ...viewFields(view)],
    entries: view.works,
    frozenColumns: 2,
    emphasis: ({ standing }) => (standing.status === 'unranked' ? 'muted' : 'none'),
  });
  return [sheet];
}
