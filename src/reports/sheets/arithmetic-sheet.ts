import type { Arithmetic } from '../arithmetic/arithmetic.js';
import {
  type ArithmeticLine,
  leadingFields,
  lineField,
  nodeColumns,
  totalColumn,
} from '../arithmetic/arithmetic-fields.js';
import { resultColumns } from '../arithmetic/result-columns.js';
import { emphasised } from '../sheet-cells.js';
import type { SheetCell, SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { View } from '../view.js';

/** What stands above the works, in the rows that formulas refer to. */
const heads = [{ kind: 'weight' }, { kind: 'full' }, { kind: 'by' }] as const;

/** Room for the words that say how a column is made. */
const narrowest = 12;

function* withHeads(
  fields: readonly Field<ArithmeticLine>[],
  rows: SheetModel['rows'],
): Generator<readonly SheetCell[]> {
  for (const line of heads) yield fields.map((field) => emphasised(field.cell(line), 'heading'));
  yield* rows;
}

/**
 * How each work's total comes about, in formulas: a row for each work, from the groups that are made of rows
 * of items to the total, beside what the program has. Without a filter: other sheets refer to its rows.
 */
export function arithmeticSheet(view: View, arithmetic: Arithmetic): SheetModel {
  const columns = [
    ...nodeColumns(view, arithmetic),
    totalColumn(view, arithmetic),
    ...resultColumns(view, arithmetic),
  ];
  const fields = [...leadingFields(view), ...columns.map(lineField)];
  const table = tableSheet<ArithmeticLine>({
    name: arithmetic.sheet,
    fields,
    entries: arithmetic.rows.map((row) => ({ kind: 'work', ...row })),
    frozenColumns: 2,
  });
  return {
    ...table,
    columns: table.columns.map((column, index) => ({
      ...column,
      width: index === 0 ? column.width : Math.max(narrowest, column.width),
      wrap: true,
    })),
    rows: { [Symbol.iterator]: () => withHeads(fields, table.rows) },
    frozenRows: heads.length,
    filteredRows: 'none',
  };
}
