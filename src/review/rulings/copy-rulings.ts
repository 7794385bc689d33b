import type { CopyRulings } from '../../intake/duplicates.js';
import type { Rubric } from '../../rubric/rubric.js';
import { submissionMark } from './fingerprint.js';
import type { WrittenRuling } from './ruling.js';

/** What complete rulings say of works that were handed in several times, for telling copies apart. */
export function copyRulings(rubric: Rubric, rulings: readonly WrittenRuling[]): CopyRulings {
  const kept = rulings.flatMap(({ verdict, date, texts }) => {
    const mark = texts.get('mark');
    const isComplete = date !== undefined && texts.has('reason') && texts.has('role') && texts.has('work');
    return verdict === 'keep' && isComplete && mark !== undefined ? [mark] : [];
  });
  return { mark: (submission) => submissionMark(rubric, submission), kept: new Set(kept) };
}
