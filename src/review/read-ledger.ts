import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Submission } from '../intake/submission.js';
import type { Rubric } from '../rubric/rubric.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import type { Sheet } from '../table/sheet.js';
import { type EntriesById, type Ledger, type LedgerInput, noLedger, type SoundEntry } from './ledger.js';
import { findLedgerHeader } from './ledger-header.js';
import { isFilled, type LedgerRow, ledgerRow } from './ledger-row.js';
import { readEntry } from './read-entry.js';
import { distinctEntries } from './repeated-entries.js';
import { validityFinding, validityOn } from './validity.js';
import { indexWorks } from './work-index.js';

interface LedgerRows {
  readonly rows: readonly LedgerRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The rows of a file below its headers; a file without any ledger header is an error. */
function rowsOfFile(file: string, sheets: readonly Sheet[]): LedgerRows {
  const found = sheets
    .filter((sheet) => sheet.rows.length > 0)
    .map((sheet) => ({ sheet, ...findLedgerHeader(sheet) }));
  if (found.every(({ header }) => header === undefined))
    return { rows: [], diagnostics: [diagnose('ledger/no-header', {}, { file })] };
  const rows: LedgerRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { sheet, header, diagnostics: findings } of found) {
    diagnostics.push(...findings);
    if (header === undefined) {
      const { name } = sheet;
      diagnostics.push(diagnose('ledger/sheet-left-out', { sheet: name }, { file, sheet: name }));
      continue;
    }
    const below = sheet.rows.filter((row) => row.number > header.row && isFilled(header, row));
    rows.push(...below.map((row) => ledgerRow(sheet, header, row)));
  }
  if (rows.length === 0) diagnostics.push(diagnose('ledger/empty', {}, { file }));
  return { rows, diagnostics };
}

function byId(entries: readonly SoundEntry[]): EntriesById {
  const grouped = new Map<string, AdjustmentEntry[]>();
  for (const { submission, entry } of entries)
    grouped.set(submission.id, [...(grouped.get(submission.id) ?? []), entry]);
  return grouped;
}

function unusable(diagnostics: readonly Diagnostic[]): Ledger {
  return { ...noLedger, diagnostics, usable: false };
}

/**
 * Reads a ledger against a rubric and a field. An entry with anything wrong in it is not applied and an
 * error at its cell.
 */
export function readLedger(
  rubric: Rubric,
  submissions: readonly Submission[],
  { files, sheets, asOf }: LedgerInput,
): Ledger {
  if (rubric.adjustments.rules.length === 0)
    return unusable([diagnose('ledger/no-rules', { rubric: rubric.id }, {})]);
  const read = files.map(({ name }) =>
    rowsOfFile(
      name,
      sheets.filter(({ file }) => file === name),
    ),
  );
  const reading = read.flatMap(({ diagnostics }) => diagnostics);
  if (reading.some(({ severity }) => severity === 'error')) return unusable(reading);

  const works = indexWorks(submissions);
  const rows = read.flatMap((file) => file.rows).map((row) => readEntry(rubric, works, row));
  const sound = rows.flatMap(({ submission, entry, row }): readonly SoundEntry[] => {
    if (submission === undefined || entry === undefined) return [];
    const { file, sheet } = row.place;
    const at = { file, sheet, cell: String(row.place.row), work: submission.name ?? '' };
    return [{ submission, entry, at }];
  });
  const distinct = distinctEntries(sound);
  const of = (validity: ReturnType<typeof validityOn>): readonly SoundEntry[] =>
    distinct.entries.filter((entry) => validityOn(entry, asOf) === validity);
  const wrong = rows.filter(({ entry }) => entry === undefined);
  return {
    entries: byId(of('in-force')),
    notInForce: byId(of('not-in-force')),
    pending: new Set([
      ...wrong.flatMap(({ submission }) => submission?.id ?? []),
      ...of('unknown').map(({ submission }) => submission.id),
    ]),
    diagnostics: [
      ...reading,
      ...rows.flatMap(({ diagnostics }) => diagnostics),
      ...distinct.diagnostics,
      ...distinct.entries.flatMap((entry) => validityFinding(entry, asOf) ?? []),
    ],
    usable: true,
  };
}
