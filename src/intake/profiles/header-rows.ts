import type { ColumnHeader } from './profile.js';

/**
 * One header a column from a row of questions above a row of their parts: a question stands only above
 * its first column and counts for the blank cells behind it that have a part below. `names` says which
 * parts say something; the others only mark the answer (`Response`).
 */
export function combineRows(
  questions: readonly string[],
  parts: readonly string[],
  names: (part: string) => boolean,
): readonly ColumnHeader[] {
  const headers: ColumnHeader[] = [];
  let question = '';
  for (let column = 0; column < Math.max(questions.length, parts.length); column += 1) {
    const own = questions[column] ?? '';
    const part = parts[column] ?? '';
    if (own !== '') question = own;
    else if (part === '') question = '';
    const text = part === '' || !names(part) ? question : question === '' ? part : `${question}: ${part}`;
    headers.push({ text, otherTexts: [] });
  }
  return headers;
}

/**
 * Whether questions stand sparsely above their parts: several columns without a question of their own,
 * and a part below nearly all of these.
 */
export function standsAbove(questions: readonly string[], parts: readonly string[]): boolean {
  const width = Math.max(questions.length, parts.length);
  const unnamed = Array.from({ length: width }, (_, column) => column).filter(
    (column) => (questions[column] ?? '') === '',
  );
  const covered = unnamed.filter((column) => (parts[column] ?? '') !== '');
  const named = questions.filter((text) => text !== '').length;
  return named > 1 && covered.length > 1 && covered.length >= unnamed.length * 0.9;
}
