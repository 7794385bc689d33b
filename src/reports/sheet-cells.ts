import { snap, unsnap } from '../table/numbers.js';
import type { Emphasis, NumberFormat, SheetCell } from './sheet-model.js';

/** A cell with a text; blank where there is none. */
export function textCell(text: string | undefined, emphasis: Emphasis = 'none'): SheetCell {
  if (text === undefined || text === '') return { kind: 'blank', emphasis };
  return { kind: 'text', text, emphasis, link: undefined };
}

/** A cell with a number, snapped to nine decimals; blank where there is none. */
export function numberCell(
  value: number | undefined,
  emphasis: Emphasis = 'none',
  format?: NumberFormat,
): SheetCell {
  if (value === undefined) return { kind: 'blank', emphasis };
  return { kind: 'number', value: unsnap(snap(value)), emphasis, format };
}

/** A cell with a number to its last digit, for formulas to use; blank where there is none. */
export function exactCell(
  value: number | undefined,
  emphasis: Emphasis = 'none',
  format?: NumberFormat,
): SheetCell {
  if (value === undefined) return { kind: 'blank', emphasis };
  return { kind: 'number', value, emphasis, format };
}

/** A cell with a formula, without its `=`, and the number that the program has for it. */
export function formulaCell(
  formula: string,
  value: number,
  emphasis: Emphasis = 'none',
  format?: NumberFormat,
): SheetCell {
  return { kind: 'number', value, emphasis, format, formula };
}

/** The cell with this emphasis, unless it has one of its own. */
export function emphasised(cell: SheetCell, emphasis: Emphasis): SheetCell {
  return emphasis === 'none' || cell.emphasis !== 'none' ? cell : { ...cell, emphasis };
}
