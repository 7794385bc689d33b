import { type Language, sameText, type Text } from '../diagnostics/language.js';
import { blankCell, cellText } from '../table/cell.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { agree, isNumberColumn, splitChoice, wholeNumber } from './choice-text.js';
import type { AnswerCells, AnswerReading } from './item-kind.js';
import { missingMark } from './missing.js';
import { type Option, optionByLetter, optionByWords, optionExactly } from './option.js';
import { otherOption } from './other-option.js';

/**
 * The one option that a text names: by its id or label exactly, else by a letter, by words, or by both
 * where they agree. Undefined where it names none; `disagree` where letter and words name two.
 */
export function readOption<O extends Option>(
  options: readonly O[],
  text: string,
): O | 'disagree' | undefined {
  const exact =
    optionExactly(options, foldText(text)) ?? optionExactly(options, String(wholeNumber(cleanText(text))));
  if (exact !== undefined) return exact;
  return agree(
    splitChoice(text),
    (letter) => optionByLetter(options, letter),
    (words) => optionByWords(options, words) ?? otherOption(options, words),
  );
}

/** The option in a place counted from 1, as exports by number state it; none where the ids are numbers themselves. */
export function optionByNumber<O extends Option>(options: readonly O[], text: string): O | undefined {
  const place = wholeNumber(text);
  const idsAreNumbers = options.some(({ id }) => /^\d+$/u.test(id));
  return place === undefined || idsAreNumbers ? undefined : options[place - 1];
}

/** An option in a few words for the sheets, in Chinese unless a language is named: `A 是`, `Yes`. */
export function showOption({ id, label }: Option, language: Language = 'zh-CN'): string {
  return foldText(label[language]) === foldText(id) ? id : `${id} ${label[language]}`;
}

/** What may be written for one of several options, for the finding about an unreadable answer. */
export function acceptedOptions(options: readonly Option[]): Text {
  return sameText(options.map(({ id }) => id).join(' / '));
}

/** Reads the one option that a question's only cell names. */
export function readOneOption<O extends Option>(
  options: readonly O[],
  { blanks, columnValues }: AnswerCells,
): AnswerReading<O> {
  const cell = blanks[0] ?? blankCell;
  // What a respondent typed beside a choice stands between 〖 and 〗.
  const text = cleanText(cellText(cell).replace(/〖[^〗]*〗/gu, ''));
  // An option called `N/A` or `-` is an answer, not a cell left empty.
  const missing = optionExactly(options, foldText(text)) === undefined ? missingMark(cell) : undefined;
  if (missing !== undefined) return { state: missing };
  const column = columnValues[0] ?? new Set<string>();
  const isNumbered = isNumberColumn(column, 1, options.length);
  const place = isNumbered ? optionByNumber(options, text) : undefined;
  // A number that is no option's name says that the whole column counts places, also where others are names.
  const countsPlaces = [...column].some(
    (other) => optionExactly(options, String(wholeNumber(other))) === undefined,
  );
  const answer = (countsPlaces ? place : undefined) ?? readOption(options, text) ?? place;
  if (answer === 'disagree')
    return { state: 'unreadable', part: 0, problem: { reason: 'letter-and-text-disagree' } };
  if (answer === undefined) {
    const problem = { reason: 'unreadable', accepted: acceptedOptions(options) } as const;
    return { state: 'unreadable', part: 0, problem };
  }
  return { state: 'answered', answer, notes: [] };
}
