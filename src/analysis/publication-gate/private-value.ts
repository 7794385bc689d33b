import type { Location } from '../../diagnostics/location.js';
import type { Text } from '../../diagnostics/language.js';
import { foldText } from '../../table/clean-text.js';
import { bareText, closedDigits } from './bare-text.js';

/**
 * What can be looked for of a private cell:
 * - `number`: seven digits or more, a phone number or an id, written in whatever groups.
 * - `address`: an e-mail address.
 * - `word`: a name or a title. A `loose` one, of a field that tells nobody from anybody (a job title), is an
 *   ordinary word that public texts may hold too.
 */
export type PrivateKind = 'number' | 'address' | 'word' | 'loose-word';

/** Something private that must not stand in anything published. */
export interface PrivateValue {
  readonly kind: PrivateKind;
  /** Without spaces, punctuation, width and case; digits only for a number. */
  readonly text: string;
  readonly field: Text;
  /** The cell that it stands in. */
  readonly place: Location;
}

/** A field with private cells; `tells` where it tells one sender from another. */
export interface PrivateField {
  readonly label: Text;
  readonly tells: boolean;
}

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Groups of digits with little between them. */
const digitGroups = /\d(?:[^\p{L}\d/、,，;；|]{0,3}\d){6,}/gu;
const between = /[、,，;；/|\n]+/u;

/** As many digits as a number has at least; shorter ones look like years, ranks and scores. */
const fewestDigits = 7;

/** Numbers that people type where they have none: 0000000. */
function isFiller(digits: string): boolean {
  return new Set(digits).size === 1;
}

/** The number itself and, for a Chinese mobile, without the country's number. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(digitGroups)].flatMap(([written]) => {
    const digits = closedDigits(written).replace(/\D/gu, '');
    const mobile = /^(?:00)?86(1[3-9]\d{9})$/u.exec(digits)?.[1];
    return digits.length < fewestDigits || isFiller(digits)
      ? []
      : [digits, ...(mobile === undefined ? [] : [mobile])];
  });
}

/** A word that can be looked for: of two characters at least, and no bare number. */
function isTelling(text: string): boolean {
  return [...text].length > 1 && !/^\d+$/u.test(text);
}

/** Everything that can be looked for of the text of a private cell. `fillers` are folded texts that stand for nothing. */
export function privateValues(
  given: string,
  field: PrivateField,
  place: Location,
  fillers: ReadonlySet<string>,
): readonly PrivateValue[] {
  const text = given.normalize('NFKC');
  if (fillers.has(foldText(text))) return [];
  const of = (kind: PrivateKind, texts: readonly string[]): readonly PrivateValue[] =>
    [...new Set(texts)].map((one) => ({ kind, text: one, field: field.label, place }));
  const addresses = [...text.matchAll(address)].map(([written]) => written);
  const numbers = numbersIn(text);
  const words = text.replace(address, '\n').replace(digitGroups, '\n').split(between);
  // A cell with a number in it is looked for as a number and in its words, not as a whole.
  const whole = addresses.length + numbers.length === 0 ? [text] : [];
  const telling = [...words, ...whole].map(bareText).filter((word) => isTelling(word) && !fillers.has(word));
  return [
    ...of('number', numbers),
    ...of('address', addresses.map(bareText)),
    ...of(field.tells ? 'word' : 'loose-word', telling),
  ];
}
