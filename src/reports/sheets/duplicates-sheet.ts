import { duplicateReason } from '../../intake/duplicate-reason.js';
import { type DuplicateEntry, duplicateEntry, type DuplicateGroup } from '../../intake/duplicates.js';
import type { Run } from '../../ranking/run.js';
import { nameHead } from '../identity-heads.js';
import { namesakesOf } from '../namesakes.js';
import { wholeNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { View } from '../view.js';

/** One submission of a group; without a `group`, one of several works of the same name. */
interface Line {
  readonly number: number;
  readonly name: string;
  readonly entry: DuplicateEntry;
  readonly group: DuplicateGroup | undefined;
}

type Outcome = 'kept' | 'forNow' | 'dropped' | 'review';

function outcomeOf({ group, entry }: Line): Outcome {
  if (group === undefined) return 'review';
  if (entry !== group.kept) return 'dropped';
  return group.decided ? 'kept' : 'forNow';
}

/** Every submission of every group, the kept one first; then the works of one name. */
function linesOf(run: Run): readonly Line[] {
  const repeated = run.duplicates.flatMap((group, index) =>
    [group.kept, ...group.dropped].map((entry) => ({ number: index + 1, name: group.name, entry, group })),
  );
  const namesakes = namesakesOf(run).flatMap((works, index) =>
    works.map((work) => ({
      number: run.duplicates.length + index + 1,
      name: work.name ?? '',
      entry: duplicateEntry(work),
      group: undefined,
    })),
  );
  return [...repeated, ...namesakes];
}

function fieldsOf(view: View): readonly Field<Line>[] {
  const { say, language } = view;
  return [
    { header: say('duplicates.group'), cell: ({ number }) => numberCell(number), format: wholeNumber },
    {
      header: say('duplicates.kind'),
      cell: ({ group }) => textCell(say(`duplicates.kind.${group === undefined ? 'namesake' : 'repeated'}`)),
    },
    { header: nameHead(view), cell: ({ name }) => textCell(name) },
    { header: say('duplicates.file'), cell: ({ entry }) => textCell(entry.source.file) },
    { header: say('duplicates.sheet'), cell: ({ entry }) => textCell(entry.source.sheet) },
    { header: say('duplicates.row'), cell: ({ entry }) => numberCell(entry.source.row), format: wholeNumber },
    {
      header: say('duplicates.time'),
      cell: ({ entry }) => textCell(entry.submittedAt?.replace('T', ' ')),
    },
    {
      header: say('duplicates.answered'),
      cell: ({ entry }) => numberCell(entry.answered),
      format: wholeNumber,
    },
    {
      header: say('duplicates.outcome'),
      cell: (line) => {
        const outcome = outcomeOf(line);
        return textCell(say(`duplicates.outcome.${outcome}`), outcome === 'forNow' ? 'warn' : 'none');
      },
    },
    {
      header: say('duplicate.decided'),
      cell: ({ group, entry }) =>
        textCell(group?.kept === entry ? duplicateReason(group.rule, group.by)[language] : undefined),
    },
    {
      header: say('duplicates.identical'),
      cell: ({ group }) =>
        textCell(
          group === undefined ? undefined : say(`duplicates.identical.${group.identical ? 'yes' : 'no'}`),
        ),
    },
  ];
}

/** Every work that was submitted several times, with what was kept and why, and the works of one name; no sheet without any. */
export function duplicatesSheets(view: View): readonly SheetModel[] {
  const entries = linesOf(view.run);
  if (entries.length === 0) return [];
  const sheet = tableSheet<Line>({
    name: view.say('sheet.duplicates'),
    fields: fieldsOf(view),
    entries,
    frozenColumns: 3,
    emphasis: (line) => (outcomeOf(line) === 'dropped' ? 'muted' : 'none'),
  });
  return [sheet];
}
