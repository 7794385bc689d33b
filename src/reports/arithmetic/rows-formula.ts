import { type Group, type Item, itemsOf, type Rubric } from '../../rubric/rubric.js';
import { attainablePoints } from '../../scoring/node-value.js';
import type { ItemColumn } from '../sheets/item-fields.js';
import { inFormula } from './item-formulas.js';
import type { ItemRows } from './item-rows.js';
import { fixedRows } from './references.js';

/** Where the items' sheets keep what formulas need. */
export interface ItemPlaces {
  readonly letterOf: (column: ItemColumn) => string;
  /** The position of an item among all, from 0. */
  readonly positionOf: (item: Item) => number;
}

/** Finds the items of a rubric in the sheets of items. */
export function placeItems(rubric: Rubric, letterOf: (column: ItemColumn) => string): ItemPlaces {
  const positions = new Map(itemsOf(rubric.total).map((item, index) => [item, index]));
  return { letterOf, positionOf: (item) => positions.get(item) ?? 0 };
}

/**
 * The score of a group of nothing but items from their rows (scoring: aggregation): a mean as the points over
 * the weights that they have in the total; sums and shares of points as points over attainable points.
 * `complete`: everything counts in every work, so that nobody's points are taken over by siblings.
 */
export function rowsFormula(
  group: Group,
  complete: boolean,
  { sheet, first }: ItemRows,
  { letterOf, positionOf }: ItemPlaces,
): string {
  const positions = itemsOf(group).map(positionOf);
  const [start, end] = [first + Math.min(...positions), first + Math.max(...positions)];
  const sumOf = (column: ItemColumn): string => `SUM(${fixedRows(sheet, letterOf(column), start, end)})`;
  const { by } = group.aggregate;
  const points = inFormula(attainablePoints(group));
  if (by === 'sum') {
    const takesOver = !complete && group.notApplicable === 'siblings';
    return takesOver ? `${points}*${sumOf('earned')}/${sumOf('attainable')}` : sumOf('earned');
  }
  const full = inFormula(group.outOf);
  if (by !== 'attainable') return `${full}*${sumOf('points')}/${sumOf('weight')}`;
  const counted = !complete && group.notApplicable === 'zero' ? points : sumOf('attainable');
  return `${full}*${sumOf('earned')}/${counted}`;
}
