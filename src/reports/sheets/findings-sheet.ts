import { describeDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatLocation } from '../../diagnostics/location.js';
import { severities } from '../../diagnostics/severity.js';
import { concernsData } from '../data-findings.js';
import { duplicateRows } from '../duplicate-rows.js';
import { nameHead } from '../identity-heads.js';
import { textCell } from '../sheet-cells.js';
import type { Emphasis, SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { View } from '../view.js';

const emphases: Readonly<Record<Diagnostic['severity'], Emphasis>> = {
  error: 'error',
  warning: 'warn',
  info: 'muted',
};

/** Without a diagnostic: the row that says that there is none. */
type Entry = Diagnostic | undefined;

function fieldsOf(view: View): readonly Field<Entry>[] {
  const { say, language } = view;
  const wording = (entry: Entry): { message: string; hint: string } =>
    entry === undefined ? { message: say('none.findings'), hint: '' } : describeDiagnostic(entry, language);
  return [
    {
      header: say('severity'),
      cell: (entry) =>
        entry === undefined
          ? textCell(undefined)
          : textCell(say(`severity.${entry.severity}`), emphases[entry.severity]),
    },
    { header: nameHead(view), cell: (entry) => textCell(entry?.location.work) },
    { header: say('item'), cell: (entry) => textCell(entry?.location.item) },
    {
      header: say('place'),
      cell: (entry) => textCell(entry === undefined ? undefined : formatLocation(entry.location)),
    },
    { header: say('header'), cell: (entry) => textCell(entry?.location.header) },
    { header: say('message'), cell: (entry) => textCell(wording(entry).message) },
    { header: say('hint'), cell: (entry) => textCell(wording(entry).hint) },
    { header: say('code'), cell: (entry) => textCell(entry?.code, 'muted') },
  ];
}

/** What is wrong or worth a look in the data, errors first, and below it the works submitted several times. */
export function findingsSheet(view: View): SheetModel {
  const found = view.run.diagnostics.filter(concernsData);
  const sorted = severities.flatMap((severity) => found.filter((entry) => entry.severity === severity));
  const entries: readonly Entry[] = sorted.length > 0 ? sorted : [undefined];
  const table = tableSheet<Entry>({
    name: view.say('sheet.findings'),
    fields: fieldsOf(view),
    entries,
    frozenColumns: 1,
  });
  return {
    ...table,
    rows: [...table.rows, ...duplicateRows(view)],
    filteredRows: entries.length,
  };
}
