import { missingMark } from '../items/missing.js';
import type { IdentityField } from '../rubric/rubric.js';
import { sameText } from '../diagnostics/language.js';
import { cellText } from '../table/cell.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { cellAt, type Row } from '../table/sheet.js';
import type { SheetLayout } from './sheet-layout.js';
import { isStray } from './stray-row.js';

/** Why a row below the header is no record. */
export type RowKind =
  'blank' | 'total' | 'remark' | 'header-again' | 'no-answers' | 'trial' | 'incomplete' | 'outside-table';

/** The rows of one kind, by their numbers in the sheet. */
export interface RowGroup {
  readonly kind: RowKind;
  readonly rows: readonly number[];
}

const anyName: IdentityField = {
  id: '?',
  role: 'name',
  label: sameText('?'),
  keywords: [],
  required: false,
  private: true,
};

function filledColumns(row: Row): readonly number[] {
  return row.cells.flatMap((_, column) => (missingMark(cellAt(row, column)) === undefined ? [column] : []));
}

/** A layout of which nothing is known but the column that a row would be called by. */
function namedBy(column: number): SheetLayout {
  return { items: [], fields: [{ field: anyName, column }], conditions: [], platform: new Map() };
}

/** Whether a row repeats the header in most of its filled cells, the first among them. */
function repeatsHeader(row: Row, headers: readonly string[]): boolean {
  const filled = filledColumns(row);
  const same = filled.filter(
    (column) => foldText(cleanText(cellText(cellAt(row, column)))) === foldText(headers[column] ?? ''),
  );
  return same.length >= 2 && same[0] === filled[0] && same.length * 2 >= filled.length;
}

/**
 * Whether a row is a total, a remark or the header again, told by the row alone: called so by its first
 * cell or by its first words. Undefined for every other row.
 */
export function plainRowKind(row: Row, headers: readonly string[]): RowKind | undefined {
  const filled = filledColumns(row);
  const words = filled.find((column) => cellAt(row, column).kind === 'text');
  const callers = [filled[0], words].filter((column) => column !== undefined);
  if (repeatsHeader(row, headers)) return 'header-again';
  if (!callers.some((column) => isStray(row, namedBy(column), []))) return undefined;
  return filled.length === 1 ? 'remark' : 'total';
}

/** Why a row that counts as stray is one: what it says itself, else its name, else the lack of answers. */
export function strayKind(row: Row, layout: SheetLayout, headers: readonly string[]): RowKind {
  const plain = plainRowKind(row, headers);
  if (plain !== undefined) return plain;
  const names = layout.fields.filter(({ field }) => field.role === 'name');
  return names.some(({ column }) => isStray(row, namedBy(column), []) && filledColumns(row).includes(column))
    ? 'total'
    : 'no-answers';
}

/** Rows by kind, in the order in which kinds first occur; the blank ones between the others first. */
export function groupRows(
  found: readonly { readonly kind: RowKind; readonly row: number }[],
): readonly RowGroup[] {
  const groups = new Map<RowKind, number[]>();
  for (const { kind, row } of found) {
    const rows = groups.get(kind);
    if (rows === undefined) groups.set(kind, [row]);
    else rows.push(row);
  }
  return [...groups].map(([kind, rows]) => ({ kind, rows }));
}

/** The numbers after the header's last row, up to the last row with content, that are none of these. */
export function blankRows(
  rows: readonly Row[],
  headerEnd: number,
  others: Iterable<number>,
): readonly number[] {
  const known = new Set(others);
  const last = rows.at(-1)?.number ?? headerEnd;
  return Array.from({ length: Math.max(0, last - headerEnd) }, (_, index) => headerEnd + 1 + index).filter(
    (number) => !known.has(number),
  );
}
