import { sameText, type Text } from '../diagnostics/language.js';
import { type Cell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import type { UnreadableReason } from './item-kind.js';
import { missingMark } from './missing.js';
import { readNumberCell, readPlainNumber } from './plain-number.js';

/** The lowest and the highest mark that can be given. */
export interface MarkRange {
  readonly min: number;
  readonly max: number;
}

/** One mark, or why the cell holds none. */
export type MarkReading =
  | { readonly state: 'mark'; readonly mark: number }
  | { readonly state: 'blank' | 'skipped' }
  | { readonly state: 'unreadable'; readonly problem: UnreadableReason };

const unitWords = ['分', 'points', 'point', 'marks', 'mark', 'pts'];
const fraction = /^(.+?)\s*(?:\/|out of)\s*(\S+?)\s*(?:分|points?|marks?|pts)?$/iu;

function accepted({ min, max }: MarkRange): Text {
  return sameText(`${String(min)}–${String(max)}`);
}

function numberIn(cell: Cell, { max }: MarkRange): number | undefined {
  const parts = cell.kind === 'text' ? fraction.exec(cleanText(cellText(cell))) : null;
  if (parts === null) return readNumberCell(cell, unitWords);
  const [, mark = '', denominator = ''] = parts;
  return readPlainNumber(denominator, unitWords) === max ? readPlainNumber(mark, unitWords) : undefined;
}

/**
 * Reads a mark between `min` and `max`: `8.5`, `8.5分`, `８.５`, and `8.5/10` where 10 is the highest mark.
 * A mark outside is refused, never clamped. Where marks may be negative, `-2` and `-3` are marks and not a
 * platform's words for left empty and skipped.
 */
export function readMark(cell: Cell, range: MarkRange): MarkReading {
  const mark = numberIn(cell, range);
  const missing = mark !== undefined && range.min < 0 ? undefined : missingMark(cell);
  if (missing !== undefined) return { state: missing };
  if (mark === undefined)
    return { state: 'unreadable', problem: { reason: 'unreadable', accepted: accepted(range) } };
  if (mark < range.min || mark > range.max) {
    return { state: 'unreadable', problem: { reason: 'out-of-range', range: accepted(range).en } };
  }
  return { state: 'mark', mark };
}

/** What a credit that may be negative becomes under weaker evidence: only what was earned goes down. */
export function downgradeCredit(credit: number, factor: number): number {
  return credit > 0 ? credit * factor : credit;
}
