import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { RankedSubmission } from '../ranking/run.js';
import type { EntriesById } from './ledger.js';

/** A finding for every submission whose entries find no total to adjust. */
export function idleEntries(
  entries: EntriesById,
  ranked: readonly RankedSubmission[],
): readonly Diagnostic[] {
  return ranked.flatMap(({ submission, score }) => {
    const found = entries.get(submission.id) ?? [];
    const [first] = found;
    if (first === undefined || score.adjusted !== undefined) return [];
    const { file, sheet, row } = first.place;
    const at = { file, sheet, cell: String(row), work: submission.name ?? '' };
    return [diagnose('ledger/no-score', { count: found.length }, at)];
  });
}
