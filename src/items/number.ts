import { z } from 'zod';
import { type Language, sameText, type Text } from '../diagnostics/language.js';
import { blankCell, type Cell, cellText } from '../table/cell.js';
import type { AnswerNote, AnswerReading, ItemKind } from './item-kind.js';
import { missingMark } from './missing.js';
import { textSchema } from './option.js';
import { readShareCell, splitShares } from './share.js';

export interface NumberPart {
  readonly id: string;
  readonly label: Text;
  readonly keywords: readonly string[];
}

/** Shares between 0 and 1, one for each blank, scored along fixed goalposts; the credit is their mean. */
export interface NumberSpec {
  readonly kind: 'number';
  readonly parts: readonly NumberPart[];
  /** Corners of the curve from share to credit, in rising order of the share; straight in between. */
  readonly goalposts: readonly (readonly [share: number, credit: number])[];
}

/** One share for each part; undefined for a part left blank. */
type Shares = readonly (number | undefined)[];

/** The credit, 0–1, of a share along the goalposts; before the first and after the last corner it stays. */
export function creditAlong(goalposts: NumberSpec['goalposts'], share: number): number {
  let [fromShare, fromCredit] = goalposts[0] ?? [0, 0];
  if (share <= fromShare) return fromCredit;
  for (const [toShare, toCredit] of goalposts) {
    if (share <= toShare)
      return fromCredit + ((share - fromShare) / (toShare - fromShare)) * (toCredit - fromCredit);
    [fromShare, fromCredit] = [toShare, toCredit];
  }
  return fromCredit;
}

const accepted = sameText('45% / 0.45 / 45 / 4.5:5.5 / 男55女45');

function percent(share: number | undefined): string {
  return share === undefined ? '—' : `${String(Number((share * 100).toPrecision(12)))}%`;
}

function partMissing(spec: NumberSpec, shares: Shares): readonly AnswerNote[] {
  return spec.parts.flatMap(({ label }, part) =>
    shares[part] === undefined ? [{ note: 'part-missing', label, part }] : [],
  );
}

/** The cells of the blanks; where all numbers were typed into one of them, its pieces. */
function cellsOfParts(spec: NumberSpec, cells: readonly Cell[]): readonly Cell[] {
  const filled = cells.filter((cell) => missingMark(cell) === undefined);
  const [only] = filled;
  if (only === undefined || filled.length > 1 || readShareCell(only).kind === 'share') return cells;
  const pieces = splitShares(cellText(only), spec.parts.length);
  return pieces?.map((text): Cell => ({ kind: 'text', text })) ?? cells;
}

/** Two plain numbers in one cell that make up a whole could as well be one ratio. */
function ambiguousTogether(shares: Shares): readonly AnswerNote[] {
  const sum = shares.reduce((total: number, share) => total + (share ?? 0), 0);
  const isWhole = shares.every((share) => share !== undefined) && Math.abs(sum - 1) < 1e-9;
  return isWhole ? [{ note: 'ambiguous-share', reading: shares.map(percent).join(' / '), part: 0 }] : [];
}

function readParts(spec: NumberSpec, cells: readonly Cell[]): AnswerReading<Shares> {
  const shares: (number | undefined)[] = [];
  const notes: AnswerNote[] = [];
  for (const part of spec.parts.keys()) {
    const cell = cells[part] ?? blankCell;
    if (missingMark(cell) !== undefined) {
      shares.push(undefined);
      continue;
    }
    const reading = readShareCell(cell);
    if (reading.kind === 'unreadable')
      return { state: 'unreadable', part, problem: { reason: 'unreadable', accepted } };
    if (reading.kind === 'out-of-range') {
      return { state: 'unreadable', part, problem: { reason: 'out-of-range', range: '0–100%' } };
    }
    if (reading.ambiguous) notes.push({ note: 'ambiguous-share', reading: percent(reading.value), part });
    shares.push(reading.value);
  }
  return { state: 'answered', answer: shares, notes: [...notes, ...partMissing(spec, shares)] };
}

function readNumber(spec: NumberSpec, blanks: readonly Cell[]): AnswerReading<Shares> {
  const marks = blanks.map(missingMark);
  if (marks.every((mark) => mark !== undefined))
    return { state: marks.includes('skipped') ? 'skipped' : 'blank' };
  const cells = cellsOfParts(spec, blanks);
  const reading = readParts(spec, cells);
  if (cells === blanks || reading.state !== 'answered') return reading;
  if (reading.answer.every((share) => share === undefined)) return { state: 'blank' };
  return { ...reading, notes: [...reading.notes, ...ambiguousTogether(reading.answer)] };
}

/** One or more shares, such as that of women among staff and among managers. */
export const number: ItemKind<NumberSpec, Shares> = {
  schema: z.object({
    parts: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          label: textSchema,
          keywords: z.array(z.string().min(1)).default([]),
        }),
      )
      .min(1)
      .meta({ description: 'The blanks of the question, in order. 题目的各个填空，按顺序。' }),
    goalposts: z
      .array(z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]))
      .min(2)
      .meta({ description: 'Corners [share, credit] with rising shares. 折点 [占比, 得分率]，占比递增。' }),
  }),
  blanks: (spec) => spec.parts.length,
  read: (spec, { blanks }) => readNumber(spec, blanks),
  credit: (spec, answer) => {
    const credits = answer.map((share) => (share === undefined ? 0 : creditAlong(spec.goalposts, share)));
    return credits.reduce((sum, credit) => sum + credit, 0) / spec.parts.length;
  },
  downgrade: (spec, answer, effect) => number.credit(spec, answer) * effect.factor,
  describe: ({ parts, goalposts }) => {
    const corners = goalposts.map(([share, credit]) => `${percent(share)} → ${String(credit)}`).join(', ');
    const mean = (language: Language): string => parts.map(({ label }) => label[language]).join(', ');
    return {
      'zh-CN': `各空（${mean('zh-CN')}）得分率取平均；${corners}，其间按直线计算`,
      en: `mean over ${mean('en')}; ${corners}, straight in between`,
    };
  },
  show: (_, answer) => answer.map(percent).join(' / '),
};
