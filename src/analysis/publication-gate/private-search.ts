import { cleanText } from '../../table/clean-text.js';
import { bareText, closedDigits } from './bare-text.js';
import type { PrivateValue } from './private-value.js';

/** A text of a published file: a cell, an attribute, a property, a value; `at` says where in its part it stands. */
export interface PublishedText {
  readonly file: string;
  readonly part: string;
  readonly at: string;
  readonly text: string;
}

/** What a text may hold without being a leak. */
export interface Known {
  /** Texts that would stand there without any submission: headings, rules, words of the rubric. */
  readonly own: ReadonlySet<string>;
  /** Public texts of submissions, as they were handed in. */
  readonly handedIn: ReadonlySet<string>;
  /** Those of them whose words are published although they stand in private fields too. */
  readonly allowed: readonly string[];
}

/** A private value that stands in a published text. */
export interface Leak {
  readonly value: PrivateValue;
  readonly text: PublishedText;
}

/** A text in the forms in which values are looked for. */
interface Form {
  readonly bare: string;
  readonly digits: string;
  /** In lower case, words still apart. */
  readonly plain: string;
}

const gramLength = 3;

function* gramsOf(text: string): Generator<string> {
  for (let at = 0; at + gramLength <= text.length; at += 1) yield text.slice(at, at + gramLength);
}

function formOf(text: string): Form {
  return { bare: bareText(text), digits: closedDigits(text), plain: cleanText(text).toLowerCase() };
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** The word standing for itself, not within a longer one; what is between its letters does not matter. */
function alone(word: string): RegExp {
  const letters = [...word].map(escaped).join('[^\\p{L}\\p{N}]*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'u');
}

/** As long as no ordinary word is that somebody would have in a title by chance. */
const longWord = 8;

/** Whether a word is looked for within others: long ones are, and Han characters, which no spaces part. */
function isFoundWithin(word: string): boolean {
  const length = [...word].length;
  return length >= longWord || (length >= gramLength && /\p{Script=Han}/u.test(word));
}

/** Makes the test whether a value stands in a text. */
function testFor({ kind, text }: PrivateValue): (form: Form) => boolean {
  switch (kind) {
    case 'number':
      return ({ digits }) => digits.includes(text);
    case 'address':
      return ({ bare }) => bare.includes(text);
    case 'word': {
      if (isFoundWithin(text)) return ({ bare }) => bare.includes(text);
      const pattern = alone(text);
      return ({ plain }) => pattern.test(plain);
    }
    case 'loose-word':
      return text.length >= longWord ? ({ bare }) => bare.includes(text) : ({ bare }) => bare === text;
  }
}

/** Whether a word may stand in a text. Numbers and addresses never may. */
function isKnown(value: PrivateValue, { text }: PublishedText, { own, handedIn }: Known): boolean {
  switch (value.kind) {
    case 'number':
    case 'address':
      return false;
    case 'word':
      return own.has(text);
    case 'loose-word':
      return own.has(text) || (handedIn.has(text) && bareText(text) === value.text);
  }
}

function isWord({ kind }: PrivateValue): boolean {
  return kind === 'word' || kind === 'loose-word';
}

/** A text without those that are allowed to hold private words. */
function withoutAllowed(text: string, allowed: readonly string[]): string {
  return allowed.reduce((left, one) => left.replaceAll(one, '\uFFFC'), text);
}

/**
 * Looks for private values in published texts, without regard to width, case, spaces and punctuation:
 * numbers by their digits, addresses and words as docs/decisions/publication.md says.
 */
export function findLeaks(
  texts: readonly PublishedText[],
  values: readonly PrivateValue[],
  known: Known,
): readonly Leak[] {
  const byText = new Map<string, PublishedText[]>();
  for (const text of texts) byText.set(text.text, [...(byText.get(text.text) ?? []), text]);
  const forms = [...byText].map(([text, places]) => {
    const cut = withoutAllowed(text, known.allowed);
    return { places, form: formOf(text), words: cut === text ? undefined : formOf(cut) };
  });
  // Most values stand nowhere: their first characters tell, or the texts as one.
  const grams = new Set(forms.flatMap(({ form }) => [...gramsOf(form.bare), ...gramsOf(form.digits)]));
  const all = forms.map(({ form }) => `${form.bare}\n${form.digits}`).join('\n');
  const isPossible = ({ text }: PrivateValue): boolean =>
    [...gramsOf(text)].every((gram) => grams.has(gram)) && all.includes(text);
  return values.filter(isPossible).flatMap((value) => {
    const test = testFor(value);
    return forms.flatMap(({ places, form, words }) =>
      test(isWord(value) ? (words ?? form) : form)
        ? places.filter((text) => !isKnown(value, text, known)).map((text) => ({ value, text }))
        : [],
    );
  });
}
