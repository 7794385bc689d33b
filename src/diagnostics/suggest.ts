import leven from 'leven';
import type { Text } from './language.js';

/** The candidate that a mistyped or unfinished word most likely means; undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
  const completed = candidates.find((candidate) => word.length > 2 && fold(candidate).startsWith(fold(word)));
  if (completed !== undefined) return completed;
  const distances = candidates.map((candidate) => ({
    candidate,
    distance: leven(fold(word), fold(candidate)),
  }));
  const best = distances.reduce<(typeof distances)[number] | undefined>(
    (nearer, next) => (nearer === undefined || next.distance < nearer.distance ? next : nearer),
    undefined,
  );
  const length = Math.max(word.length, best?.candidate.length ?? 0);
  // Two letters changing places count as two changes.
  const limit = length < 4 ? 1 : Math.max(2, Math.floor(length * 0.4));
  return best !== undefined && best.distance <= limit ? best.candidate : undefined;
}

/** The end of a hint that names the likely word: `；是否想写“grade”？`; empty where nothing is near. */
export function suggestion(word: string, candidates: readonly string[]): Text {
  const near = nearest(word, candidates);
  return near === undefined
    ? { 'zh-CN': '', en: '' }
    : { 'zh-CN': `；是否想写“${near}”？`, en: `; did you mean “${near}”?` };
}
