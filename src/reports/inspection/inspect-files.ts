import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { ColumnMap } from '../../intake/column-map.js';
import { findDuplicates } from '../../intake/find-duplicates.js';
import { isFatal, leastFit } from '../../intake/fit.js';
import { type InspectedSheet, inspectSheet, type SheetInspection } from '../../intake/inspect-sheet.js';
import { noteSuperseded } from '../../intake/settled-findings.js';
import type { Rubric } from '../../rubric/rubric.js';
import type {
  FileFacts,
  InspectedFileReport,
  InspectedSheetReport,
  Inspection,
  SheetFacts,
  SheetRole,
  Verdict,
} from './inspection.js';
import { verdicts } from './inspection.js';

/** A file as it was read, its sheets with all their rows; no sheets where it cannot be read. */
export interface FileToInspect {
  readonly facts: FileFacts;
  readonly sheets: readonly { readonly facts: SheetFacts; readonly sheet: InspectedSheet }[];
  /** What had to be said about reading it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Which sheets of one file a ranking would read, and why the others are not. */
function rolesOf(
  sheets: readonly { readonly facts: SheetFacts; readonly found: SheetInspection }[],
  selected: readonly string[],
): readonly SheetRole[] {
  const basic = sheets.map(({ facts, found }): SheetRole => {
    if (selected.length > 0 && !selected.includes(facts.name)) return 'not-selected';
    if (selected.length === 0 && facts.visibility !== 'visible') return 'hidden';
    return found.extent.rows === 0 ? 'empty' : 'read';
  });
  const fits = sheets.map(({ found }, index) => (basic[index] === 'read' ? found.fit : 0));
  const best = Math.max(0, ...fits);
  return sheets.map(({ found }, index): SheetRole => {
    const role = basic[index] ?? 'empty';
    const fitsWell = found.fit >= Math.min(leastFit, best) && (found.bound !== undefined || best === 0);
    return role === 'read' && !fitsWell ? 'left-out' : role;
  });
}

function verdictOf({ facts, diagnostics }: FileToInspect, sheets: readonly InspectedSheetReport[]): Verdict {
  if (facts.kind === 'unreadable' || diagnostics.some(({ severity }) => severity === 'error'))
    return 'unreadable';
  const read = sheets.filter(({ role }) => role === 'read').map(({ found }) => found);
  const findings = read.flatMap((found) => found.diagnostics);
  if (read.length === 0) return 'no-records';
  if (findings.some(({ code }) => code === 'binding/score-export')) return 'useless-export';
  const isOther = findings.some(({ code }) => code === 'binding/other-rubric');
  if (isOther || !read.some(({ concerns }) => concerns)) {
    const isPlatforms = read.some(({ plain }) => (plain?.detection.score ?? 0) > 0);
    return isPlatforms || isOther ? 'other-questionnaire' : 'no-questionnaire';
  }
  if (findings.some(isFatal)) return 'needs-map';
  return read.some(({ candidates }) => candidates.length > 0) ? 'ready' : 'no-records';
}

async function inspectFile(
  rubric: Rubric,
  file: FileToInspect,
  map: ColumnMap | undefined,
  selected: readonly string[],
): Promise<InspectedFileReport> {
  const looked: { facts: SheetFacts; found: SheetInspection }[] = [];
  for (const { facts, sheet } of file.sheets)
    looked.push({ facts, found: await inspectSheet(rubric, sheet, map) });
  const roles = rolesOf(looked, selected);
  const sheets = looked.map(({ facts, found }, index): InspectedSheetReport => ({
    ...facts,
    role: roles[index] ?? 'empty',
    found,
  }));
  const place = { file: file.facts.name };
  const verdict = verdictOf(file, sheets);
  const ofSheets = sheets.flatMap(({ role, name, found }): readonly Diagnostic[] => {
    if (role === 'hidden' && found.extent.rows > 0)
      return [diagnose('input/hidden-sheet', { sheet: name }, { ...place, sheet: name })];
    if (role === 'left-out')
      return [diagnose('binding/sheet-left-out', { sheet: name }, { ...place, sheet: name })];
    return role === 'read' ? found.diagnostics : [];
  });
  const empty = verdict === 'no-records' ? [diagnose('input/no-submissions', {}, place)] : [];
  return { facts: file.facts, verdict, sheets, diagnostics: [...file.diagnostics, ...ofSheets, ...empty] };
}

/**
 * Looks at files as a ranking would read them: each sheet with everything in it, then the works that occur
 * several times in all of them. `selected` names the sheets to be read; none means all that are not hidden.
 */
export async function inspectFiles(
  rubric: Rubric,
  files: readonly FileToInspect[],
  map: ColumnMap | undefined,
  selected: readonly string[],
): Promise<Inspection> {
  const reports: InspectedFileReport[] = [];
  for (const file of files) reports.push(await inspectFile(rubric, file, map, selected));
  const candidates = reports.flatMap(({ sheets }) =>
    sheets.flatMap(({ role, found }) => (role === 'read' && found.concerns ? found.candidates : [])),
  );
  const duplicates = findDuplicates(candidates);
  const settled = reports.map((report) => ({
    ...report,
    diagnostics: noteSuperseded(report.diagnostics, duplicates.groups),
  }));
  const worst = Math.max(0, ...reports.map(({ verdict }) => verdicts.indexOf(verdict)));
  return {
    rubric,
    verdict: verdicts[worst] ?? 'unreadable',
    files: settled,
    duplicates: duplicates.groups,
    diagnostics: duplicates.diagnostics,
  };
}
