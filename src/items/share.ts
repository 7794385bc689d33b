import { type Cell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';

/**
 * What a text says of one share between 0 and 1. `plain` is a bare number whose unit had to be
 * inferred from its size: up to 1 a fraction, above 1 a percentage.
 */
export type ShareReading =
  | { readonly kind: 'share'; readonly value: number; readonly ambiguous: boolean }
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'unreadable' };

const unreadable: ShareReading = { kind: 'unreadable' };
const number = String.raw`(\d+(?:\.\d+)?|\.\d+)`;
const filler = String.raw`[^\d.\-+%:/,;、]{0,12}`;
const ratio = new RegExp(`^${filler}${number}\\s*(?::|比)\\s*${number}${filler}$`, 'u');
const men = String.raw`(?:男性?|male|men|m)`;
const women = String.raw`(?:女性?|female|women|w|f)`;
const unit = String.raw`(?:人|名|位|%)?`;
const gap = String.raw`[\s:占比例为约,;、/和与]*`;
const menThenWomen = new RegExp(`^${men}${gap}${number}${unit}${gap}${women}${gap}${number}${unit}$`, 'iu');
const womenThenMen = new RegExp(`^${women}${gap}${number}${unit}${gap}${men}${gap}${number}${unit}$`, 'iu');
const single = new RegExp(
  `^(${filler})(-?)${number}\\s*(%|成)?\\s*(?:左右|为?女性?|的女性|女员工|women|female)?$`,
  'iu',
);
/** Words before a number that make it something else than the share: `三分之1`, `<10%`, `不足30%`, `not 50%`. */
const otherwise =
  /分之|第|比$|[<>≤≥＜＞~]|低于|高于|不足|不到|超过?|[少多大小]于|近|[不非无未没]|less|more|over|under|not?\b|below|above|least|most|than/iu;

function within(value: number, ambiguous: boolean): ShareReading {
  return value >= 0 && value <= 1 ? { kind: 'share', value, ambiguous } : { kind: 'out-of-range' };
}

function partOf(part: string | undefined, other: string | undefined): ShareReading {
  const total = Number(part) + Number(other);
  return total > 0 ? within(Number(part) / total, false) : { kind: 'out-of-range' };
}

/**
 * Reads one share from a text: `45%`, `0.45`, `45`, `4.5:5.5` (the first of the two), `男55女45` (the
 * women's), each with up to a dozen other characters around it. Exactly 1 without a percent sign can
 * mean all or one per cent: it counts as all and is marked ambiguous.
 */
export function readShare(text: string): ShareReading {
  const clean = cleanText(text).replace(/[−–]/gu, '-');
  const womenSecond = menThenWomen.exec(clean);
  if (womenSecond !== null) return partOf(womenSecond[2], womenSecond[1]);
  const womenFirst = womenThenMen.exec(clean);
  if (womenFirst !== null) return partOf(womenFirst[1], womenFirst[2]);
  const parts = ratio.exec(clean);
  if (parts !== null) return partOf(parts[1], parts[2]);
  const one = single.exec(clean);
  if (one === null || otherwise.test(one[1] ?? '')) return unreadable;
  const value = Number(one[3]);
  if (one[2] === '-' && value !== 0) return { kind: 'out-of-range' };
  if (one[4] === '成') return within(value / 10, false);
  if (one[4] === '%' || value > 1) return within(value / 100, false);
  return within(value, value === 1);
}

/** Reads one share from a cell; a cell shown as a percentage holds the share itself. */
export function readShareCell(cell: Cell): ShareReading {
  if (cell.kind === 'number' && cell.percent) return within(cell.value, false);
  return readShare(cellText(cell));
}

/** Around a slash, two plain numbers could be a fraction or a ratio: `3/7`, `1/3`. */
const plainFraction = /^\s*\d+(?:\.\d+)?\s*[/／]\s*\d+(?:\.\d+)?\s*$/u;

/**
 * The pieces of a text that holds several shares, such as `40%，35%`, `40% / 35%` or two lines;
 * undefined unless there are exactly `count`.
 */
export function splitShares(text: string, count: number): readonly string[] | undefined {
  if (plainFraction.test(text)) return undefined;
  const pieces = text
    .split(/[,，;；、\n/／]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.length === count ? pieces : undefined;
}
