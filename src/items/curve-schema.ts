import { z } from 'zod';

const outside = z.enum(['clamp', 'refuse']).meta({
  description:
    'A value beyond the ends. clamp: it counts as the end; refuse: the answer is unreadable. 超出两端的数值：clamp 按端点计；refuse 视为无法识别。',
});
const share = z.number().min(0).max(1);
const relative = {
  better: z.enum(['higher', 'lower']).meta({
    description:
      'Which values earn more. higher: the highest of the field earns most; lower: the lowest. 哪一端得分高：higher 数值越高越好；lower 越低越好。',
  }),
  no_spread: share.meta({
    description:
      'The credit, 0–1, of everybody where all values of the field are equal. 全部数值相同时，各家的得分率（0–1）。',
  }),
};

function shape<Name extends string>(name: Name, about: string): z.ZodLiteral<Name> {
  return z.literal(name).meta({ description: about });
}

/** A curve as written; each shape has keys of its own. */
export const curveSchema = z
  .discriminatedUnion('shape', [
    z.strictObject({
      shape: shape(
        'linear',
        'linear: straight, or logarithmic, between two goalposts. 直线或对数：两个端点之间。',
      ),
      zero: z.number().meta({ description: 'The value that earns 0. 得 0 分的数值。' }),
      full: z.number().meta({
        description: 'The value that earns 1; it may be the smaller one. 得满分的数值，可以比 zero 小。',
      }),
      log: z.boolean().default(false).meta({
        description:
          'Whether the way between them is measured on a logarithmic scale; zero and full are then above 0. 是否按对数计算，此时两个端点须大于 0。',
      }),
      outside,
    }),
    z.strictObject({
      shape: shape('trapezoid', 'trapezoid: rising, full, falling. 梯形：先升、满分、再降。'),
      corners: z.tuple([z.number(), z.number(), z.number(), z.number()]).meta({
        description:
          'Four values: credit 0 at the first, 1 from the second to the third (both included), 0 at the last, straight in between. 四个数值：第一个得 0，第二至第三个（含）得 1，第四个得 0，其间按直线。',
      }),
      outside,
    }),
    z.strictObject({
      shape: shape('corners', 'corners: straight from corner to corner. 折线：折点之间按直线。'),
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
      shape: shape(
        'step',
        'step: the credit of the highest step that is reached. 分档：取达到的最高一档的得分率。',
      ),
      steps: z
        .array(
          z.strictObject({
            from: z
              .number()
              .meta({ description: 'The lowest value of the step, included. 该档的最低数值（含）。' }),
            credit: share.meta({ description: 'The credit of the step, 0–1. 该档的得分率，0–1。' }),
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
        "min-max: the place between the field's lowest and highest value: the run is relative. 在全体最小值与最大值之间的位置（相对）。",
      ),
      ...relative,
    }),
    z.strictObject({
      shape: shape(
        'percentile',
        'percentile: the share of the others that are lower, half of the equal ones counted: the run is relative. 低于本值的占其他的比例，相同的算一半（相对）。',
      ),
      ...relative,
    }),
    z.strictObject({
      shape: shape(
        'z-score',
        "z-score: the distance from the field's mean in its standard deviations: the run is relative. 与全体均值相差几个标准差（相对）。",
      ),
      ...relative,
      deviations: z.number().positive().meta({
        description:
          'How many standard deviations (divided by n) from the mean earn 0 on the one side and 1 on the other; the mean itself earns 0.5. 距均值几个标准差（除以 n）处得 0 与得 1；均值处得 0.5。',
      }),
    }),
  ])
  .meta({ description: 'How the number earns credit, by one of seven shapes. 数值如何得分，有七种形状。' });
