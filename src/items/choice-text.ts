import { cleanText, foldText } from '../table/clean-text.js';

/** What a cell with one choice says, its letter and its words apart; both fold to lower case. */
export interface ChoiceText {
  readonly letter: string | undefined;
  readonly words: string;
}

const letterThenWords = /^\(?([A-Za-z])\)?(?:\s*[.、:)]\s*|\s+|(?=[^A-Za-z0-9\s]))(.*)$/u;

/** Folded words without brackets or tick marks around them: `(是)`, `☑是`. */
function bareWords(text: string): string {
  const unticked = foldText(text).replace(/^[☑✓✔√]+(?=.)/u, '');
  return /^\(.+\)$/u.test(unticked) ? unticked.slice(1, -1) : unticked;
}

/**
 * Splits `A.是`, `A、是`, `(A)是`, `A 是`, `A是` and `A` into letter and words. A letter that the
 * platform put before the author's own (`A.A.是`) is folded into one; two different letters stay in
 * the words, where they match no option.
 */
export function splitChoice(text: string, depth = 0): ChoiceText {
  const clean = cleanText(text).replace(/[。;,!]+$/u, '');
  if (/^\(?[A-Za-z]\)?[.、:]?$/.test(clean))
    return { letter: clean.replace(/[^A-Za-z]/g, '').toLowerCase(), words: '' };
  const match = letterThenWords.exec(clean);
  const letter = match?.[1]?.toLowerCase();
  const rest = match?.[2] ?? '';
  if (letter === undefined || rest === '') return { letter: undefined, words: bareWords(clean) };
  // Two letters, the platform's and the author's; not one for each recursion of a hostile text.
  const inner = depth > 1 ? undefined : splitChoice(rest, depth + 1);
  if (inner?.letter === letter) return inner;
  return { letter, words: bareWords(rest) };
}

/** What a choice with a letter and words comes to, given the option that each of them names. */
export function agree<Option>(
  choice: ChoiceText,
  byLetter: (letter: string) => Option | undefined,
  byWords: (words: string) => Option | undefined,
): Option | 'disagree' | undefined {
  const lettered = choice.letter === undefined ? undefined : byLetter(choice.letter);
  if (choice.words === '') return lettered;
  const worded = byWords(choice.words);
  if (choice.letter === undefined || worded === undefined)
    return choice.letter === undefined ? worded : undefined;
  return worded === lettered ? worded : 'disagree';
}

/** The whole number that a text is, `1` or `1.0`; undefined for any other text. */
export function wholeNumber(text: string): number | undefined {
  const digits = /^(\d{1,4})(?:\.0+)?$/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The columns of a number export hold only 1…k (or the platform's marks for missing); true for such a column. */
export function isNumberColumn(values: ReadonlySet<string>, lowest: number, highest: number): boolean {
  return [...values].every((value) => {
    const number = wholeNumber(value);
    return number !== undefined && number >= lowest && number <= highest;
  });
}
