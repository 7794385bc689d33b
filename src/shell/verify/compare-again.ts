import { type Language, languages } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import { type RecordDifference, recordDifferences } from '../../reports/verification/record-differences.js';
import { runRecord } from '../../reports/run-record.js';
import type { OpenRunRecord, RunRecord } from '../../reports/run-record-schema.js';

/** Keys of a record that come from the writing of its files, or that say only which program wrote it. */
const notOfTheRun = new Set(['outputs', 'seal', 'tool']);

/** Parts that records of older versions have not. */
const laterParts = ['basis', 'rulings'] as const;

/** What of a record the same run must come to again; what `--compare` found rests on another run. */
function comparable(record: OpenRunRecord, unknown: readonly string[]): object {
  const diagnostics = record.diagnostics.filter(({ code }) => !code.startsWith('comparison/'));
  const kept = Object.entries(record).filter(([key]) => !notOfTheRun.has(key) && !unknown.includes(key));
  return { ...Object.fromEntries<unknown>(kept), diagnostics };
}

/**
 * Where a record’s content differs from a run that was made again. A record does not say in which language it was
 * written, so that all are tried, the rubric’s own first; the one that fits best counts. `adapt` gives what of the
 * new record is to be compared.
 */
export function compareAgain(
  record: RunRecord,
  run: Run,
  adapt: (again: OpenRunRecord) => OpenRunRecord,
): readonly RecordDifference[] {
  const own = run.rubric.language;
  const tried: readonly Language[] = [own, ...languages.filter((language) => language !== own)];
  const unknown = laterParts.filter((part) => record[part] === undefined);
  const stored = comparable(record, unknown);
  let best: readonly RecordDifference[] | undefined;
  for (const language of tried) {
    const found = recordDifferences(stored, comparable(adapt(runRecord(run, language)), unknown));
    if (best === undefined || found.length < best.length) best = found;
    if (best.length === 0) break;
  }
  return best ?? [];
}
