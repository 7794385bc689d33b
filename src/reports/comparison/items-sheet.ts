import type { ItemChange } from '../../analysis/compare/item-changes.js';
import type { ComparedWork } from '../../analysis/compare/compare-runs.js';
import { unsnap } from '../../table/numbers.js';
import { fineNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { type ComparisonView, workName } from './comparison-view.js';
import { answerWords, evidenceWords, itemCauses, itemLabel } from './item-words.js';

interface Entry {
  readonly work: ComparedWork;
  readonly item: ItemChange;
}

type Moment = 'before' | 'after';

/** The items whose points changed, by work, the greatest change first. */
export function itemsSheet(view: ComparisonView): SheetModel {
  const { say } = view;
  const both = (make: (moment: Moment) => Field<Entry>): readonly Field<Entry>[] => [
    make('before'),
    make('after'),
  ];
  const entries = {
    *[Symbol.iterator](): Generator<Entry> {
      for (const work of view.comparison.works) for (const item of work.items) yield { work, item };
    },
  };
  const fields: readonly Field<Entry>[] = [
    { header: say('work'), cell: ({ work }) => textCell(workName(work.after)) },
    { header: say('item'), cell: ({ item }) => textCell(item.id) },
    { header: say('itemLabel'), cell: ({ item }) => textCell(itemLabel(view, item)) },
    { header: say('because'), cell: ({ item }) => textCell(itemCauses(view, item)) },
    {
      header: say('pointsChange'),
      cell: ({ item: { points } }) => numberCell(unsnap(points.after - points.before), 'strong'),
      format: fineNumber,
    },
    ...both((moment) => ({
      header: say(moment, { of: say('points') }),
      cell: ({ item }) => numberCell(unsnap(item.points[moment])),
      format: fineNumber,
    })),
    ...both((moment) => ({
      header: say(moment, { of: say('answer') }),
      cell: ({ item }) => textCell(answerWords(view, item[moment])),
    })),
    ...both((moment) => ({
      header: say(moment, { of: say('evidence') }),
      cell: ({ item }) => textCell(evidenceWords(view, item[moment])),
    })),
    ...both((moment) => ({
      header: say(moment, { of: say('weight') }),
      cell: ({ item }) => numberCell(item[moment]?.effectiveWeight),
      format: fineNumber,
    })),
  ];
  return tableSheet({ name: say('sheet.items'), fields, entries, frozenColumns: 2 });
}
