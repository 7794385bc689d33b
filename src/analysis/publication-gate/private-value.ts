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
/** Between words: punctuation, and spaces between Chinese ones. */
const between = /[、,，;；/|\n()[\]【】:：]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;
/** What stands beside a name and is none. */
const besideNames = new Set(['联系人', '联络人', '负责人', '制片人', '电话', '手机', '邮箱']);
const courtesy = /(?<=\p{Script=Han}{2})(?:先生|女士|老师|导演|经理)$/u;

/** As many digits as a number has at least; shorter ones look like years, ranks and scores. */
const fewestDigits = 7;
/** As many as one has at most, with country, area and extension. */
const longestNumber = 17;

/** Numbers that people type where they have none: 0000000. */
function isFiller(digits: string): boolean {
  return new Set(digits).size === 1;
}

/**
 * The ways in which a number's digits are written: as given; without the country's number, the area's code, the
 * 0 before it or the extension behind it.
 */
function waysToWrite(digits: string): readonly string[] {
  const own = digits.replace(/^(?:00)?86(?=\d{9})/u, '').replace(/^0(?=1[3-9]\d{9})/u, '');
  const mobile = /^(1[3-9]\d{9})\d{0,6}$/u.exec(own)?.[1];
  const landline = /^0?(?:10|2\d|[3-9]\d{2})(\d{7,8})$/u.exec(own)?.[1];
  const isLandline = mobile === undefined && own !== digits.replace(/^0/u, '') ? landline : undefined;
  const local = digits.startsWith('0') ? landline : isLandline;
  return [digits, own, ...(mobile === undefined ? [] : [mobile]), ...(local === undefined ? [] : [local])];
}

/** The numbers in a text, and those that stand in one of its groups alone. */
function numbersIn(text: string): readonly string[] {
  const groups = [...text.matchAll(digitGroups)].flatMap(([written]) => [
    closedDigits(written).replace(/\D/gu, ''),
    ...written.split(/\D+/u),
  ]);
  // A cell of digits alone, whatever stands between them.
  const all = /\p{L}/u.test(text) ? '' : text.replace(/\D/gu, '');
  const whole = all.length <= longestNumber ? [all] : [];
  return [...groups, ...whole]
    .flatMap(waysToWrite)
    .filter((digits) => digits.length >= fewestDigits && !isFiller(digits));
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
  const addresses = text.includes('@') ? [...text.matchAll(address)].map(([written]) => written) : [];
  const numbers = numbersIn(text);
  const bare = addresses.reduce((rest, one) => rest.replaceAll(one, '\n'), text);
  const words = bare
    .replace(digitGroups, '\n')
    .split(between)
    .map((word) => word.trim().replace(courtesy, ''))
    .filter((word) => !besideNames.has(word));
  // A cell with a number in it is looked for as a number and in its words, not as a whole.
  const whole = addresses.length + numbers.length === 0 ? [text] : [];
  const telling = [...words, ...whole].map(bareText).filter((word) => isTelling(word) && !fillers.has(word));
  return [
    ...of('number', numbers),
    ...of('address', addresses.map(bareText)),
    ...of(field.tells ? 'word' : 'loose-word', telling),
  ];
}
