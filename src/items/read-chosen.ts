import { cleanText, foldText } from '../table/clean-text.js';
import { isNumberColumn, splitChoice } from './choice-text.js';
import { lettersArePlaces, type Option, optionByLetter, optionExactly } from './option.js';
import { optionByNumber, readOption } from './read-option.js';

type Chosen<O> = readonly O[];

/** The different sets of options that a text can stand for. */
export interface SeveralMeanings<O> {
  readonly several: readonly Chosen<O>[];
}

type Meaning<O> = Chosen<O> | SeveralMeanings<O> | 'disagree' | undefined;

/** Whether a text can stand for different sets of options. */
export function isAmbiguous<O>(meaning: Meaning<O>): meaning is SeveralMeanings<O> {
  return typeof meaning === 'object' && 'several' in meaning;
}

/** Separators that occur inside no option: the first that is there decides. */
const sureSeparators = ['┋', ';', '|', '\n'];
/** Separators that can be part of an option's words: all that are there must lead to the same meaning. */
const looseSeparators = ['、', ',', ' ', '/'];

function inRubricOrder<O extends Option>(options: readonly O[], chosen: Chosen<O>): Chosen<O> {
  return options.filter((option) => chosen.includes(option));
}

function idsOf<O extends Option>(options: readonly O[], chosen: Chosen<O>): string {
  return inRubricOrder(options, chosen)
    .map((option) => option.id)
    .join('\n');
}

/** The only one of several sets of options, or all that differ; undefined for none. */
function onlyMeaning<O extends Option>(
  options: readonly O[],
  sets: readonly Chosen<O>[],
): Exclude<Meaning<O>, 'disagree'> {
  const different = new Map(sets.map((chosen) => [idsOf(options, chosen), chosen]));
  const [only, ...others] = different.values();
  return others.length === 0 ? only : { several: [...different.values()] };
}

/** So many different sets are enough to tell that a text does not say which it means. */
const enoughMeanings = 3;

/**
 * Covers the pieces of a split text with options, in every way that leaves no piece over. Neighbours are
 * joined only where the next one has no letter of its own: the option then contains the separator itself.
 */
function cover<O extends Option>(
  options: readonly O[],
  pieces: readonly string[],
  separator: string,
  readPieces: (options: readonly O[], text: string) => O | 'disagree' | undefined = readOption<O>,
): Exclude<Meaning<O>, 'disagree'> {
  // From the end: the sets that cover the pieces from each position on.
  const covers = new Map<number, ReadonlyMap<string, Chosen<O>>>([[pieces.length, new Map([['', []]])]]);
  for (let start = pieces.length - 1; start >= 0; start -= 1) {
    const found = new Map<string, Chosen<O>>();
    for (let count = 1; count <= 4 && start + count <= pieces.length; count += 1) {
      if (count > 1 && splitChoice(pieces[start + count - 1] ?? '').letter !== undefined) break;
      const option = readPieces(options, pieces.slice(start, start + count).join(separator));
      if (option === undefined || option === 'disagree') continue;
      for (const rest of covers.get(start + count)?.values() ?? []) {
        const chosen = inRubricOrder(options, [option, ...rest]);
        if (found.size < enoughMeanings) found.set(idsOf(options, chosen), chosen);
      }
    }
    covers.set(start, found);
  }
  return onlyMeaning(options, [...(covers.get(0)?.values() ?? [])]);
}

/** The text with narrow punctuation but its line breaks kept, so that these can separate. */
function cleanLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .join('\n')
    .trim();
}

function piecesOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** What a text means under a separator that no option contains: every piece is an option by itself. */
function readSurely<O extends Option>(options: readonly O[], text: string, separator: string): Meaning<O> {
  const tokens = piecesOf(text, separator).map((piece) => readOption(options, piece));
  if (tokens.includes('disagree')) return 'disagree';
  const chosen = tokens.filter((token) => token !== undefined && token !== 'disagree');
  if (chosen.length === tokens.length) return chosen.length > 0 ? chosen : undefined;
  // An option may contain the separator after all, if its label says so word for word.
  return cover(options, piecesOf(text, separator), separator, (all, piece) =>
    piece.includes(separator) ? optionExactly(all, foldText(piece)) : readOption(all, piece),
  );
}

/** What a text means under a separator that an option may contain; undefined where it makes no sense. */
function readSplit<O extends Option>(options: readonly O[], text: string, separator: string): Meaning<O> {
  if (!text.includes(separator)) return undefined;
  const pieces = piecesOf(text, separator);
  if (pieces.some((piece) => readOption(options, piece) === 'disagree')) return 'disagree';
  return cover(options, pieces, separator);
}

/** What a text with loose separators means, if all that make sense of it agree. */
function readLoosely<O extends Option>(options: readonly O[], text: string): Meaning<O> {
  const readings = looseSeparators
    .map((separator) => readSplit(options, text, separator))
    .filter((reading) => reading !== undefined);
  if (readings.includes('disagree')) return 'disagree';
  const sets = readings.flatMap((reading) =>
    reading === 'disagree' ? [] : isAmbiguous(reading) ? reading.several : [reading],
  );
  return onlyMeaning(options, sets);
}

/**
 * What a text that is an option word for word could mean besides: other options, each word for word, that
 * stand in it. Where the column's own separator is known, it has none and is one option.
 */
function readExactly<O extends Option>(
  options: readonly O[],
  text: string,
  exact: O,
  column: ReadonlySet<string>,
): Meaning<O> {
  if ([...column].some((value) => sureSeparators.some((separator) => value.includes(separator))))
    return [exact];
  const sets = looseSeparators.flatMap((separator): readonly Chosen<O>[] => {
    const found = cover(options, piecesOf(text, separator), separator, (all, piece) =>
      optionExactly(all, foldText(piece)),
    );
    if (found === undefined) return [];
    return isAmbiguous(found) ? found.several : [found];
  });
  return onlyMeaning(options, [[exact], ...sets]);
}

/** A further letter within a text, behind a separator: it holds more than one choice. */
const innerLetter = /[、,\s/]\s*\(?[A-Za-z](?:[.、:)]|$)/u;

/** Whether letters go up or down the alphabet throughout, each but once. */
function isRun(letters: readonly string[]): boolean {
  const follows = (sign: 1 | -1): boolean =>
    letters.every(
      (letter, index) =>
        index === 0 || sign * (letter.charCodeAt(0) - (letters[index - 1] ?? '').charCodeAt(0)) > 0,
    );
  return follows(1) || follows(-1);
}

/**
 * Letters in a row, `ABE`, up or down the alphabet, so that no word (`FADE`, `BAD`) is taken for them.
 * Where they stand for places they must be capitals that go up.
 */
function readLetters<O extends Option>(options: readonly O[], text: string): readonly O[] | undefined {
  if (!/^[A-Za-z](\.?[A-Za-z])+\.?$/.test(text)) return undefined;
  const letters = [...text.replaceAll('.', '')];
  const [first = '', second = ''] = letters;
  if (!isRun(letters.map((letter) => letter.toLowerCase()))) return undefined;
  if (lettersArePlaces(options) && !(first < second && /^[A-Z.]+$/u.test(text))) return undefined;
  const chosen = letters.map((letter) => optionByLetter(options, letter));
  return chosen.every((option) => option !== undefined) ? chosen : undefined;
}

function readJoined<O extends Option>(
  options: readonly O[],
  text: string,
  column: ReadonlySet<string>,
): Meaning<O> {
  const exact = optionExactly(options, foldText(text));
  if (exact !== undefined) return readExactly(options, text, exact, column);
  const sure = sureSeparators.find((separator) => text.includes(separator));
  const [only, ...others] = sure === undefined ? [] : piecesOf(text, sure);
  if (sure !== undefined && only !== undefined && others.length === 0) {
    // Behind a trailing separator nothing else parts choices.
    const own = optionExactly(options, foldText(only));
    return own === undefined ? readJoined(options, only, column) : [own];
  }
  if (sure !== undefined) return readSurely(options, text, sure);
  const whole = innerLetter.test(text) ? undefined : readOption(options, text);
  if (whole !== undefined) return whole === 'disagree' ? whole : [whole];
  return readLetters(options, text) ?? readLoosely(options, text);
}

/** The places that a text lists, `1┋3`; undefined where anything else stands in it. */
function placesIn(text: string, count: number): readonly string[] | undefined {
  const pieces = text.split(/[┋;|、,\s]+/u).filter((piece) => piece !== '');
  return isNumberColumn(new Set(pieces), 1, count) ? pieces : undefined;
}

/** What a text means in a column that holds nothing but lists of places, as exports by number do. */
function readPlaces<O extends Option>(
  options: readonly O[],
  text: string,
  column: ReadonlySet<string>,
): Chosen<O> | undefined {
  if (![text, ...column].every((value) => placesIn(value, options.length) !== undefined)) return undefined;
  const chosen = (placesIn(text, options.length) ?? []).map((place) => optionByNumber(options, place));
  return chosen.length > 0 && chosen.every((option) => option !== undefined) ? chosen : undefined;
}

/** The options, in the order of the rubric, that a cell with all choices in it names; never a guess. */
export function readChosen<O extends Option>(
  options: readonly O[],
  text: string,
  column: ReadonlySet<string>,
): Meaning<O> {
  const lines = cleanLines(text);
  const meaning = readJoined(options, lines, column) ?? readPlaces(options, lines, column);
  return Array.isArray(meaning) ? inRubricOrder(options, meaning) : meaning;
}
