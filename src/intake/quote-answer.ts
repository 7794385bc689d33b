import { missingMark } from '../items/missing.js';
import { cellText } from '../table/cell.js';
import { cellAt, type Row } from '../table/sheet.js';
import { maskContacts } from './mask-contacts.js';
import type { SheetLayout } from './sheet-layout.js';

/** How much of an answer a finding quotes. */
const quotedLength = 120;

/** A single character or digit says nothing about anybody, and stands in many answers. */
const leastLength = 2;

/** The texts of a row's private fields, the longest first, which no finding may repeat from another cell. */
export function privateTexts({ fields }: SheetLayout, row: Row): readonly string[] {
  return fields
    .filter(({ field }) => field.private || field.role === 'contact')
    .map(({ column }) => cellAt(row, column))
    .filter((cell) => missingMark(cell) === undefined)
    .map((cell) => cellText(cell).trim())
    .filter((text) => text.length >= leastLength)
    .sort((a, b) => b.length - a.length);
}

/** An answer as a finding quotes it: contacts and the row's private texts made unreadable, cut where it is long. */
export function quoteAnswer(text: string, hidden: readonly string[]): string {
  const masked = maskContacts(hidden.reduce((rest, own) => rest.replaceAll(own, '***'), text));
  return masked.length > quotedLength ? `${masked.slice(0, quotedLength)}…` : masked;
}
