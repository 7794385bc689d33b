import { missingMark } from '../items/missing.js';
import { cellText } from '../table/cell.js';
import { foldText } from '../table/clean-text.js';
import { cellAt, type Row } from '../table/sheet.js';
import type { BoundColumn } from './binding.js';
import type { SheetLayout } from './sheet-layout.js';

const totals = new Set([
  '合计',
  '总计',
  '小计',
  '平均',
  '平均值',
  '平均分',
  '总分',
  'total',
  'sum',
  'average',
]);

/** Whether any of the columns holds something in the row besides marks of missing answers. */
export function hasContent(row: Row, columns: readonly (number | undefined)[]): boolean {
  return columns.some((column) => column !== undefined && missingMark(cellAt(row, column)) === undefined);
}

/** A row such as 合计: called a total, and without a track or a contact. */
function isTotal(row: Row, layout: SheetLayout): boolean {
  const filled = layout.fields.filter(({ column }) => hasContent(row, [column]));
  const isCalledSo = filled.some(
    ({ field, column }) => field.role === 'name' && totals.has(foldText(cellText(cellAt(row, column)))),
  );
  return isCalledSo && !filled.some(({ field }) => field.role === 'contact' || field.role === 'track');
}

/** A row that says the same as the header in at least half of its filled columns, and in five of them. */
function repeatsHeader(row: Row, columns: readonly BoundColumn[]): boolean {
  const filled = columns.filter(({ column, header }) => header !== '' && hasContent(row, [column]));
  const same = filled.filter(
    ({ column, header }) => foldText(cellText(cellAt(row, column))) === foldText(header),
  );
  return same.length >= 5 && same.length * 2 >= filled.length;
}

/** Whether a row below the header is no submission: no name and no answers, a total, or the header again. */
export function isStray(row: Row, layout: SheetLayout, columns: readonly BoundColumn[]): boolean {
  const names = layout.fields.filter(({ field }) => field.role === 'name').map(({ column }) => column);
  const answers = layout.items.flatMap(({ blanks, options }) => [...blanks, ...options.values()]);
  return !hasContent(row, [...names, ...answers]) || isTotal(row, layout) || repeatsHeader(row, columns);
}
