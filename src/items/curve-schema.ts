import { z } from 'zod';

const outside = z.enum(['clamp', 'refuse']).meta({
  description: 'Beyond the ends: count as the end, or refuse the answer. 超出两端时：按端点计，或不予接受。',
});
const share = z.number().min(0).max(1);
const relative = {
  better: z.enum(['higher', 'lower']).meta({
    description: 'Which values earn more. 数值越高越好，还是越低越好。',
  }),
  no_spread: share.meta({
    description: 'The credit where all values of the field are equal. 全部数值相同时的得分率。',
  }),
};

function shape<Name extends string>(name: Name, about: string): z.ZodLiteral<Name> {
  return z.literal(name).meta({ description: about });
}

/** A curve as written; each shape has keys of its own. */
export const curveSchema = z
  .discriminatedUnion('shape', [
    z.strictObject({
      shape: shape('linear', 'Straight, or logarithmic, between two goalposts. 两个端点之间按直线或对数。'),
      zero: z.number().meta({ description: 'The value that earns 0. 得 0 的数值。' }),
      full: z.number().meta({
        description: 'The value that earns 1; it may be the smaller one. 得满分的数值，可以比 zero 小。',
      }),
      log: z.boolean().default(false).meta({
        description: 'On a logarithmic scale; zero and full are then above 0. 按对数，两个端点须大于 0。',
      }),
      outside,
    }),
    z.strictObject({
      shape: shape('trapezoid', 'Rising, full, falling. 先升、满分、再降。'),
      corners: z.tuple([z.number(), z.number(), z.number(), z.number()]).meta({
        description:
          '0 at the first value, 1 from the second to the third (both included), 0 at the last. 第一个数值得 0，第二至第三个（含）得 1，第四个得 0。',
      }),
      outside,
    }),
    z.strictObject({
      shape: shape('corners', 'Straight from corner to corner. 折线。'),
      corners: z
        .array(z.tuple([z.number(), share]))
        .min(2)
        .meta({
          description:
            'Corners [value, credit] with rising values. Two on one value make a step: the second counts from that value on. 折点 [数值, 得分率]，数值递增；同一数值写两个折点即为跳变，自该数值起按后一个计。',
        }),
      outside,
    }),
    z.strictObject({
      shape: shape('step', 'In steps. 分档。'),
      steps: z
        .array(
          z.strictObject({
            from: z
              .number()
              .meta({ description: 'The lowest value of the step, included. 该档的最低数值（含）。' }),
            credit: share.meta({ description: 'The credit, 0–1. 得分率，0–1。' }),
          }),
        )
        .min(1)
        .meta({
          description: 'Steps with rising values; below the first nothing. 各档，数值递增；低于第一档得 0。',
        }),
    }),
    z.strictObject({
      shape: shape(
        'min-max',
        "The place between the field's lowest and highest value: the run is relative. 在全体最小值与最大值之间的位置（相对）。",
      ),
      ...relative,
    }),
    z.strictObject({
      shape: shape(
        'percentile',
        'The share of the others that are lower, half of the equal ones counted: the run is relative. 低于本值的占其他的比例，相同的算一半（相对）。',
      ),
      ...relative,
    }),
    z.strictObject({
      shape: shape(
        'z-score',
        "The distance from the field's mean in its standard deviations: the run is relative. 与全体均值相差几个标准差（相对）。",
      ),
      ...relative,
      deviations: z.number().positive().meta({
        description:
          'How many deviations from the mean earn 0 on the one side and 1 on the other. 距均值几个标准差处得 0 与得 1。',
      }),
    }),
  ])
  .meta({ description: 'How the number earns credit. 数值如何得分。' });
