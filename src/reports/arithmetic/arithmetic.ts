import type { View, Work } from '../view.js';
import { itemLetters } from '../sheets/item-fields.js';
import { type ItemRows, itemRowsOfWorks } from './item-rows.js';
import { layOut, type Layout } from './layout.js';
import { type ItemPlaces, placeItems } from './rows-formula.js';

/** The rows of the sheet above its works: header, weights, full scores, what each column is made by. */
const firstWorkRow = 5;

/** One work with its row of the arithmetic and its rows of the items. */
export interface WorkRow {
  readonly work: Work;
  readonly row: number;
  readonly items: ItemRows;
}

/** Where every number of a run's workbook stands that formulas refer to. */
export interface Arithmetic {
  readonly sheet: string;
  readonly layout: Layout;
  readonly places: ItemPlaces;
  /** In the order of the works. */
  readonly rows: readonly WorkRow[];
}

/** Lays out the formulas of a workbook (docs/decisions/live-arithmetic.md). */
export function planArithmetic(view: View): Arithmetic {
  const items = itemRowsOfWorks(view);
  return {
    sheet: view.say('sheet.arithmetic'),
    layout: layOut(view),
    places: placeItems(view.run.rubric, itemLetters(view)),
    rows: view.works.flatMap((work, index) => {
      const own = items[index];
      return own === undefined ? [] : [{ work, row: firstWorkRow + index, items: own }];
    }),
  };
}
