import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { sameText } from '../diagnostics/language.js';
import { readTime } from '../intake/read-time.js';
import { ledgerFields } from './ledger-fields.js';
import type { LedgerRow } from './ledger-row.js';

export type ReadDay = { readonly day: string | undefined } | { readonly diagnostic: Diagnostic };

/** The day, `YYYY-MM-DD`, in a row's cell; undefined where the cell is blank. */
export function readDay(row: LedgerRow, field: 'date' | 'valid-from' | 'valid-until'): ReadDay {
  const text = row.text(field);
  if (text === undefined) return { day: undefined };
  const day = readTime(row.cell(field), row.date1904)?.slice(0, 10);
  if (day !== undefined) return { day };
  const parameters = { field: ledgerFields[field].label, text, accepted: sameText('2026-03-01') };
  return { diagnostic: diagnose('ledger/unreadable', parameters, row.at(field)) };
}
