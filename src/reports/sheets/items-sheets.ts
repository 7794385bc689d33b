import { itemsOf } from '../../rubric/rubric.js';
import { itemScores } from '../../scoring/score-tree.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { itemFields, type WorkItem } from './item-fields.js';

/** Spreadsheet programs show 1,048,576 rows of a sheet; longer lists go on in another sheet. */
const mostRows = 1_000_000;

function* entriesOf(works: readonly Work[]): Generator<WorkItem> {
  for (const work of works) {
    for (const score of itemScores(work.score.tree)) yield { work, score };
  }
}

/** Every item of every work, in rank order: one sheet, or several where one cannot hold them. */
export function itemsSheets(view: View): readonly SheetModel[] {
  const { say, works } = view;
  const worksPerSheet = Math.max(1, Math.floor(mostRows / itemsOf(view.run.rubric.total).length));
  const parts = Math.max(1, Math.ceil(works.length / worksPerSheet));
  return Array.from({ length: parts }, (_, part) => {
    const some = works.slice(part * worksPerSheet, (part + 1) * worksPerSheet);
    const sheet = say('sheet.items');
    return tableSheet<WorkItem>({
      name: part === 0 ? sheet : say('sheet.part', { sheet, part: String(part + 1) }),
      fields: itemFields(view),
      entries: { [Symbol.iterator]: () => entriesOf(some) },
      frozenColumns: 2,
    });
  });
}
