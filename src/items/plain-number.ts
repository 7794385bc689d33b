import { type Cell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';

/** No rating counts beyond it, and differences of such numbers would be lost in a double. */
const largest = 1e15;

/** What a word behind a number multiplies it by, as a power of ten; longer words first. */
const scales: readonly (readonly [word: string, exponent: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['千万', 7],
  ['百万', 6],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
];

const aroundBefore = /^(?:大约|约为|约|合计|共计|共|about|approximately)\s*/iu;
const aroundBehind = /\s*(?:左右)?[。;]?$/u;
/** Digits, with commas or apostrophes only where thousands end; the first group of these never begins with 0. */
const digits =
  /^([+-]?)\s*(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:['’]\d{3})+)?(\.\d*)?(?:e([+-]?\d{1,3}))?$/iu;

/** A text without one unit word at its end or beginning, the longest that fits. */
function withoutUnit(text: string, unitWords: readonly string[]): string {
  const folded = text.toLowerCase();
  const words = unitWords.map((word) => cleanText(word).toLowerCase()).sort((a, b) => b.length - a.length);
  const behind = words.find((word) => folded.endsWith(word));
  if (behind !== undefined) return text.slice(0, text.length - behind.length).trim();
  const before = words.find((word) => folded.startsWith(word));
  return before === undefined ? text : text.slice(before.length).trim();
}

/**
 * The number that a text states: `1,234.5`, full-width digits, `1.2万`, `3亿`, `1.5e3`, `-5`, with one of the
 * unit words around it. Undefined for whatever is not exactly one number: ranges, two numbers, `>5`, `10余`,
 * a decimal comma, and a percent sign unless `%` is among the unit words.
 */
export function readPlainNumber(text: string, unitWords: readonly string[]): number | undefined {
  // Spaces that never break stand between thousands; other spaces part two numbers.
  const grouped = text.replace(/(?<=\d)[\u00A0\u2009\u202F](?=\d{3})/gu, ',');
  const clean = cleanText(grouped)
    .replace(/^[\u2212\uFE63]/u, '-')
    .replace(aroundBefore, '')
    .replace(aroundBehind, '');
  const bare = withoutUnit(clean, unitWords);
  const lower = bare.toLowerCase();
  const scale = scales.find(([word]) => lower.endsWith(word));
  const figures = scale === undefined ? bare : bare.slice(0, bare.length - scale[0].length).trim();
  const match = digits.exec(figures);
  if (match === null || (match[2] === undefined && !/\d/u.test(match[3] ?? ''))) return undefined;
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match;
  const power = Number(exponent) + (scale?.[1] ?? 0);
  // Written as one decimal, so that 1.1万 is exactly 11000.
  const value = Number(`${sign}${whole.replace(/[,'’]/gu, '')}${decimals}e${String(power)}`);
  return Math.abs(value) <= largest ? value : undefined;
}

/** The number in a cell; one shown as a percentage is the text with its percent sign. */
export function readNumberCell(cell: Cell, unitWords: readonly string[]): number | undefined {
  if (cell.kind === 'number' && !cell.percent) return Number.isFinite(cell.value) ? cell.value : undefined;
  return cell.kind === 'text' || cell.kind === 'number'
    ? readPlainNumber(cellText(cell), unitWords)
    : undefined;
}
