import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Rubric } from '../rubric/rubric.js';
import type { SheetSource } from '../table/sheet-source.js';
import { bindSource, type SheetBinding } from './bind-sheet.js';
import type { BoundSheet } from './binding.js';
import type { ColumnMap } from './column-map.js';
import type { CopyRulings, DuplicateGroup, DuplicateRule } from './duplicates.js';
import { findDuplicates } from './find-duplicates.js';
import { isFatal, leastFit } from './fit.js';
import { findLostDigits } from './find-lost-digits.js';
import { nearTracks } from './near-tracks.js';
import { foldName } from './read-identity.js';
import { type Candidate, readSubmissions } from './read-submissions.js';
import type { Submission } from './submission.js';
import { noteSuperseded } from './settled-findings.js';
import { UnreadableRows } from './unreadable-rows.js';

/** A submission that counts; provisional where something in it must still be corrected or decided. */
export interface AcceptedSubmission {
  readonly submission: Submission;
  readonly provisional: boolean;
}

/** One field of submissions, read from all sheets of all files. */
export interface Intake {
  readonly submissions: readonly AcceptedSubmission[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly sheets: readonly BoundSheet[];
  /** Submissions found in each file, duplicates included. */
  readonly rowsByFile: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
  /** False where columns could not be bound: scores would be wrong for everybody. */
  readonly usable: boolean;
}

/** Gives each submission its id: the folded name, numbered where several bear it, in the input's order. */
function identify(candidates: readonly Candidate[]): readonly AcceptedSubmission[] {
  const taken = new Set<string>();
  // Where to go on for a name that many bear.
  const next = new Map<string, number>();
  return candidates.map(({ submission, provisional }) => {
    const name = submission.name === undefined ? '?' : foldName(submission.name);
    let id = name;
    let number = next.get(name) ?? 2;
    for (; taken.has(id); number += 1) id = `${name}#${String(number)}`;
    next.set(name, number);
    taken.add(id);
    return { submission: { ...submission, id }, provisional };
  });
}

interface SheetToRead extends SheetBinding {
  readonly sheet: SheetSource;
}

/** The sheets of one file that hold submissions, and those that do not. */
async function bindFile(
  rubric: Rubric,
  sheets: readonly SheetSource[],
  map: ColumnMap | undefined,
): Promise<{ readonly taken: readonly SheetToRead[]; readonly leftOut: readonly SheetToRead[] }> {
  const bindings: SheetToRead[] = [];
  for (const sheet of sheets) {
    const binding = await bindSource(rubric, sheet, map);
    if (binding !== undefined) bindings.push({ sheet, ...binding });
  }
  const bestFit = Math.max(0, ...bindings.map(({ fit }) => fit));
  const least = Math.min(leastFit, bestFit);
  const taken = bindings.filter(({ fit, bound }) => fit >= least && (bound !== undefined || bestFit === 0));
  return { taken, leftOut: bindings.filter((binding) => !taken.includes(binding)) };
}

/** What was read from one file. */
interface FileIntake extends Pick<Intake, 'sheets' | 'diagnostics'> {
  readonly candidates: readonly Candidate[];
}

async function readFile(
  rubric: Rubric,
  file: string,
  sheets: readonly SheetSource[],
  map: ColumnMap | undefined,
): Promise<FileIntake> {
  const { taken, leftOut } = await bindFile(rubric, sheets, map);
  const candidates: Candidate[] = [];
  const bounds: BoundSheet[] = [];
  const diagnostics: Diagnostic[] = leftOut.map(({ sheet }) =>
    diagnose('binding/sheet-left-out', { sheet: sheet.name }, { file, sheet: sheet.name }),
  );
  for (const { sheet, bound, reading, diagnostics: findings } of taken) {
    for (const finding of findings) diagnostics.push(finding);
    if (bound === undefined || reading === undefined) continue;
    bounds.push(bound);
    if (findings.some(isFatal)) continue;
    const read = await readSubmissions(rubric, sheet, bound, reading);
    const lacksEvidence = findings.some(({ code }) => code === 'binding/missing-evidence');
    for (const found of read.candidates)
      candidates.push({ ...found, provisional: found.provisional || lacksEvidence });
    for (const finding of read.diagnostics) diagnostics.push(finding);
  }
  return { candidates, sheets: bounds, diagnostics };
}

/** Nothing but the findings about rows that cannot be read. */
function unreadableIntake(diagnostics: readonly Diagnostic[]): Intake {
  return {
    submissions: [],
    duplicates: [],
    sheets: [],
    rowsByFile: new Map(),
    diagnostics,
    usable: false,
  };
}

/**
 * Reads all sheets as one field of submissions: header, columns, rows, then duplicates across all of
 * them. `sheets` are those to be read, hidden ones already left out. Each is gone through twice, first
 * for what its columns hold and then for its rows, which are let go. Where the rows of a file cannot be
 * read to their end, that alone is said, of all such files. `duplicates` says which of several
 * submissions of a work counts, where `rulings` do not.
 */
export async function takeIn(
  rubric: Rubric,
  sheets: readonly SheetSource[],
  map: ColumnMap | undefined,
  duplicates?: DuplicateRule,
  rulings?: CopyRulings,
): Promise<Intake> {
  const diagnostics: Diagnostic[] = [];
  const unreadable: Diagnostic[] = [];
  const candidates: Candidate[] = [];
  const boundSheets: BoundSheet[] = [];
  const rowsByFile = new Map<string, number>();
  for (const file of new Set(sheets.map((sheet) => sheet.file))) {
    const ofFile = sheets.filter((sheet) => sheet.file === file);
    try {
      const read = await readFile(rubric, file, ofFile, map);
      for (const found of read.candidates) candidates.push(found);
      for (const finding of read.diagnostics) diagnostics.push(finding);
      boundSheets.push(...read.sheets);
      rowsByFile.set(file, read.candidates.length);
      if (read.candidates.length === 0 && !diagnostics.some(isFatal))
        diagnostics.push(diagnose('input/no-submissions', {}, { file }));
    } catch (error) {
      if (!(error instanceof UnreadableRows)) throw error;
      unreadable.push(error.diagnostic);
    }
  }
  if (unreadable.length > 0) return unreadableIntake(unreadable);
  const { kept, groups, diagnostics: duplicateFindings } = findDuplicates(candidates, duplicates, rulings);
  return {
    submissions: identify(kept),
    duplicates: groups,
    sheets: boundSheets,
    rowsByFile,
    diagnostics: [
      ...noteSuperseded(diagnostics, groups),
      ...nearTracks(kept, boundSheets),
      ...findLostDigits(candidates),
      ...duplicateFindings,
    ],
    usable: candidates.length > 0 && !diagnostics.some(isFatal) && groups.every(({ by }) => by !== 'none'),
  };
}
