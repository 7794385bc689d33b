import { describeDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import { formatLocation } from '../diagnostics/location.js';
import { targetName } from '../intake/check-binding.js';
import type { DuplicateEntry } from '../intake/duplicates.js';
import type { RankedSubmission, Run } from '../ranking/run.js';
import { publishedScore } from '../scoring/numbers.js';
import type { ScoreNode } from '../scoring/score-tree.js';
import { columnLetter } from '../table/sheet.js';
import type { OpenRunRecord, RunRecord } from './run-record-schema.js';

type SubmissionRecord = RunRecord['submissions'][number];

function scoresOf(node: ScoreNode): readonly (readonly [string, number | null])[] {
  if (node.type === 'item') return [[node.item.id, node.score ?? null]];
  return [[node.group.id, node.score ?? null], ...node.children.flatMap(scoresOf)];
}

function publish(run: Run, score: number | undefined): number | null {
  return score === undefined ? null : publishedScore(score, run.rubric.ranking.decimals);
}

function submissionRecord(run: Run, ranked: RankedSubmission, language: Language): SubmissionRecord {
  const { submission, score, standing } = ranked;
  const isRanked = standing.status === 'ranked';
  return {
    id: submission.id,
    name: submission.name ?? null,
    track: submission.track ?? null,
    year: submission.year ?? null,
    source: { ...submission.source },
    submittedAt: submission.submittedAt ?? null,
    status: standing.status,
    unrankedReason: isRanked ? null : standing.reason,
    provisional: ranked.provisional,
    total: publish(run, score.total),
    rank: isRanked ? standing.rank : null,
    trackRank: isRanked ? (standing.trackRank ?? null) : null,
    level: ranked.level?.label[language] ?? null,
    coverage: score.tree.coverage,
    otherPolicy: {
      policy: run.beside.id,
      total: publish(run, ranked.beside.total),
      rank: ranked.beside.rank ?? null,
    },
    scores: Object.fromEntries(score.tree.children.flatMap(scoresOf)),
    flags: score.flags.map(({ item, reason, from, to, lost }) => ({
      kind: 'downgraded',
      item: item.id,
      reason,
      from,
      to,
      lost,
    })),
    ...(score.notApplicableBounds === undefined ? {} : { naBounds: { ...score.notApplicableBounds } }),
  };
}

function entryRecord({ source, submittedAt }: DuplicateEntry): RunRecord['duplicates'][number]['kept'] {
  return { ...source, submittedAt: submittedAt ?? null };
}

/** A finding with its wording, as every JSON output shows it. */
export function diagnosticRecord(
  diagnostic: Diagnostic,
  language: Language,
): RunRecord['diagnostics'][number] {
  const { code, severity, location } = diagnostic;
  const place = Object.fromEntries(Object.entries(location).filter(([key]) => key !== 'frame'));
  return {
    code,
    severity,
    ...describeDiagnostic(diagnostic, language),
    location: { text: formatLocation(location), ...place },
  };
}

/** The run as a record, still without its outputs' hashes and its seal. Nothing of private fields is in it. */
export function runRecord(run: Run, language: Language): OpenRunRecord {
  return {
    recordVersion: 1,
    tool: { name: 'esg-score', version: run.toolVersion },
    rubric: { id: run.rubric.id, version: run.rubric.version, sha256: run.rubricSha256 },
    inputs: run.inputs.map(({ name, sha256, rows, sheets }) => ({
      name,
      sha256,
      rows,
      sheets: sheets.map(({ sheet, headerRow, profile, columns }) => ({
        sheet,
        headerRow,
        profile,
        columns: columns.map(({ column, header, target, method }) => ({
          column: columnLetter(column),
          header,
          target: targetName(target),
          method,
        })),
      })),
    })),
    policy: run.policy.id,
    submissions: run.submissions.map((ranked) => submissionRecord(run, ranked, language)),
    duplicates: run.duplicates.map(({ name, kept, dropped, decided }) => ({
      name,
      kept: entryRecord(kept),
      dropped: dropped.map(entryRecord),
      decided,
    })),
    diagnostics: run.diagnostics.map((diagnostic) => diagnosticRecord(diagnostic, language)),
  };
}
