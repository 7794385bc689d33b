import { z } from 'zod';
import type { Text } from '../diagnostics/language.js';
import { blankCell, type Cell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import { agree, splitChoice } from './choice-text.js';
import type { AnswerReading, ItemKind } from './item-kind.js';
import { missingMark } from './missing.js';
import { type Option, optionByLetter, optionByWords, optionShape } from './option.js';

export interface MultiOption extends Option {
  readonly points: number;
}

export interface MultiSpec {
  readonly kind: 'multi';
  readonly options: readonly MultiOption[];
  /** The points that make a full credit. */
  readonly cap: number;
}

/** Separators that occur inside no option: the first that is there decides. */
const sureSeparators = ['┋', ';', '|', '\n'];
/** Separators that can be part of an option's words: all that are there must lead to the same meaning. */
const looseSeparators = ['、', ',', ' ', '/'];

type Chosen = readonly MultiOption[];

function inRubricOrder(spec: MultiSpec, chosen: Chosen): Chosen {
  return spec.options.filter((option) => chosen.includes(option));
}

function readToken(spec: MultiSpec, token: string): MultiOption | 'disagree' | undefined {
  return agree(
    splitChoice(token),
    (letter) => optionByLetter(spec.options, letter),
    (words) => optionByWords(spec.options, words),
  );
}

/**
 * Covers the pieces of a split text with options. Neighbours are joined only where the next one has no
 * letter of its own: the option then contains the separator itself; as few as possible. Undefined unless
 * every piece belongs to an option.
 */
function cover(spec: MultiSpec, pieces: readonly string[], separator: string): Chosen | undefined {
  // From the end: what covers the pieces from each position on.
  const covers = new Array<Chosen | undefined>(pieces.length + 1);
  covers[pieces.length] = [];
  for (let start = pieces.length - 1; start >= 0; start -= 1) {
    for (let count = 1; count <= 4 && covers[start] === undefined; count += 1) {
      if (count > 1 && splitChoice(pieces[start + count - 1] ?? '').letter !== undefined) break;
      const rest = covers[start + count];
      const option =
        rest === undefined ? undefined : readToken(spec, pieces.slice(start, start + count).join(separator));
      if (rest !== undefined && option !== undefined && option !== 'disagree')
        covers[start] = inRubricOrder(spec, [option, ...rest]);
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

function idsOf(spec: MultiSpec, chosen: Chosen): string {
  return inRubricOrder(spec, chosen)
    .map((option) => option.id)
    .join('');
}

function piecesOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** What a text means under a separator that no option contains: every piece is an option by itself. */
function readSurely(spec: MultiSpec, text: string, separator: string): Chosen | 'disagree' | undefined {
  const tokens = piecesOf(text, separator).map((piece) => readToken(spec, piece));
  if (tokens.includes('disagree')) return 'disagree';
  const options = tokens.filter((token) => token !== undefined && token !== 'disagree');
  return options.length === tokens.length && options.length > 0 ? options : undefined;
}

/** What a text means under a separator that an option may contain; undefined where it makes no sense. */
function readSplit(spec: MultiSpec, text: string, separator: string): Chosen | 'disagree' | undefined {
  if (!text.includes(separator)) return undefined;
  const pieces = piecesOf(text, separator);
  if (pieces.some((piece) => readToken(spec, piece) === 'disagree')) return 'disagree';
  return cover(spec, pieces, separator);
}

/** What a text with loose separators means, if all that make sense of it agree. */
function readLoosely(spec: MultiSpec, text: string): Chosen | 'disagree' | undefined {
  const readings = looseSeparators
    .map((separator) => readSplit(spec, text, separator))
    .filter((reading) => reading !== undefined);
  if (readings.includes('disagree')) return 'disagree';
  const meanings = new Set(
    readings.map((reading) => (reading === 'disagree' ? reading : idsOf(spec, reading))),
  );
  return meanings.size === 1 ? readings[0] : undefined;
}

/** A further letter within a text, behind a separator: it holds more than one choice. */
const innerLetter = /[、,\s/]\s*\(?[A-Za-z](?:[.、:)]|$)/u;

function readJoined(spec: MultiSpec, text: string): Chosen | 'disagree' | undefined {
  const sure = sureSeparators.find((separator) => text.includes(separator));
  const [only, ...others] = sure === undefined ? [] : piecesOf(text, sure);
  if (sure !== undefined && only !== undefined && others.length === 0) return readJoined(spec, only);
  if (sure !== undefined) return readSurely(spec, text, sure);
  const whole = innerLetter.test(text) ? undefined : readToken(spec, text);
  if (whole !== undefined) return whole === 'disagree' ? whole : [whole];
  if (/^[A-Za-z](\.?[A-Za-z])+\.?$/.test(text)) {
    const letters = [...text.replaceAll('.', '')].map((letter) => optionByLetter(spec.options, letter));
    return letters.every((option) => option !== undefined) ? letters : undefined;
  }
  return readLoosely(spec, text);
}

const untickedMarks = new Set(['0', '否', 'n', 'no', 'false', '未选中', '未选', 'unchecked']);
const tickedMarks = new Set(['1', '是', 'y', 'yes', 'true', '√', '✓', '✔', '选中', 'checked']);

/** One column per option: blank, 0 or `A.` alone means not chosen; 1 or the option's words mean chosen. */
function readTick(option: MultiOption, cell: Cell): boolean | 'disagree' | undefined {
  if (missingMark(cell) !== undefined) return false;
  const text = cleanText(cellText(cell));
  const folded = text.toLowerCase();
  if ((untickedMarks.has(folded) && folded !== option.id.toLowerCase()) || /^[A-Za-z][.、]$/.test(text))
    return false;
  if (tickedMarks.has(folded) && folded !== option.id.toLowerCase()) return true;
  const choice = splitChoice(text);
  const letterFits = choice.letter === undefined || choice.letter === option.id.toLowerCase();
  if (choice.words === '') return letterFits ? true : 'disagree';
  const worded = optionByWords([option], choice.words);
  if (worded === undefined) return undefined;
  return letterFits ? true : 'disagree';
}

function unreadable(spec: MultiSpec, problem: 'disagree' | undefined): AnswerReading<Chosen> {
  if (problem === 'disagree')
    return { state: 'unreadable', part: 0, problem: { reason: 'letter-and-text-disagree' } };
  const letters = spec.options.map((option) => option.id);
  const accepted: Text = {
    'zh-CN': `选项字母或文字，用 ┋ 、 ; 或逗号隔开（${letters.join(' ')}）`,
    en: `letters or words of the options, separated by ┋ 、 ; or a comma (${letters.join(' ')})`,
  };
  return { state: 'unreadable', part: 0, problem: { reason: 'unreadable', accepted } };
}

function readTicks(spec: MultiSpec, ticks: ReadonlyMap<string, Cell>): AnswerReading<Chosen> {
  const chosen: MultiOption[] = [];
  for (const option of spec.options) {
    const tick = readTick(option, ticks.get(option.id) ?? blankCell);
    if (tick === 'disagree' || tick === undefined) return unreadable(spec, tick);
    if (tick) chosen.push(option);
  }
  if (chosen.length > 0) return { state: 'answered', answer: chosen, notes: [] };
  const skipped = [...ticks.values()].some((cell) => missingMark(cell) === 'skipped');
  return { state: skipped ? 'skipped' : 'blank' };
}

/** A question with any number of choices; the credit is the sum of their points over the cap, at most 1. */
export const multi: ItemKind<MultiSpec, Chosen> = {
  schema: z.object({
    options: z.array(z.strictObject({ ...optionShape, points: z.number().nonnegative() })).min(2),
    cap: z.number().positive().meta({
      description: 'The points that make a full credit; more earn no more. 满分所需的分数，超出不再加分。',
    }),
  }),
  blanks: () => 1,
  read: (spec, { blanks, ticks }): AnswerReading<Chosen> => {
    if (ticks.size > 0) return readTicks(spec, ticks);
    const cell = blanks[0] ?? blankCell;
    const missing = missingMark(cell);
    if (missing !== undefined) return { state: missing };
    // What a respondent typed beside a choice stands between 〖 and 〗.
    const choices = cellText(cell).replace(/〖[^〗]*〗/gu, '');
    const chosen = readJoined(spec, cleanLines(choices));
    if (chosen === undefined || chosen === 'disagree') return unreadable(spec, chosen);
    return { state: 'answered', answer: inRubricOrder(spec, chosen), notes: [] };
  },
  credit: (spec, answer) => Math.min(1, answer.reduce((sum, option) => sum + option.points, 0) / spec.cap),
  downgrade: (spec, answer, effect) => multi.credit(spec, answer) * effect.factor,
  describe: ({ options, cap }) => {
    const points = options.map((option) => `${option.id} ${String(option.points)}`).join(', ');
    return {
      'zh-CN': `所选各项分值之和 ÷ ${String(cap)}，不超过 1（${points}）`,
      en: `points of the chosen options ÷ ${String(cap)}, at most 1 (${points})`,
    };
  },
  show: (_, answer) => answer.map((option) => option.id).join('、'),
};
