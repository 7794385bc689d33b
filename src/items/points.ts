import { z } from 'zod';
import { blankCell } from '../table/cell.js';
import { type AnswerReading, type ItemKind, onlyBlank } from './item-kind.js';
import { downgradeCredit, type MarkRange, readMark } from './mark.js';

/** A mark that somebody has given; it is worth its part of the highest one. */
export interface PointsSpec extends MarkRange {
  readonly kind: 'points';
}

/** The keys of a range of marks. */
export const markRangeShape = {
  max: z.number().positive().meta({ description: 'The highest mark, a full credit. 最高分，即满分。' }),
  min: z.number().default(0).meta({
    description:
      'The lowest mark; below 0 a mark can cost points. Marks outside are refused. 最低分，可以是负数；超出范围的不予接受。',
  }),
};

/** A question answered by a raw mark from `min` to `max`. */
export const points: ItemKind<PointsSpec, number> = {
  schema: z.object(markRangeShape),
  blanks: () => onlyBlank,
  maximum: ({ max }) => max,
  read: (spec, { blanks }): AnswerReading<number> => {
    const reading = readMark(blanks[0] ?? blankCell, spec);
    switch (reading.state) {
      case 'mark':
        return { state: 'answered', answer: reading.mark, notes: [] };
      case 'unreadable':
        return { state: 'unreadable', part: 0, problem: reading.problem };
      case 'blank':
      case 'skipped':
        return { state: reading.state };
    }
  },
  credit: ({ max }, mark) => mark / max,
  downgrade: (spec, mark, effect, sample) =>
    downgradeCredit(points.credit(spec, mark, sample), effect.factor),
  values: (_, mark) => [mark],
  write: (_, mark) => [String(mark)],
  describe: ({ min, max }) => ({
    'zh-CN': `评分 ${String(min)}–${String(max)}，除以 ${String(max)}`,
    en: `mark ${String(min)}–${String(max)}, divided by ${String(max)}`,
  }),
  show: (_, mark) => String(mark),
};
