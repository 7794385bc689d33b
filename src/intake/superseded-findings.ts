import { describeDiagnostic, type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
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

/** The same place with the finding as a note: whatever it was, it moves no score. */
function asNote(finding: Diagnostic): Diagnostic {
  const parameters = {
    code: finding.code,
    finding: {
      'zh-CN': describeDiagnostic(finding, 'zh-CN').message,
      en: describeDiagnostic(finding, 'en').message,
    },
  };
  return diagnose('duplicate/not-counted', parameters, finding.location, finding.related);
}

/**
 * The findings about rows, those about submissions that another one of the same work supersedes as
 * notes: they do not count, so nothing in them needs to be corrected.
 */
export function noteSuperseded(
  findings: readonly Diagnostic[],
  groups: readonly DuplicateGroup[],
): readonly Diagnostic[] {
  const superseded = supersededRows(groups);
  if (superseded.size === 0) return findings;
  return findings.map((finding) => {
    const { file, sheet, cell } = finding.location;
    const row = /\d+$/.exec(cell ?? '')?.[0];
    if (file === undefined || sheet === undefined || row === undefined) return finding;
    return superseded.has(placeKey(file, sheet, row)) ? asNote(finding) : finding;
  });
}
