import type { Item, Rubric } from '../rubric/rubric.js';
import { findNode } from '../scoring/score-tree.js';
import { pointItems } from './asked-columns.js';
import { isInformation } from './information.js';
import { nodeTitle } from './rubric-groups.js';
import { titleOfScale } from './scale.js';
import { scoreCell, scoreFormat } from './score-cells.js';
import { noScoreText } from './score-state.js';
import { textCell } from './sheet-cells.js';
import type { Field } from './table-sheet.js';
import type { View, Work } from './view.js';

/** A rubric with more items directly under the total shows them on the sheet of items only. */
const mostCriteria = 20;

function criteriaOf({ total }: Rubric): readonly Item[] {
  const items = total.children
    .filter((child) => child.type === 'item')
    .filter((item) => !isInformation(item));
  return items.length > mostCriteria ? [] : items;
}

/** The columns of the items that stand directly under the total, in points where the total adds them. */
export function criterionFields(view: View): readonly Field<Work>[] {
  const { run, say, language } = view;
  const format = scoreFormat(view);
  const inPoints = pointItems(run.rubric);
  return criteriaOf(run.rubric).map((item) => {
    const full = inPoints.has(item) ? item.points : 100;
    return {
      header: titleOfScale(nodeTitle(item, language), full, say),
      cell: ({ score }) => {
        const found = findNode(score.tree, item.id);
        if (found === undefined) return textCell(undefined);
        const reason = noScoreText(found, say);
        if (reason !== undefined || found.score === undefined) return textCell(reason, 'muted');
        return scoreCell(full === 100 ? found.score : (found.score / 100) * full, format);
      },
      format,
    };
  });
}
