import type { Condition, IdentityField, Item } from '../rubric/rubric.js';
import { blanksOf } from './bind-column.js';
import type { BoundColumn, PlatformRole } from './binding.js';

/** Where an item's answer and evidence stand in the rows of one sheet; columns count from 0. */
export interface ItemLayout {
  readonly item: Item;
  /** A column for each blank; undefined for one that has none. */
  readonly blanks: readonly (number | undefined)[];
  readonly options: ReadonlyMap<string, number>;
  readonly evidence: readonly number[];
  /** Columns of evidence for one option each, by option id. */
  readonly optionEvidence: ReadonlyMap<string, readonly number[]>;
  /** The distinct texts in each blank's column, missing marks left out. */
  readonly columnValues: readonly ReadonlySet<string>[];
}

/** An explicit column that says whether a condition holds, with the distinct texts in it. */
export interface ConditionLayout {
  readonly condition: Condition;
  readonly column: number;
  readonly columnValues: ReadonlySet<string>;
}

/** A sheet's binding turned round: from what is looked for to its columns. */
export interface SheetLayout {
  readonly items: readonly ItemLayout[];
  readonly fields: readonly { readonly field: IdentityField; readonly column: number }[];
  readonly conditions: readonly ConditionLayout[];
  readonly platform: ReadonlyMap<PlatformRole, number>;
}

function optionEvidence(item: Item, columns: readonly BoundColumn[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const { target, column } of columns) {
    if (target.kind !== 'evidence' || target.item !== item || target.option === undefined) continue;
    found.set(target.option, [...(found.get(target.option) ?? []), column]);
  }
  return found;
}

const noValues: ReadonlySet<string> = new Set();

/** The layout of a bound sheet; `values` are the distinct texts in its columns, missing marks left out. */
export function sheetLayout(
  items: readonly Item[],
  columns: readonly BoundColumn[],
  values: ReadonlyMap<number, ReadonlySet<string>>,
): SheetLayout {
  const valuesOf = (column: number | undefined): ReadonlySet<string> =>
    (column === undefined ? undefined : values.get(column)) ?? noValues;
  const layoutOf = (item: Item): ItemLayout => {
    const blanks = Array.from({ length: blanksOf(item) }, (_, part) => {
      const answers = ({ target }: BoundColumn): boolean =>
        target.kind === 'answer' && target.item === item && target.part === part;
      return columns.find(answers)?.column;
    });
    return {
      item,
      blanks,
      options: new Map(
        columns.flatMap(({ target, column }) =>
          target.kind === 'option' && target.item === item ? [[target.option, column]] : [],
        ),
      ),
      evidence: columns.flatMap(({ target, column }) =>
        target.kind === 'evidence' && target.item === item && target.option === undefined ? [column] : [],
      ),
      optionEvidence: optionEvidence(item, columns),
      columnValues: blanks.map(valuesOf),
    };
  };
  return {
    items: items.map(layoutOf),
    fields: columns.flatMap(({ target, column }) =>
      target.kind === 'field' ? [{ field: target.field, column }] : [],
    ),
    conditions: columns.flatMap(({ target, column }) =>
      target.kind === 'condition'
        ? [{ condition: target.condition, column, columnValues: valuesOf(column) }]
        : [],
    ),
    platform: new Map(
      columns.flatMap(({ target, column }) => (target.kind === 'platform' ? [[target.role, column]] : [])),
    ),
  };
}
