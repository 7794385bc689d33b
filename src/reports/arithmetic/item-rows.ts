import { itemsOf } from '../../rubric/rubric.js';
import type { View, Work } from '../view.js';

/** Spreadsheet programs show 1,048,576 rows of a sheet; longer lists go on in another sheet. */
const mostRows = 1_000_000;

/** The row of the first entry below a table's header. */
const firstRow = 2;

/** One of the sheets of items, with its works in rank order. */
export interface ItemsPart {
  readonly name: string;
  readonly works: readonly Work[];
  /** Items in the parts before this one. */
  readonly before: number;
}

/** Where the items of one work stand in the sheets of items: a row each, in the rubric's order. */
export interface ItemRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  /** The number, from 1 over all parts, that the first of them bears. */
  readonly number: number;
}

/** The works as the sheets of items hold them: in one sheet, or in several where one cannot hold them all. */
export function itemsParts({ run, say, works }: View): readonly ItemsPart[] {
  const items = itemsOf(run.rubric.total).length;
  const worksPerSheet = Math.max(1, Math.floor(mostRows / items));
  const parts = Math.max(1, Math.ceil(works.length / worksPerSheet));
  const sheet = say('sheet.items');
  return Array.from({ length: parts }, (_, part) => ({
    name: part === 0 ? sheet : say('sheet.part', { sheet, part: String(part + 1) }),
    works: works.slice(part * worksPerSheet, (part + 1) * worksPerSheet),
    before: part * worksPerSheet * items,
  }));
}

/** The rows of each work, in the order of the works. */
export function itemRowsOfWorks(view: View): readonly ItemRows[] {
  const items = itemsOf(view.run.rubric.total).length;
  return itemsParts(view).flatMap(({ name, works, before }) =>
    works.map((_, index) => {
      const first = firstRow + index * items;
      return { sheet: name, first, last: first + items - 1, number: before + index * items + 1 };
    }),
  );
}
