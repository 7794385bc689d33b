import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Rubric } from '../rubric/rubric.js';
import type { Sheet } from '../table/sheet.js';
import { bindSheet } from './bind-sheet.js';
import type { BoundSheet } from './binding.js';
import type { ColumnMap } from './column-map.js';
import type { DuplicateGroup } from './duplicates.js';
import { findDuplicates } from './find-duplicates.js';
import { foldName } from './read-identity.js';
import { type Candidate, readSubmissions } from './read-submissions.js';
import type { Submission } from './submission.js';

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

/** A sheet that names less than this part of the items is taken for something else than submissions. */
const leastFit = 0.2;

/** What would make every score wrong; the evidence column is not among it, as its lack shows on every work. */
function isFatal({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(binding|map)\//.test(code) && code !== 'binding/missing-evidence';
}

/** Gives each submission its id: the folded name, numbered where several bear it, in the input's order. */
function identify(candidates: readonly Candidate[]): readonly AcceptedSubmission[] {
  const taken = new Set<string>();
  return candidates.map(({ submission, provisional }) => {
    const name = submission.name === undefined ? '?' : foldName(submission.name);
    let id = name;
    for (let number = 2; taken.has(id); number += 1) id = `${name}#${String(number)}`;
    taken.add(id);
    return { submission: { ...submission, id }, provisional };
  });
}

/** The sheets of one file that hold submissions, and a word about those that do not. */
function bindFile(rubric: Rubric, sheets: readonly Sheet[], map: ColumnMap | undefined) {
  const bindings = sheets
    .filter((sheet) => sheet.rows.length > 0)
    .map((sheet) => ({ sheet, ...bindSheet(rubric, sheet, map) }));
  const bestFit = Math.max(0, ...bindings.map(({ fit }) => fit));
  const least = Math.min(leastFit, bestFit);
  const taken = bindings.filter(({ fit, bound }) => fit >= least && (bound !== undefined || bestFit === 0));
  const leftOut = bindings.filter((binding) => !taken.includes(binding));
  return { taken, leftOut };
}

/**
 * Reads all sheets as one field of submissions: header, columns, rows, then duplicates across all of
 * them. `sheets` are those to be read, hidden ones already left out.
 */
export function takeIn(rubric: Rubric, sheets: readonly Sheet[], map: ColumnMap | undefined): Intake {
  const diagnostics: Diagnostic[] = [];
  const candidates: Candidate[] = [];
  const boundSheets: BoundSheet[] = [];
  const rowsByFile = new Map<string, number>();
  for (const file of new Set(sheets.map((sheet) => sheet.file))) {
    const ofFile = sheets.filter((sheet) => sheet.file === file);
    const { taken, leftOut } = bindFile(rubric, ofFile, map);
    for (const { sheet } of leftOut) {
      diagnostics.push(
        diagnose('binding/sheet-left-out', { sheet: sheet.name }, { file, sheet: sheet.name }),
      );
    }
    let rows = 0;
    for (const { sheet, bound, diagnostics: findings } of taken) {
      diagnostics.push(...findings);
      if (bound === undefined) continue;
      boundSheets.push(bound);
      if (findings.some(isFatal)) continue;
      const read = readSubmissions(rubric, sheet, bound);
      const lacksEvidence = findings.some(({ code }) => code === 'binding/missing-evidence');
      for (const found of read.candidates) {
        candidates.push({ ...found, provisional: found.provisional || lacksEvidence });
      }
      for (const found of read.diagnostics) diagnostics.push(found);
      rows += read.candidates.length;
    }
    rowsByFile.set(file, rows);
    if (rows === 0 && !diagnostics.some(isFatal))
      diagnostics.push(diagnose('input/no-submissions', {}, { file }));
  }
  const { kept, groups, diagnostics: duplicateFindings } = findDuplicates(candidates);
  return {
    submissions: identify(kept),
    duplicates: groups,
    sheets: boundSheets,
    rowsByFile,
    diagnostics: [...diagnostics, ...duplicateFindings],
    usable: candidates.length > 0 && !diagnostics.some(isFatal),
  };
}
