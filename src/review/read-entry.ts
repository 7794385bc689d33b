import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Submission } from '../intake/submission.js';
import type { Rubric } from '../rubric/rubric.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import { readAmount } from './entry-amount.js';
import { readBasis } from './entry-basis.js';
import { readDay } from './entry-day.js';
import { type LedgerField, ledgerFields } from './ledger-fields.js';
import type { LedgerRow } from './ledger-row.js';
import { matchWork } from './match-work.js';
import type { WorkIndex } from './work-index.js';

/** One row of a ledger: whom it is about, where that can be told, and its entry, where nothing is wrong with it. */
export interface ReadEntry {
  readonly submission: Submission | undefined;
  readonly entry: AdjustmentEntry | undefined;
  readonly row: LedgerRow;
  readonly diagnostics: readonly Diagnostic[];
}

/** Cells with a spreadsheet error or a formula without a result. */
function brokenCells(row: LedgerRow): readonly Diagnostic[] {
  return (Object.keys(ledgerFields) as LedgerField[]).flatMap((field) => {
    const cell = row.cell(field);
    if (cell.kind !== 'error' && cell.kind !== 'uncalculated') return [];
    const accepted = { 'zh-CN': '文字或数值，不要公式', en: 'the value itself instead of a formula' };
    const text = cell.kind === 'error' ? cell.code : '=';
    return [
      diagnose('ledger/unreadable', { field: ledgerFields[field].label, text, accepted }, row.at(field)),
    ];
  });
}

/** Reads one row of a ledger against the rubric and the field; every finding at once. */
export function readEntry(rubric: Rubric, works: WorkIndex, row: LedgerRow): ReadEntry {
  const broken = brokenCells(row);
  if (broken.length > 0) {
    const work = row.text('work') === undefined ? undefined : matchWork(works, row);
    const submission = work !== undefined && 'submission' in work ? work.submission : undefined;
    return { submission, entry: undefined, row, diagnostics: broken };
  }
  const diagnostics: Diagnostic[] = [];
  const take = <T extends object>(read: T | { readonly diagnostic: Diagnostic }): T | undefined => {
    if (!('diagnostic' in read)) return read;
    diagnostics.push(read.diagnostic);
    return undefined;
  };
  const needed = (field: 'source' | 'decided-by'): string | undefined => {
    const text = row.text(field);
    if (text === undefined)
      diagnostics.push(diagnose('ledger/missing', { field: ledgerFields[field].label }, row.at(field)));
    return text;
  };
  const submission = take(matchWork(works, row))?.submission;
  const basis = take(readBasis(rubric.adjustments.rules, row))?.basis;
  const amount =
    basis === undefined ? undefined : take(readAmount(rubric.adjustments, rubric.total, basis, row))?.amount;
  const dated = take(readDay(row, 'date'));
  if (dated !== undefined && dated.day === undefined)
    diagnostics.push(diagnose('ledger/missing', { field: ledgerFields.date.label }, row.at('date')));
  const source = needed('source');
  const decidedBy = needed('decided-by');
  const validFrom = take(readDay(row, 'valid-from'))?.day;
  const validUntil = take(readDay(row, 'valid-until'))?.day;
  if (validFrom !== undefined && validUntil !== undefined && validFrom > validUntil) {
    const parameters = { from: validFrom, until: validUntil };
    diagnostics.push(diagnose('ledger/validity-order', parameters, row.at('valid-from')));
  }
  const date = dated?.day;
  const isComplete = diagnostics.length === 0 && basis !== undefined && amount !== undefined;
  if (!isComplete || date === undefined || source === undefined || decidedBy === undefined)
    return { submission, entry: undefined, row, diagnostics };
  const entry: AdjustmentEntry = {
    kind: basis.kind,
    rule: basis.rule?.id,
    amount,
    date,
    source,
    decidedBy,
    validFrom,
    validUntil,
    reason: row.text('reason') ?? '',
    place: row.place,
  };
  return { submission, entry, row, diagnostics };
}
