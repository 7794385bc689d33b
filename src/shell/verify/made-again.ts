import type { RunRecord } from '../../reports/run-record-schema.js';
import type { RecordDifference } from '../../reports/verification/record-differences.js';
import { type Check, check, type CheckedKind } from '../../reports/verification/verification.js';

/** What comparing a record with the run that was made again comes to. */
export function checkAgain(
  kind: CheckedKind,
  record: RunRecord,
  differences: readonly RecordDifference[],
): Check {
  if (differences.length === 0)
    return check(kind, '', 'agrees', { count: String(record.submissions.length) });
  const works = new Set(differences.flatMap(({ work }) => work ?? []));
  const counts = { count: String(differences.length), works: String(works.size) };
  return check(kind, '', 'disagrees', counts, differences);
}
