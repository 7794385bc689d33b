import type { CopyRulings } from '../../intake/duplicates.js';
import type { Rubric } from '../../rubric/rubric.js';
import { submissionMark } from './fingerprint.js';
import type { Verdict, WrittenRuling } from './ruling.js';

/** The marks of what complete rulings with a verdict are about. */
function marksOf(rulings: readonly WrittenRuling[], wanted: Verdict): ReadonlySet<string> {
  const marks = rulings.flatMap(({ verdict, date, texts }) => {
    const mark = texts.get('mark');
    const isComplete = date !== undefined && texts.has('reason') && texts.has('role') && texts.has('work');
    return verdict === wanted && isComplete && mark !== undefined ? [mark] : [];
  });
  return new Set(marks);
}

/** What complete rulings say of works that were handed in several times, or that share a name. */
export function copyRulings(rubric: Rubric, rulings: readonly WrittenRuling[]): CopyRulings {
  const confirmed = marksOf(rulings, 'confirmed');
  const voided = marksOf(rulings, 'voided');
  // What is both confirmed and voided is not settled.
  const settled = [...confirmed, ...voided].filter((mark) => !(confirmed.has(mark) && voided.has(mark)));
  return {
    mark: (submission) => submissionMark(rubric, submission),
    kept: marksOf(rulings, 'keep'),
    settled: new Set(settled),
  };
}
