import leven from 'leven';
import type { IdentityField, Item } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';
import type { BoundColumn } from './binding.js';
import { keywordScore } from './match-keywords.js';

/** Something that a column may stand for: an item's answer or an identity field. */
export type Wanted =
  { readonly kind: 'item'; readonly item: Item } | { readonly kind: 'field'; readonly field: IdentityField };

/** The least likeness, 0–1, that is worth naming. */
const leastLikeness = 0.45;

/** How many of the nearest are named. */
const mostNamed = 3;

/** How much of a header is compared letter by letter. */
const comparedLength = 40;

/** The likeness of a code that differs from an item's in one character: `2.1.l`, `2,1.3`. */
const nearCode = 0.6;

function wordsOf(wanted: Wanted): readonly string[] {
  const { label, keywords } = wanted.kind === 'item' ? wanted.item : wanted.field;
  return [label['zh-CN'], label.en, ...keywords];
}

/** Whether a header begins with nearly an item's code; short codes are near to everything. */
function codeLikeness(header: string, { id }: Item): number {
  const code = /^[\dA-Za-z][\dA-Za-z.,、]*/u.exec(header)?.[0] ?? '';
  return code.length >= 4 && id.length >= 4 && leven(code, id) <= 1 ? nearCode : 0;
}

/** Two texts of two letters are half alike by one of them, which means nothing. */
const leastLetters = 3;

/** How near two folded texts are, 0–1, by the letters to be changed. */
function letterLikeness(header: string, word: string): number {
  const compared = header.slice(0, comparedLength);
  const longest = Math.max(compared.length, word.length);
  return longest < leastLetters && compared !== word ? 0 : 1 - leven(compared, word) / Math.max(longest, 1);
}

/** How well a header fits, 0–1: the part of the keywords that it holds, or its likeness to id and label. */
function likeness(header: string, wanted: Wanted): number {
  const folded = foldText(header);
  const letters = wordsOf(wanted).map((word) => letterLikeness(folded, foldText(word)));
  const ofItem =
    wanted.kind === 'item' ? [keywordScore(header, wanted.item), codeLikeness(folded, wanted.item)] : [];
  return Math.max(0, ...ofItem, ...letters);
}

function best<T>(candidates: readonly T[], score: (candidate: T) => number): readonly T[] {
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .filter((scored) => scored.score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNamed)
    .map(({ candidate }) => candidate);
}

/** What an unbound column most likely stands for, of those that have no column yet; the likeliest first. */
export function nearestWanted(header: string, missing: readonly Wanted[]): readonly Wanted[] {
  return header === '' ? [] : best(missing, (wanted) => likeness(header, wanted));
}

/** The unused columns that something without a column most likely has; the likeliest first. */
export function nearestColumns(wanted: Wanted, unused: readonly BoundColumn[]): readonly BoundColumn[] {
  const titled = unused.filter(({ header }) => header !== '');
  return best(titled, ({ header }) => likeness(header, wanted));
}

/** The id that a map names it with. */
export function wantedId(wanted: Wanted): string {
  return wanted.kind === 'item' ? wanted.item.id : wanted.field.id;
}
