import type { AdjustmentChange } from '../../analysis/compare/adjustment-changes.js';
import type { ComparedWork } from '../../analysis/compare/compare-runs.js';
import type { ItemChange } from '../../analysis/compare/item-changes.js';
import { unsnap } from '../../table/numbers.js';
import { fineNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { adjustmentCauses, adjustmentEffect, adjustmentLabel } from './adjustment-words.js';
import type { ComparisonView } from './comparison-view.js';
import { answerWords, evidenceWords, itemCauses, itemLabel } from './item-words.js';

type Moment = 'before' | 'after';

/** A row: an item, or an adjustment by the ledger or by a bound of the rubric. */
interface Entry {
  readonly work: ComparedWork;
  readonly id: string;
  readonly label: string;
  readonly because: string;
  readonly points: ItemChange['points'];
  readonly answer: (moment: Moment) => string;
  readonly evidence: (moment: Moment) => string;
  readonly weight: (moment: Moment) => number | undefined;
}

function itemEntry(view: ComparisonView, work: ComparedWork, item: ItemChange): Entry {
  return {
    work,
    id: item.id,
    label: itemLabel(view, item),
    because: itemCauses(view, item),
    points: item.points,
    answer: (moment) => answerWords(view, item[moment]),
    evidence: (moment) => evidenceWords(view, item[moment]),
    weight: (moment) => item[moment]?.effectiveWeight,
  };
}

function adjustmentEntry(view: ComparisonView, work: ComparedWork, adjustment: AdjustmentChange): Entry {
  return {
    work,
    id: view.say('cause.ledger'),
    label: adjustmentLabel(view, adjustment),
    because: adjustmentCauses(view, adjustment),
    points: adjustment.points,
    answer: (moment) => adjustmentEffect(view, adjustment, moment),
    evidence: () => '',
    weight: () => undefined,
  };
}

/** What is behind each work's change: its ledger entries, then the items, of each the greatest change first. */
export function itemsSheet(view: ComparisonView): SheetModel {
  const { say } = view;
  const both = (make: (moment: Moment) => Field<Entry>): readonly Field<Entry>[] => [
    make('before'),
    make('after'),
  ];
  const entries = {
    *[Symbol.iterator](): Generator<Entry> {
      for (const work of view.comparison.works) {
        for (const adjustment of work.adjustments) yield adjustmentEntry(view, work, adjustment);
        for (const item of work.items) yield itemEntry(view, work, item);
      }
    },
  };
  const fields: readonly Field<Entry>[] = [
    { header: say('work'), cell: ({ work }) => textCell(view.nameOf(work.after)) },
    { header: say('item'), cell: ({ id }) => textCell(id) },
    { header: say('itemLabel'), cell: ({ label }) => textCell(label) },
    { header: say('because'), cell: ({ because }) => textCell(because) },
    {
      header: say('pointsChange'),
      cell: ({ points }) => numberCell(unsnap(points.after - points.before), 'strong'),
      format: fineNumber,
    },
    ...both((moment) => ({
      header: say(moment, { of: say('points') }),
      cell: ({ points }) => numberCell(unsnap(points[moment])),
      format: fineNumber,
    })),
    ...both((moment) => ({
      header: say(moment, { of: say('answer') }),
      cell: ({ answer }) => textCell(answer(moment)),
    })),
    ...both((moment) => ({
      header: say(moment, { of: say('evidence') }),
      cell: ({ evidence }) => textCell(evidence(moment)),
    })),
    ...both((moment) => ({
      header: say(moment, { of: say('weight') }),
      cell: ({ weight }) => numberCell(weight(moment)),
      format: fineNumber,
    })),
  ];
  return tableSheet({ name: say('sheet.items'), fields, entries, frozenColumns: 2 });
}
