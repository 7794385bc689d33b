import { z } from 'zod';
import { sameText } from '../diagnostics/language.js';
import { type ItemKind, onlyBlank } from './item-kind.js';
import { type Option, optionShape } from './option.js';
import { readOneOption, showOption } from './read-option.js';

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
      .array(
        z.strictObject({
          ...optionShape,
          credit: z
            .number()
            .min(0)
            .max(1)
            .meta({ description: 'What the level is worth, 0–1. 这一档的得分率，0–1。' }),
        }),
      )
      .min(2)
      .meta({
        description:
          'The levels from the lowest to the highest, of which one is chosen; weak evidence takes an answer down along them. 各档，由低到高，单选；证明不足时沿此降档。',
      }),
  }),
  blanks: () => onlyBlank,
  maximum: () => 1,
  read: ({ levels }, cells) => readOneOption(levels, cells),
  credit: (_, answer) => answer.credit,
  downgrade: (spec, answer, effect) => {
    const down = effect.levels === 'to-lowest' ? spec.levels.length : effect.levels;
    return spec.levels[Math.max(0, indexOf(spec, answer) - down)]?.credit ?? 0;
  },
  values: (_, answer) => [answer.credit],
  chosen: (_, answer) => [answer.id],
  write: (_, answer) => [answer.id],
  describe: ({ levels }) => sameText(levels.map(({ id, credit }) => `${id} ${String(credit)}`).join(', ')),
  show: (_, answer, language) => showOption(answer, language),
};
