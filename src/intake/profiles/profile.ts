import type { PlatformRole } from '../binding.js';

/** What there is to tell a platform by: the cells of a possible header row and of a few rows below it. */
export interface HeaderSample {
  /** Cleaned texts (see `cleanText`). */
  readonly headers: readonly string[];
  readonly cells: readonly string[];
}

/** How one platform exports answers: a file each, listed in registry.ts. */
export interface Profile {
  readonly id: string;
  /** Titles of the platform's own columns, folded (see `foldText`), each with its use. */
  readonly platformColumns: ReadonlyMap<string, PlatformRole>;
  /** The platform's own question number before the title, with the title as group 2; undefined if it has none. */
  readonly numberPattern: RegExp | undefined;
  /** Points for this profile; below `detectionThreshold` the generic one is taken. */
  score(sample: HeaderSample): number;
}

export const detectionThreshold = 4;

/** The part, 0–1, of the texts that match. */
export function shareOf(texts: readonly string[], pattern: RegExp): number {
  return texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length;
}

/**
 * Whether the numbers before the titles are the platform's own, running from question to question, and
 * not the first part of codes such as 2.1.1: they never fall, and most titles have a number of their own.
 */
export function isNumbered(headers: readonly string[], pattern: RegExp | undefined): boolean {
  if (pattern === undefined) return false;
  const numbers = headers.flatMap((header) => {
    const number = pattern.exec(header)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const rising = numbers.filter((number, index) => number >= (numbers[index - 1] ?? 0)).length;
  return (
    numbers.length > 2 && rising >= numbers.length * 0.9 && new Set(numbers).size >= numbers.length * 0.5
  );
}
