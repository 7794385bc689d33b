import { cleanText, foldText } from '../table/clean-text.js';
import { isNumberColumn, splitChoice } from './choice-text.js';
import { lettersArePlaces, type Option, optionByLetter, optionExactly } from './option.js';
import { optionByNumber, readOption } from './read-option.js';

type Chosen<O> = readonly O[];

/** Separators that occur inside no option: the first that is there decides. */
const sureSeparators = ['┋', ';', '|', '\n'];
/** Separators that can be part of an option's words: all that are there must lead to the same meaning. */
const looseSeparators = ['、', ',', ' ', '/'];

function inRubricOrder<O extends Option>(options: readonly O[], chosen: Chosen<O>): Chosen<O> {
  return options.filter((option) => chosen.includes(option));
}

/**
 * Covers the pieces of a split text with options. Neighbours are joined only where the next one has no
 * letter of its own: the option then contains the separator itself; as few as possible. Undefined unless
 * every piece belongs to an option.
 */
function cover<O extends Option>(
  options: readonly O[],
  pieces: readonly string[],
  separator: string,
  readPieces = readOption<O>,
): Chosen<O> | undefined {
  // From the end: what covers the pieces from each position on.
  const covers = new Array<Chosen<O> | undefined>(pieces.length + 1);
  covers[pieces.length] = [];
  for (let start = pieces.length - 1; start >= 0; start -= 1) {
    for (let count = 1; count <= 4 && covers[start] === undefined; count += 1) {
      if (count > 1 && splitChoice(pieces[start + count - 1] ?? '').letter !== undefined) break;
      const rest = covers[start + count];
      const option =
        rest === undefined
          ? undefined
          : readPieces(options, pieces.slice(start, start + count).join(separator));
      if (rest !== undefined && option !== undefined && option !== 'disagree')
        covers[start] = inRubricOrder(options, [option, ...rest]);
    }
  }
  return covers[0];
}

/** The text with narrow punctuation but its line breaks kept, so that these can separate. */
function cleanLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .join('\n')
    .trim();
}

function idsOf<O extends Option>(options: readonly O[], chosen: Chosen<O>): string {
  return inRubricOrder(options, chosen)
    .map((option) => option.id)
    .join('\n');
}

function piecesOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** What a text means under a separator that no option contains: every piece is an option by itself. */
function readSurely<O extends Option>(
  options: readonly O[],
  text: string,
  separator: string,
): Chosen<O> | 'disagree' | undefined {
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
function readSplit<O extends Option>(
  options: readonly O[],
  text: string,
  separator: string,
): Chosen<O> | 'disagree' | undefined {
  if (!text.includes(separator)) return undefined;
  const pieces = piecesOf(text, separator);
  if (pieces.some((piece) => readOption(options, piece) === 'disagree')) return 'disagree';
  return cover(options, pieces, separator);
}

/** What a text with loose separators means, if all that make sense of it agree. */
function readLoosely<O extends Option>(
  options: readonly O[],
  text: string,
): Chosen<O> | 'disagree' | undefined {
  const readings = looseSeparators
    .map((separator) => readSplit(options, text, separator))
    .filter((reading) => reading !== undefined);
  if (readings.includes('disagree')) return 'disagree';
  const meanings = new Set(
    readings.map((reading) => (reading === 'disagree' ? reading : idsOf(options, reading))),
  );
  return meanings.size === 1 ? readings[0] : undefined;
}

/** A further letter within a text, behind a separator: it holds more than one choice. */
const innerLetter = /[、,\s/]\s*\(?[A-Za-z](?:[.、:)]|$)/u;

/**
 * Letters in a row, `ABE`. Where they stand for places they must be capitals in order, so that no word
 * is taken for them.
 */
function readLetters<O extends Option>(options: readonly O[], text: string): readonly O[] | undefined {
  if (!/^[A-Za-z](\.?[A-Za-z])+\.?$/.test(text)) return undefined;
  const letters = [...text.replaceAll('.', '')];
  const inOrder = letters.every((letter, index) => index === 0 || (letters[index - 1] ?? '') < letter);
  if (lettersArePlaces(options) && !(inOrder && /^[A-Z.]+$/u.test(text))) return undefined;
  const chosen = letters.map((letter) => optionByLetter(options, letter));
  return chosen.every((option) => option !== undefined) ? chosen : undefined;
}

function readJoined<O extends Option>(
  options: readonly O[],
  text: string,
): Chosen<O> | 'disagree' | undefined {
  const exact = optionExactly(options, foldText(text));
  if (exact !== undefined) return [exact];
  const sure = sureSeparators.find((separator) => text.includes(separator));
  const [only, ...others] = sure === undefined ? [] : piecesOf(text, sure);
  if (sure !== undefined && only !== undefined && others.length === 0) return readJoined(options, only);
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
): Chosen<O> | 'disagree' | undefined {
  const lines = cleanLines(text);
  const chosen = readJoined(options, lines) ?? readPlaces(options, lines, column);
  return chosen === undefined || chosen === 'disagree' ? chosen : inRubricOrder(options, chosen);
}
