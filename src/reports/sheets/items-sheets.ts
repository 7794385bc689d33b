import { itemScores } from '../../scoring/score-tree.js';
import { type ItemsPart, itemsParts } from '../arithmetic/item-rows.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { View } from '../view.js';
import { itemFields, type WorkItem } from './item-fields.js';

function* entriesOf({ works, before }: ItemsPart): Generator<WorkItem> {
  let index = 0;
  for (const work of works) {
    for (const score of itemScores(work.score.tree)) {
      yield { work, score, row: index + 2, number: before + index + 1 };
      index += 1;
    }
  }
}

/** Every item of every work, in rank order: one sheet, or several where one cannot hold them. */
export function itemsSheets(view: View): readonly SheetModel[] {
  const fields = itemFields(view);
  return itemsParts(view).map((part) =>
    tableSheet<WorkItem>({
      name: part.name,
      fields,
      entries: { [Symbol.iterator]: () => entriesOf(part) },
      frozenColumns: 2,
    }),
  );
}
