import { formatLocation } from '../diagnostics/location.js';
import { duplicateReason } from '../intake/duplicate-reason.js';
import type { DuplicateEntry, DuplicateGroup } from '../intake/duplicates.js';
import { nameHead } from './identity-heads.js';
import { type SectionRow, sectionTitle, tableHeads } from './section-sheet.js';
import { textCell } from './sheet-cells.js';
import type { View } from './view.js';

function placeOf({ source, submittedAt }: DuplicateEntry): string {
  const place = formatLocation({ file: source.file, sheet: source.sheet, cell: String(source.row) });
  return submittedAt === undefined ? place : `${place} (${submittedAt.replace('T', ' ')})`;
}

function rowOf({ language }: View, group: DuplicateGroup): SectionRow {
  const reason = duplicateReason(group.rule, group.by)[language];
  return [
    textCell(undefined),
    textCell(group.name),
    textCell(undefined),
    textCell(placeOf(group.kept)),
    textCell(undefined),
    textCell(group.dropped.map(placeOf).join('\n')),
    textCell(reason, group.decided ? 'none' : 'warn'),
  ];
}

/** The works that were submitted several times, as a section in the columns of the findings. */
export function duplicateRows(view: View): readonly SectionRow[] {
  const { say, run } = view;
  if (run.duplicates.length === 0)
    return [...sectionTitle(say('duplicates')), [textCell(say('none.duplicates'))]];
  const heads = [
    '',
    nameHead(view),
    '',
    say('duplicate.kept'),
    '',
    say('duplicate.dropped'),
    say('duplicate.decided'),
  ];
  return [
    ...sectionTitle(say('duplicates')),
    tableHeads(heads),
    ...run.duplicates.map((group) => rowOf(view, group)),
  ];
}
