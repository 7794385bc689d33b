import { describeDiagnostic, type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { AcceptedSubmission } from './intake.js';
import type { DuplicateEntry, DuplicateGroup } from './duplicates.js';

function placeKey(file: string, sheet: string, row: string): string {
  return JSON.stringify([file, sheet, row]);
}

function keyOf({ source: { file, sheet, row } }: DuplicateEntry): string {
  return placeKey(file, sheet, String(row));
}

/** Nothing is superseded while it is open which copy counts, as always where no rule may choose. */
function supersededRows(groups: readonly DuplicateGroup[]): ReadonlySet<string> {
  const settled = groups.filter(({ decided }) => decided);
  return new Set(settled.flatMap(({ dropped }) => dropped.map(keyOf)));
}

/** The same place with the finding as a note of another code: whatever it was, it is settled. */
function asNote(finding: Diagnostic, code: 'duplicate/not-counted' | 'ruling/settled'): Diagnostic {
  const parameters = {
    code: finding.code,
    finding: {
      'zh-CN': describeDiagnostic(finding, 'zh-CN').message,
      en: describeDiagnostic(finding, 'en').message,
    },
  };
  return diagnose(code, parameters, finding.location, finding.related);
}

function noteRows(
  findings: readonly Diagnostic[],
  rows: ReadonlySet<string>,
  code: 'duplicate/not-counted' | 'ruling/settled',
): readonly Diagnostic[] {
  if (rows.size === 0) return findings;
  return findings.map((finding) => {
    const { file, sheet, cell } = finding.location;
    const row = /\d+$/.exec(cell ?? '')?.[0];
    if (file === undefined || sheet === undefined || row === undefined) return finding;
    return rows.has(placeKey(file, sheet, row)) ? asNote(finding, code) : finding;
  });
}

/**
 * The findings about rows, those about submissions that another one of the same work supersedes as
 * notes: they do not count, so nothing in them needs to be corrected.
 */
export function noteSuperseded(
  findings: readonly Diagnostic[],
  groups: readonly DuplicateGroup[],
): readonly Diagnostic[] {
  return noteRows(findings, supersededRows(groups), 'duplicate/not-counted');
}

/** The findings, errors in answers of submissions that a ruling confirms or voids as notes: they are settled. */
export function noteSettled(
  findings: readonly Diagnostic[],
  accepted: readonly AcceptedSubmission[],
): readonly Diagnostic[] {
  const settled = accepted.flatMap(({ submission: { eligibility, source } }) =>
    eligibility === undefined ? [] : [placeKey(source.file, source.sheet, String(source.row))],
  );
  const rows = new Set(settled);
  return findings.flatMap((finding) =>
    finding.severity === 'error' && finding.code.startsWith('answer/')
      ? noteRows([finding], rows, 'ruling/settled')
      : [finding],
  );
}
