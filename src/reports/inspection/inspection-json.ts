import { describeDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import type { DuplicateEntry } from '../../intake/duplicates.js';
import type { BoundInspection } from '../../intake/inspect-sheet.js';
import type { PlainInspection } from '../../intake/inspect-plain.js';
import type { Detection } from '../../intake/profiles/detect-profile.js';
import {
  type InspectedFileReport,
  type InspectedSheetReport,
  type Inspection,
  tellingFindings,
} from './inspection.js';

/** The version of the JSON form: raised when a key goes or changes its meaning, not when one is added. */
export const inspectionVersion = 1;

function detectionJson({ profile, score, reasons, runnerUp, ambiguous }: Detection, language: Language) {
  return {
    id: profile.id,
    name: profile.name[language],
    score,
    reasons: reasons.map((reason) => reason[language]),
    runnerUp:
      runnerUp === undefined
        ? null
        : { id: runnerUp.profile.id, name: runnerUp.profile.name[language], score: runnerUp.score },
    ambiguous,
  };
}

function rowsJson({ header, records, otherRows }: BoundInspection | PlainInspection) {
  return {
    header: header ?? null,
    records: { count: records.length, firstRow: records[0] ?? null, lastRow: records.at(-1) ?? null },
    otherRows,
  };
}

function boundJson({ columns, missing, unread }: BoundInspection, language: Language) {
  return {
    columns: columns.map(
      ({ letter, header, stands, label, method, confidence, reason, isPrivate, nearest }) => ({
        column: letter,
        header,
        standsFor: stands,
        label: label?.[language] ?? null,
        method,
        confidence,
        reason: reason[language],
        private: isPrivate,
        nearest,
      }),
    ),
    missing: missing.map(({ id, label, isRequired, nearest }) => ({
      id,
      label: label[language],
      required: isRequired,
      nearest,
    })),
    notUnderstood: unread.map(({ letter, header, item, count, distinct, values, accepted }) => ({
      column: letter,
      header,
      item: item ?? null,
      count,
      distinct,
      accepted: accepted?.[language] ?? null,
      values: values.map(({ value, count: times, row, code }) => ({
        value,
        count: times,
        firstRow: row,
        code,
      })),
    })),
  };
}

function sheetJson(
  { name, visibility, tables, merges, role, found }: InspectedSheetReport,
  language: Language,
) {
  const { extent, fit, bound, plain, concerns } = found;
  const view = concerns ? (bound ?? plain) : plain;
  const detection = concerns ? (bound?.detection ?? plain?.detection) : plain?.detection;
  return {
    name,
    hidden: visibility !== 'visible',
    veryHidden: visibility === 'very-hidden',
    role,
    extent,
    tables,
    merges,
    fit,
    platform: detection === undefined ? null : detectionJson(detection, language),
    ...(view === undefined ? { header: null, records: null, otherRows: [] } : rowsJson(view)),
    binding: concerns && bound !== undefined ? boundJson(bound, language) : null,
    // Without a rubric's words for them columns are only counted: any of them may be private.
    columns: (plain?.columns ?? []).map(({ letter, header, isPlatforms, content, filled, distinct }) => ({
      column: letter,
      header,
      platforms: isPlatforms,
      content,
      filled,
      distinct,
    })),
  };
}

function fileJson({ facts, verdict, sheets }: InspectedFileReport, language: Language) {
  const { name, kind, size, member, format } = facts;
  return {
    name,
    verdict,
    kind,
    bytes: size,
    zipMember: member ?? null,
    text:
      format === undefined
        ? null
        : {
            encoding: format.encoding,
            certainty: format.certainty,
            reason: format.reason[language],
            delimiter: format.delimiter,
            delimiterDeclared: format.isDeclared,
          },
    sheets: sheets.map((sheet) => sheetJson(sheet, language)),
  };
}

function entryJson({ source, submittedAt }: DuplicateEntry) {
  return { ...source, submittedAt: submittedAt ?? null };
}

function findingJson(diagnostic: Diagnostic, language: Language) {
  const { code, severity, location } = diagnostic;
  const { frame, ...place } = location;
  void frame;
  return { code, severity, ...describeDiagnostic(diagnostic, language), location: place };
}

/** An inspection as a plain object for other programs, described in docs/inspect.md. */
export function inspectionJson(inspection: Inspection, language: Language) {
  const { rubric, verdict, files, duplicates } = inspection;
  return {
    format: 'esg-score-inspection',
    version: inspectionVersion,
    verdict,
    rubric: { id: rubric.id, version: rubric.version },
    files: files.map((file) => fileJson(file, language)),
    duplicates: duplicates.map(({ name, kept, dropped, decided, identical }) => ({
      name,
      kept: entryJson(kept),
      dropped: dropped.map(entryJson),
      decided,
      identical,
    })),
    findings: [...inspection.diagnostics, ...files.flatMap(tellingFindings)].map((finding) =>
      findingJson(finding, language),
    ),
  };
}
