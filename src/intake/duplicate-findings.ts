import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import type { Choice } from './choose-copy.js';
import { duplicateReason } from './duplicate-reason.js';
import type { DuplicateRule } from './duplicates.js';
import { maskContacts } from './mask-contacts.js';
import type { Candidate } from './read-submissions.js';
import type { Source } from './submission.js';

/** Places that one message names; the sheet of duplicates has them all. */
const mostPlaces = 20;

/** `submissions.xlsx › Sheet1!12`: a submission's place in a message. */
function placeOf({ file, sheet, row }: Source): string {
  return `${file} › ${sheet}!${String(row)}`;
}

function locationOf({ submission: { source, name } }: Candidate): Location {
  return {
    file: source.file,
    sheet: source.sheet,
    cell: String(source.row),
    ...(name === undefined ? {} : { work: maskContacts(name) }),
  };
}

function describe({ submission: { source, submittedAt } }: Candidate): string {
  const time = submittedAt?.replace('T', ' ');
  return `${placeOf(source)}${time === undefined ? '' : ` (${time})`}`;
}

function listOf(candidates: readonly Candidate[], word: (candidate: Candidate) => string): string {
  const words = candidates.slice(0, mostPlaces).map(word).join(', ');
  const more = candidates.length - mostPlaces;
  return more > 0 ? `${words}, … +${String(more)}` : words;
}

function unreadableTimes(candidates: readonly Candidate[]): readonly Diagnostic[] {
  return candidates.flatMap((candidate) => {
    const time = candidate.identity.unreadableTime;
    if (time === undefined) return [];
    const location = { ...locationOf(candidate), cell: time.cell };
    return [diagnose('identity/unreadable-time', { answer: time.text }, location)];
  });
}

/** What is said about a work that was submitted several times, at the submission that is kept. */
export function repeatedFindings(choice: Choice, rule: DuplicateRule): readonly Diagnostic[] {
  const { kept, dropped, by, decided } = choice;
  const location = locationOf(kept);
  const parameters = { count: dropped.length + 1, kept: describe(kept), dropped: listOf(dropped, describe) };
  // Of copies, no time is looked for.
  if (by === 'identical') return [diagnose('duplicate/identical', parameters, location)];
  if (by === 'ruling') return [diagnose('duplicate/ruled', parameters, location)];
  const finding = decided
    ? diagnose('duplicate/superseded', { ...parameters, reason: duplicateReason(rule, by) }, location)
    : diagnose('duplicate/undecided', parameters, location);
  return [...unreadableTimes([kept, ...dropped]), finding];
}

/** The error that stands for a work that was submitted several times, where that is not allowed. */
export function refusedFinding({ kept, dropped }: Choice): Diagnostic {
  const all = [kept, ...dropped];
  const parameters = { count: all.length, rows: listOf(all, describe) };
  return diagnose('duplicate/refused', parameters, locationOf(kept));
}

/** The word about works of one name from different senders. */
export function namesakeFinding(kept: readonly Candidate[]): readonly Diagnostic[] {
  const [one] = kept;
  if (one === undefined) return [];
  const rows = listOf(kept, ({ submission }) => placeOf(submission.source));
  return [diagnose('duplicate/same-name', { count: kept.length, rows }, locationOf(one))];
}
