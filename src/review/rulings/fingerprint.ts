import { foldName } from '../../intake/read-identity.js';
import type { Response, Submission } from '../../intake/submission.js';
import { kindOf } from '../../items/registry.js';
import { type Item, itemsOf, type Rubric } from '../../rubric/rubric.js';
import { cleanText } from '../../table/clean-text.js';

/** A submission, whether or not it has got its id already. */
type Handed = Omit<Submission, 'id'>;

/** One lane of a hash: FNV-1a over UTF-16 units, its bits mixed at the end. */
function lane(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A letter for each hexadecimal digit: what is all letters no spreadsheet takes for a number. */
const letters = 'abcdefghjkmnpqrs';

/** A short mark of texts, twelve letters, that changes with any of them. It is no protection against forgery. */
export function fingerprint(texts: readonly string[]): string {
  const text = JSON.stringify(texts.map(cleanText));
  const word = (number: number, length: number): string =>
    Array.from({ length }, (_, place) => letters.charAt((number >>> (place * 4)) & 15)).join('');
  return word(lane(text, 0x811c9dc5), 8) + word(lane(text, 0x2f0b4c47), 4);
}

function chosenIds(item: Item, { answer }: Response): string {
  if (answer.state !== 'answered') return '';
  return kindOf(item.spec).chosen?.(item.spec, answer.answer).join('┋') ?? '';
}

/** What was handed in for an item: the answer's own text, the options ticked, all evidence. */
function responseTexts(item: Item, response: Response): readonly string[] {
  const ofOptions = [...(response.optionTexts ?? [])].flatMap(([option, { evidenceGiven }]) =>
    evidenceGiven === undefined ? [] : [option, evidenceGiven],
  );
  return [response.given, chosenIds(item, response), response.evidenceGiven ?? '', ...ofOptions];
}

function workOf({ name }: Handed): string {
  return name === undefined ? '' : foldName(name);
}

/** The mark of the evidence of an item, or of one of its options: of the answer and of the evidence's text. */
export function evidenceMark(submission: Handed, item: Item, option: string | undefined): string {
  const response = submission.responses.get(item.id);
  const target = ['evidence', workOf(submission), item.id, option ?? ''];
  if (response === undefined) return fingerprint(target);
  if (option === undefined) return fingerprint([...target, ...responseTexts(item, response)]);
  const own = response.optionTexts?.get(option)?.evidenceGiven ?? '';
  return fingerprint([...target, response.given, chosenIds(item, response), own]);
}

/** The items that tell whether an item applies, itself among them. */
function tellingItems(rubric: Rubric, item: Item, conditions: readonly string[]): readonly Item[] {
  const telling = new Set(
    rubric.conditions.filter(({ id }) => conditions.includes(id)).flatMap(({ inferredFrom }) => inferredFrom),
  );
  return itemsOf(rubric.total).filter((other) => other === item || telling.has(other.id));
}

/** The mark of whether an item applies: of its own response and of all that tell its conditions. */
export function applicabilityMark(
  rubric: Rubric,
  submission: Handed,
  item: Item,
  conditions: readonly string[],
): string {
  const texts = tellingItems(rubric, item, conditions).flatMap((telling) => {
    const response = submission.responses.get(telling.id);
    return response === undefined ? [] : [telling.id, ...responseTexts(telling, response)];
  });
  const explicit = conditions.map((id) => submission.conditions.get(id) ?? '');
  return fingerprint(['applicability', workOf(submission), item.id, ...texts, ...explicit]);
}

/** The mark of a whole submission: of everything that was handed in, and when. */
export function submissionMark(rubric: Rubric, submission: Handed): string {
  const texts = itemsOf(rubric.total).flatMap((item) => {
    const response = submission.responses.get(item.id);
    const own = response === undefined ? [] : responseTexts(item, response);
    return own.every((text) => text === '') ? [] : [[item.id, ...own].join('\u0000')];
  });
  const explicit = [...submission.conditions].map((condition) => condition.join('='));
  const head = ['submission', workOf(submission), submission.submittedAt ?? ''];
  return fingerprint([...head, ...texts.sort(), ...explicit.sort()]);
}
