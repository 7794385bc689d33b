import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { columnLetter } from '../table/sheet.js';
import { maskContacts } from './mask-contacts.js';
import type { Candidate } from './read-submissions.js';
import type { SenderField } from './sender-mark.js';

interface LostColumn {
  readonly field: SenderField;
  readonly candidates: Candidate[];
}

/** From so many on, and none that is whole, the column is at fault and not its cells. */
const fewestOfColumn = 2;

function cellFindings({ field, candidates }: LostColumn): readonly Diagnostic[] {
  return candidates.map(({ submission: { source, name } }) =>
    diagnose(
      'identity/lost-digits',
      { field: field.label },
      {
        file: source.file,
        sheet: source.sheet,
        cell: `${columnLetter(field.column)}${String(source.row)}`,
        ...(name === undefined ? {} : { work: maskContacts(name) }),
      },
    ),
  );
}

function ofSheet(candidates: readonly Candidate[]): readonly Diagnostic[] {
  const columns = new Map<number, LostColumn>();
  for (const candidate of candidates) {
    for (const field of candidate.identity.lostDigits) {
      const column = columns.get(field.column) ?? { field, candidates: [] };
      columns.set(field.column, column);
      column.candidates.push(candidate);
    }
  }
  return [...columns.values()].flatMap((lost) => {
    const { field, candidates: affected } = lost;
    const isMarked = ({ identity }: Candidate): boolean =>
      identity.senders.some((mark) => mark.startsWith(`${field.id}:`));
    const [one] = affected;
    if (one === undefined || affected.length < fewestOfColumn || candidates.some(isMarked))
      return cellFindings(lost);
    const { file, sheet } = one.submission.source;
    const location = { file, sheet, cell: columnLetter(field.column) };
    return [
      diagnose('identity/lost-digits-column', { field: field.label, count: affected.length }, location),
    ];
  });
}

/**
 * Phone numbers and ids that a spreadsheet has rounded: a warning at each cell, or one for the column where
 * none of its numbers is whole. The numbers themselves are never said.
 */
export function findLostDigits(candidates: readonly Candidate[]): readonly Diagnostic[] {
  const sheets = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { file, sheet } = candidate.submission.source;
    const key = JSON.stringify([file, sheet]);
    const others = sheets.get(key);
    if (others === undefined) sheets.set(key, [candidate]);
    else others.push(candidate);
  }
  return [...sheets.values()].flatMap(ofSheet);
}
