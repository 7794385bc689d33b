import { kindOf } from '../items/registry.js';
import type { Item } from '../rubric/rubric.js';

/** A header that begins with an item's code, and what stands behind it. */
export interface CodeMatch {
  readonly item: Item;
  /** The blank, counted from 0, that the header names beside the code; undefined where it names none. */
  readonly part: number | undefined;
  readonly rest: string;
}

interface CodePattern {
  readonly item: Item;
  readonly pattern: RegExp;
}

function escaped(character: string): string {
  return character === '.'
    ? String.raw`\s*[.、。]\s*`
    : character.replace(/[*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Behind the code of a question with one blank stands no letter; behind others a single one may name the part. */
function boundary(item: Item): string {
  const hasParts = item.spec.kind === 'multi' || kindOf(item.spec).blanks(item.spec).length > 1;
  return hasParts ? String.raw`(?![0-9]|[A-Za-z]{2})` : String.raw`(?![A-Za-z0-9])`;
}

/** Patterns of all codes, tolerant of spaces around dots; longer codes first, so that 2.2.10 is not 2.2.1. */
export function codePatterns(items: readonly Item[]): readonly CodePattern[] {
  return [...items]
    .sort((a, b) => b.id.length - a.id.length)
    .map((item) => ({
      item,
      pattern: new RegExp(
        String.raw`^(?:\((\d)\))?\s*[[(【]?\s*${[...item.id].map(escaped).join('')}${boundary(item)}(.*)$`,
        'iu',
      ),
    }));
}

/** The blank that a header names: `(2)` before the code, or behind it `.2`, `(2)`, `_2`, `-2`, `b`, `填空2`. */
function namedPart(before: string | undefined, rest: string, blanks: number): number | undefined {
  if (blanks === 1) return undefined;
  const digit =
    before ?? /^\s*[._-]?\s*\(?(\d{1,2})\)?(?!\d|%)/u.exec(rest)?.[1] ?? /填空\s*(\d)\s*_*$/u.exec(rest)?.[1];
  const letter = /^\s*[._-]?\s*\(?([A-Za-z])\)?$/u.exec(rest)?.[1];
  const part = letter === undefined ? Number(digit) - 1 : letter.toLowerCase().charCodeAt(0) - 97;
  return part >= 0 && part < blanks ? part : undefined;
}

/** The item whose code a title begins with, the platform's own number already taken off. */
export function matchCode(
  title: string,
  patterns: readonly CodePattern[],
  blanksOf: (item: Item) => number,
): CodeMatch | undefined {
  for (const { item, pattern } of patterns) {
    const match = pattern.exec(title);
    if (match === null) continue;
    const rest = match[2] ?? '';
    const part = namedPart(match[1], rest, blanksOf(item));
    if (/^\s?\.\s?\d/.test(rest) && part === undefined) continue;
    return { item, part, rest: rest.replace(/^[\s.、:()[\]【】_-]+/u, '') };
  }
  return undefined;
}
