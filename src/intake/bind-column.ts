import { kindOf } from '../items/registry.js';
import { type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';
import type { BindingMethod, Target } from './binding.js';
import { codePatterns, matchCode } from './match-code.js';
import { matchCondition, matchField } from './match-field.js';
import { keywordScore, matchKeywords } from './match-keywords.js';
import { matchOption } from './match-option.js';
import type { Profile } from './profiles/profile.js';

/** What a header says of its column by itself, before its neighbours are looked at. */
export type HeaderReading =
  | {
      readonly kind: 'target';
      readonly target: Target;
      readonly method: BindingMethod;
      readonly written?: string;
    }
  /** An answer of an item with several blanks, without saying which blank. */
  | { readonly kind: 'some-part'; readonly item: Item; readonly method: BindingMethod }
  /** The title of an evidence column that names no item. */
  | { readonly kind: 'evidence' }
  | { readonly kind: 'ambiguous'; readonly items: readonly Item[] }
  | { readonly kind: 'unknown' };

/** A header taken apart: the platform's question number and the title behind it. */
export interface Title {
  readonly number: number | undefined;
  readonly title: string;
}

/** How the headers of one sheet are read. */
export interface HeaderReader {
  split(header: string): Title;
  read(header: string): HeaderReading;
}

/** Whether a title is that of a column which the office itself put in: a remark or the result of a check. */
export function isRemarkTitle(title: string): boolean {
  return title.length <= 16 && /备注|齐全|初审|复审|审核|核对|核查|复核|评审/u.test(title);
}

/** How many blanks, each with a column of its own, an item's question has. */
export function blanksOf(item: Item): number {
  return kindOf(item.spec).blanks(item.spec).length;
}

function answerReading(
  item: Item,
  rest: string,
  part: number | undefined,
  method: BindingMethod,
): HeaderReading {
  const option = matchOption(rest, item);
  if (option !== undefined) return { kind: 'target', target: { kind: 'option', item, option }, method };
  if (blanksOf(item) === 1) return { kind: 'target', target: { kind: 'answer', item, part: 0 }, method };
  const named = part ?? partByWords(item, rest);
  if (named === undefined) return { kind: 'some-part', item, method };
  return { kind: 'target', target: { kind: 'answer', item, part: named }, method };
}

function partByWords(item: Item, rest: string): number | undefined {
  const folded = foldText(rest);
  const blanks = kindOf(item.spec).blanks(item.spec);
  const partsWhere = (fits: (word: string) => boolean): readonly number[] =>
    blanks.flatMap(({ id, keywords }, index) => ([id, ...keywords].map(foldText).some(fits) ? [index] : []));
  const exact = partsWhere((word) => word === folded);
  const fitting = exact.length > 0 ? exact : partsWhere((word) => word !== '' && folded.includes(word));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `2.27` for 2.2.7: a code that no item has, equal to one without its dots, in a title that fits the item. */
function matchDotless(title: string, items: readonly Item[]): { item: Item; written: string } | undefined {
  const written = /^\d+(?:\.\d+)*/u.exec(title)?.[0];
  if (written === undefined) return undefined;
  const digits = written.replaceAll('.', '');
  const [item, another] = items.filter(({ id }) => id.replaceAll('.', '') === digits);
  if (item === undefined || another !== undefined || keywordScore(title, item) < 0.5) return undefined;
  return { item, written };
}

/** Makes the reader of a sheet's headers; `numbered` says that the platform numbers the questions. */
export function headerReader(rubric: Rubric, profile: Profile, numbered: boolean): HeaderReader {
  const items = itemsOf(rubric.total);
  const patterns = codePatterns(items);
  const evidenceTitles = rubric.evidence.headers.map(foldText);

  const split = (header: string): Title => {
    const whole: Title = { number: undefined, title: header };
    const match = numbered ? profile.numberPattern?.exec(header) : null;
    if (!match) return whole;
    const title = match[2] ?? '';
    // Typed anew without its number, `2.3.1 title` begins with a code whose words fit, not with question 2.
    const unnumbered = matchCode(header, patterns, blanksOf);
    // A header that is an item's code and nothing else is that item's, however the others look.
    if (unnumbered?.rest === '' && unnumbered.part === undefined) return whole;
    const stripped = matchCode(title, patterns, blanksOf);
    // A chapter's code with a dot is not the platform's number before a title that names no item.
    if (stripped === undefined && unnumbered?.item.id.includes('.') === true) return whole;
    const fit = (code: typeof stripped): number => (code === undefined ? 0 : keywordScore(header, code.item));
    return fit(unnumbered) > fit(stripped) ? whole : { number: Number(match[1]), title };
  };

  /** Whether a folded title begins with that of an evidence column; 证明人 is a person, not evidence. */
  const evidenceTitle = (folded: string): string | undefined =>
    evidenceTitles.find((word) => folded.startsWith(word) && folded[word.length] !== '人');

  /** `A 证明`: where each option has evidence of its own, the option before an evidence title. */
  const optionOfEvidence = (item: Item, folded: string): string | undefined => {
    if (!item.evidencePerOption) return undefined;
    const start = Math.max(...evidenceTitles.map((word) => folded.lastIndexOf(word)));
    return start <= 0 ? undefined : matchOption(folded.slice(0, start).replace(/[\s_-]+$/u, ''), item);
  };

  const readCode = (title: string): HeaderReading | undefined => {
    const match = matchCode(title, patterns, blanksOf);
    if (match === undefined) return undefined;
    const folded = foldText(match.rest);
    if (evidenceTitle(folded) !== undefined) {
      return { kind: 'target', target: { kind: 'evidence', item: match.item }, method: 'code' };
    }
    const option = optionOfEvidence(match.item, folded);
    if (option !== undefined) {
      return { kind: 'target', target: { kind: 'evidence', item: match.item, option }, method: 'code' };
    }
    return answerReading(match.item, match.rest, match.part, 'code');
  };

  /** `证明2.1.1`: an evidence title before the code. */
  const readEvidence = (title: string): HeaderReading | undefined => {
    const folded = foldText(title);
    const word = evidenceTitle(folded);
    if (word === undefined || isRemarkTitle(title)) return undefined;
    const rest = folded.slice(word.length).replace(/^[\s:_-]+/u, '');
    const match = matchCode(rest, patterns, blanksOf);
    if (match === undefined) return { kind: 'evidence' };
    return { kind: 'target', target: { kind: 'evidence', item: match.item }, method: 'code' };
  };

  const readWords = (title: string): HeaderReading => {
    const dotless = matchDotless(title, items);
    if (dotless !== undefined) {
      const reading = answerReading(dotless.item, title, undefined, 'dotless-code');
      return reading.kind === 'target' ? { ...reading, written: dotless.written } : reading;
    }
    const condition = matchCondition(title, rubric.conditions);
    if (condition !== undefined)
      return { kind: 'target', target: { kind: 'condition', condition }, method: 'keywords' };
    const field = matchField(title, rubric.identity);
    if (field !== undefined) return { kind: 'target', target: { kind: 'field', field }, method: 'keywords' };
    const match = matchKeywords(title, items);
    if (match === undefined) return { kind: 'unknown' };
    return 'item' in match
      ? answerReading(match.item, title, undefined, 'keywords')
      : { kind: 'ambiguous', items: match.ambiguous };
  };

  const read = (header: string): HeaderReading => {
    if (header === '') return { kind: 'unknown' };
    const role = profile.platformColumns.get(foldText(header));
    if (role !== undefined) return { kind: 'target', target: { kind: 'platform', role }, method: 'platform' };
    const { title } = split(header);
    return readCode(title) ?? readEvidence(title) ?? readWords(title);
  };

  return { split, read };
}
