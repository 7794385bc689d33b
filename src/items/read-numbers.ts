import { sameText, type Text } from '../diagnostics/language.js';
import { blankCell, type Cell, cellText } from '../table/cell.js';
import { acceptedRange, reachesBelowZero } from './curve.js';
import type { AnswerNote, AnswerReading, UnreadableReason } from './item-kind.js';
import { missingMark } from './missing.js';
import type { Numbers, NumberSpec } from './number.js';
import { readNumberCell } from './plain-number.js';
import { readShareCell, splitShares } from './share.js';

/** What one blank holds. */
type PartReading =
  | { readonly state: 'number'; readonly value: number; readonly ambiguous: boolean }
  | { readonly state: 'blank' | 'skipped' }
  | { readonly state: 'unreadable'; readonly problem: UnreadableReason };

const acceptedShare = sameText('45% / 0.45 / 45 / 4.5:5.5 / 男55女45');

function acceptedNumber({ unit_words: words = [] }: NumberSpec): Text {
  return sameText(
    ['1234.5', '1,234.5', '1.2万', ...words.slice(0, 3).map((word) => `12${word}`)].join(' / '),
  );
}

/** A number in the words of its unit: 0.45 as `45%`, or as it stands. */
export function showNumber({ unit }: NumberSpec, value: number | undefined): string {
  if (value === undefined) return '—';
  return unit === 'share' ? `${String(Number((value * 100).toPrecision(12)))}%` : String(value);
}

function within(spec: NumberSpec, value: number, ambiguous: boolean): PartReading {
  const range = acceptedRange(spec.curve);
  if (range === undefined || (value >= range[0] && value <= range[1])) {
    return { state: 'number', value, ambiguous };
  }
  const shown = range.map((end) => showNumber(spec, end)).join('–');
  const unit = spec.unit === 'share' ? { isShare: true as const } : {};
  return { state: 'unreadable', problem: { reason: 'out-of-range', range: shown, ...unit } };
}

function readShareBlank(spec: NumberSpec, cell: Cell): PartReading {
  const missing = missingMark(cell);
  if (missing !== undefined) return { state: missing };
  const reading = readShareCell(cell);
  switch (reading.kind) {
    case 'share':
      return within(spec, reading.value, reading.ambiguous);
    case 'unreadable':
      return { state: 'unreadable', problem: { reason: 'unreadable', accepted: acceptedShare } };
    case 'out-of-range':
      return { state: 'unreadable', problem: { reason: 'out-of-range', range: '0–100%', isShare: true } };
  }
}

/** `-2` and `-3` are a platform's marks for left empty and skipped, unless numbers below zero are expected. */
function readNumberBlank(spec: NumberSpec, cell: Cell): PartReading {
  const value = readNumberCell(cell, spec.unit_words ?? []);
  const belowZero = spec.negative ?? reachesBelowZero(spec.curve);
  const missing = value !== undefined && belowZero ? undefined : missingMark(cell);
  if (missing !== undefined) return { state: missing };
  if (value === undefined)
    return { state: 'unreadable', problem: { reason: 'unreadable', accepted: acceptedNumber(spec) } };
  return within(spec, value, false);
}

function readParts(spec: NumberSpec, cells: readonly Cell[]): AnswerReading<Numbers> {
  const read = spec.unit === 'share' ? readShareBlank : readNumberBlank;
  const readings = spec.parts.map((_, part) => read(spec, cells[part] ?? blankCell));
  const values = readings.map((reading) => (reading.state === 'number' ? reading.value : undefined));
  for (const [part, reading] of readings.entries()) {
    if (reading.state === 'unreadable') return { state: 'unreadable', part, problem: reading.problem };
  }
  if (values.every((value) => value === undefined)) {
    return { state: readings.some(({ state }) => state === 'skipped') ? 'skipped' : 'blank' };
  }
  const ambiguous = readings.flatMap((reading, part): AnswerNote[] =>
    reading.state === 'number' && reading.ambiguous
      ? [{ note: 'ambiguous-share', reading: showNumber(spec, reading.value), part }]
      : [],
  );
  const missing = spec.parts.flatMap(({ label }, part): AnswerNote[] =>
    values[part] === undefined ? [{ note: 'part-missing', label, part }] : [],
  );
  return { state: 'answered', answer: values, notes: [...ambiguous, ...missing] };
}

/** The cells of the blanks; where all shares were typed into one of them, its pieces. */
function cellsOfParts(spec: NumberSpec, cells: readonly Cell[]): readonly Cell[] {
  const filled = cells.filter((cell) => missingMark(cell) === undefined);
  const [only] = filled;
  if (only === undefined || filled.length > 1 || readShareCell(only).kind === 'share') return cells;
  const pieces = splitShares(cellText(only), spec.parts.length);
  return pieces?.map((text): Cell => ({ kind: 'text', text })) ?? cells;
}

/** Two plain numbers in one cell that make up a whole could as well be one ratio. */
function ambiguousTogether(spec: NumberSpec, shares: Numbers): readonly AnswerNote[] {
  const sum = shares.reduce((total: number, share) => total + (share ?? 0), 0);
  const isWhole = shares.every((share) => share !== undefined) && Math.abs(sum - 1) < 1e-9;
  const reading = shares.map((share) => showNumber(spec, share)).join(' / ');
  return isWhole ? [{ note: 'shares-or-ratio', reading, part: 0 }] : [];
}

/** Reads the numbers of an item's blanks. Several shares may stand in one cell; other numbers have one each. */
export function readNumbers(spec: NumberSpec, blanks: readonly Cell[]): AnswerReading<Numbers> {
  const cells = spec.unit === 'share' ? cellsOfParts(spec, blanks) : blanks;
  const reading = readParts(spec, cells);
  if (cells === blanks || reading.state !== 'answered') return reading;
  return { ...reading, notes: [...reading.notes, ...ambiguousTogether(spec, reading.answer)] };
}
