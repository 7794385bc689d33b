import type { Text } from '../../diagnostics/language.js';
import type { PlatformRole } from '../binding.js';

/** The first rows of a sheet, from a possible header row on, as cleaned texts (see `cleanText`). */
export interface Sample {
  /** The possible header row, blank cells included. */
  readonly top: readonly string[];
  readonly below: readonly (readonly string[])[];
}

/** Something in a sample that speaks for a platform, in words for the analyst. */
export interface Clue {
  readonly points: number;
  readonly reason: Text;
}

/** A column's header as the platform means it. */
export interface ColumnHeader {
  /** The header that is shown and quoted. */
  readonly text: string;
  /** Other texts of the header rows that may name the item, such as a question's code above its title. */
  readonly otherTexts: readonly string[];
  /** The platform's own use of the column, where its cells and its place show it and not its title. */
  readonly role?: PlatformRole;
}

/** The rows that make the header: how many, and one header for each column. */
export interface HeaderBlock {
  readonly rows: number;
  readonly headers: readonly ColumnHeader[];
}

/** A header that may stand for one option of a question: `Q6[SQ001]`, `第6题(运动)`, `group/q6/sport`. */
export interface OptionHeader {
  readonly question: string;
  readonly option: string;
  /** What the columns of one question have in common; the question itself where it is repeated. */
  readonly group: string;
}

/** What a platform's own cells say against counting a row, by the folded title of their column. */
export type RowCheck = (cell: (title: string) => string | undefined) => Text | undefined;

/** Whether dates such as 8/9/2025 begin with the day or the month, where a platform always writes them so. */
export type DateOrder = 'day-first' | 'month-first';

/** How one platform exports answers: a file each, listed in registry.ts. */
export interface Profile {
  readonly id: string;
  readonly name: Text;
  /** Titles of the platform's own columns, folded (see `foldText`), each with its use. */
  readonly platformColumns: ReadonlyMap<string, PlatformRole>;
  /** Titles of the platform's own columns that contain somebody else's words, such as a form's name. */
  readonly platformTitles: readonly (readonly [pattern: RegExp, role: PlatformRole])[];
  /** The platform's own question number before the title, with the title as group 2; undefined if it has none. */
  readonly numberPattern: RegExp | undefined;
  /** Headers hold no titles but the platform's own codes, so that only a map can tell what they are. */
  readonly untitled: boolean;
  /** Respondents' own words for “other” stand among the choices without a mark, after this separator. */
  readonly otherWordsAfter: string | undefined;
  /** The choices stand joined in one column and again in a column for each option, which count. */
  readonly joinedBeside: boolean;
  /** Option columns bear the option's words alone, without the question. */
  readonly bareOptions: boolean;
  /** Times are in UTC although they do not say so. */
  readonly timesInUtc: boolean;
  /** Points for this platform in a sample; together below `detectionThreshold` they do not count. */
  clues(sample: Sample): readonly Clue[];
  headerBlock(sample: Sample): HeaderBlock;
  /** The ways to read a header as that of one option, the likeliest first. */
  optionHeaders(header: string): readonly OptionHeader[];
  readonly leftOut: RowCheck;
}

/** A profile's own conventions over those that most platforms share: one header row, one column a question. */
export function defineProfile(
  own: Pick<Profile, 'id' | 'name' | 'platformColumns' | 'clues'> & Partial<Profile>,
): Profile {
  return {
    platformTitles: [],
    numberPattern: undefined,
    untitled: false,
    otherWordsAfter: undefined,
    joinedBeside: false,
    bareOptions: false,
    timesInUtc: false,
    headerBlock: ({ top }) => ({ rows: 1, headers: top.map(plainHeader) }),
    optionHeaders: () => [],
    leftOut: () => undefined,
    ...own,
  };
}

export const detectionThreshold = 4;

/** A header that is one text. */
export function plainHeader(text: string): ColumnHeader {
  return { text, otherTexts: [] };
}

/** The part, 0–1, of the texts that match. */
export function shareOf(texts: readonly string[], pattern: RegExp): number {
  return texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length;
}

/**
 * Whether the numbers before the titles are the platform's own, running from question to question, and
 * not the first part of codes such as 2.1.1: they never fall, and most titles have a number of their own.
 * The columns of one question's options or rows repeat its number and count once; behind the first part of
 * a code comes another digit.
 */
export function isNumbered(headers: readonly string[], pattern: RegExp | undefined): boolean {
  if (pattern === undefined) return false;
  let before: number | undefined;
  const numbers = headers.flatMap((header) => {
    const [, digits, title = ''] = pattern.exec(header) ?? [];
    const number = digits === undefined ? undefined : Number(digits);
    const repeats = number === before && !/^\s*\d/u.test(title);
    before = number;
    return number === undefined || repeats ? [] : [number];
  });
  const rising = numbers.filter((number, index) => number >= (numbers[index - 1] ?? 0)).length;
  return (
    numbers.length > 2 && rising >= numbers.length * 0.9 && new Set(numbers).size >= numbers.length * 0.5
  );
}
