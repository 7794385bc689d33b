import { z } from 'zod';
import type { Expression } from '../expressions/expression.js';
import { expressionSchema } from '../expressions/expression-schema.js';
import { printExpression } from '../expressions/print-expression.js';
import { comparable } from '../expressions/settled-number.js';
import { acceptedRange, type Curve, creditAlong, curveSchema, describeCurve, isRelative } from './curve.js';
import type { ItemKind, UnreadableReason } from './item-kind.js';

/** A number made of other items' answers; exactly one of `curve` and `max` says what it is worth. */
export interface DerivedSpec {
  readonly kind: 'derived';
  readonly expression: Expression;
  readonly curve?: Curve | undefined;
  /** The number is the mark itself: this one earns the full credit, and none may be above. */
  readonly max?: number | undefined;
  /** With `max`: the lowest mark that is accepted; 0 where nothing is said. */
  readonly min?: number | undefined;
}

/** The range, both ends included, of the numbers that an item accepts; undefined where any will do. */
function rangeOf({ curve, max, min }: DerivedSpec): readonly [number, number] | undefined {
  if (max !== undefined) return [min ?? 0, max];
  return curve === undefined ? undefined : acceptedRange(curve);
}

/** Why a derived number is not an answer: it is out of the item's range; undefined where it is one. */
export function derivedProblem(spec: DerivedSpec, value: number): UnreadableReason | undefined {
  const range = rangeOf(spec);
  if (range === undefined) return undefined;
  const [lowest, highest] = range;
  return comparable(value) < comparable(lowest) || comparable(value) > comparable(highest)
    ? { reason: 'out-of-range', range: `${show(lowest)}–${show(highest)}` }
    : undefined;
}

/** A number with at most twelve digits, as a person would write it. */
function show(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** An item that nobody answers: its number comes from other items. The answer is that number. */
export const derived: ItemKind<DerivedSpec, number> = {
  schema: z.object({
    expression: expressionSchema.meta({
      description:
        'An expression over the answers of other items; where a value that it needs is missing, the item counts as unanswered. 由其他题目的答案计算的表达式；所需的值缺失时，本题按未答计。',
    }),
    curve: curveSchema.optional().meta({
      description: 'How the number earns credit; instead of max. 数值如何得分；与 max 二选一。',
    }),
    max: z.number().positive().optional().meta({
      description:
        'Instead of a curve: the number is the mark itself, and this the most it can be; a greater one is unreadable. 不写曲线时：数值本身就是分数，这是最高分，超出视为无法识别。',
    }),
    min: z.number().nonnegative().optional().meta({
      description:
        'With max: the lowest mark accepted, 0 where it is left out. 与 max 同用：最低分，不写为 0。',
    }),
  }),
  blanks: () => [],
  read: () => ({ state: 'blank' }),
  maximum: ({ max }) => max ?? 1,
  credit: ({ curve, max }, answer, sample) =>
    curve === undefined
      ? Math.min(1, Math.max(0, answer / (max ?? 1)))
      : creditAlong(curve, answer, sample[0] ?? []),
  downgrade: (spec, answer, effect, sample) => derived.credit(spec, answer, sample) * effect.factor,
  values: (_, answer) => [answer],
  write: () => [],
  isRelative: ({ curve }) => curve !== undefined && isRelative(curve),
  describe: (spec) => {
    const expression = printExpression(spec.expression);
    const worth =
      spec.curve === undefined
        ? { 'zh-CN': `满分 ${show(spec.max ?? 1)}`, en: `out of ${show(spec.max ?? 1)}` }
        : describeCurve(spec.curve, show);
    return {
      'zh-CN': `由其他题目计算：${expression}；${worth['zh-CN']}`,
      en: `computed: ${expression}; ${worth.en}`,
    };
  },
  show: (_, answer) => show(answer),
};
