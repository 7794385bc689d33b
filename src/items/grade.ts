import { z } from 'zod';
import { sameText } from '../diagnostics/language.js';
import { blankCell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import { agree, isNumberColumn, splitChoice } from './choice-text.js';
import type { AnswerReading, ItemKind } from './item-kind.js';
import { missingMark } from './missing.js';
import { type Option, optionByLetter, optionByWords, optionShape } from './option.js';

export interface GradeLevel extends Option {
  /** What the level is worth, 0–1. */
  readonly credit: number;
}

/** Levels from the lowest to the highest; evidence takes an answer down along them. */
export interface GradeSpec {
  readonly kind: 'grade';
  readonly levels: readonly GradeLevel[];
}

function indexOf(spec: GradeSpec, level: GradeLevel): number {
  return spec.levels.findIndex((other) => other.id === level.id);
}

/** A question with one choice among levels in order, A … E; the answer is the chosen level. */
export const grade: ItemKind<GradeSpec, GradeLevel> = {
  schema: z.object({
    levels: z
      .array(z.strictObject({ ...optionShape, credit: z.number().min(0).max(1) }))
      .min(2)
      .meta({
        description:
          'From the lowest to the highest, each with its credit 0–1. 由低到高，各有 0–1 的得分率。',
      }),
  }),
  blanks: () => 1,
  read: (spec, { blanks, columnValues }): AnswerReading<GradeLevel> => {
    const cell = blanks[0] ?? blankCell;
    const missing = missingMark(cell);
    if (missing !== undefined) return { state: missing };
    const text = cleanText(cellText(cell));
    const numbered = isNumberColumn(columnValues[0] ?? new Set(), 1, spec.levels.length);
    const answer =
      (numbered ? spec.levels[Number(text) - 1] : undefined) ??
      agree(
        splitChoice(text),
        (letter) => optionByLetter(spec.levels, letter),
        (words) => optionByWords(spec.levels, words),
      );
    if (answer === 'disagree')
      return { state: 'unreadable', part: 0, problem: { reason: 'letter-and-text-disagree' } };
    if (answer === undefined) {
      const accepted = sameText(spec.levels.map((level) => level.id).join(' / '));
      return { state: 'unreadable', part: 0, problem: { reason: 'unreadable', accepted } };
    }
    return { state: 'answered', answer, notes: [] };
  },
  credit: (_, answer) => answer.credit,
  downgrade: (spec, answer, effect) => {
    const down = effect.levels === 'to-lowest' ? spec.levels.length : effect.levels;
    return spec.levels[Math.max(0, indexOf(spec, answer) - down)]?.credit ?? 0;
  },
  describe: ({ levels }) => sameText(levels.map(({ id, credit }) => `${id} ${String(credit)}`).join(', ')),
  show: (_, answer) => `${answer.id} ${answer.label['zh-CN']}`,
};
