import { z } from 'zod';
import { textSchema } from '../items/option.js';
import { itemKinds, type ItemSpec } from '../items/registry.js';
import { writtenEffects } from './evidence-schema.js';
import { idSchema, keywordsSchema } from './written-text.js';

const share = z.number().min(0).max(1);

/** How a group makes its score; the same keys stand at the top of a rubric file for the total. */
export const aggregationShape = {
  aggregate: z
    .enum(['weighted-mean', 'attainable', 'sum', 'geometric', 'harmonic', 'minimum', 'maximum', 'best'])
    .meta({
      description:
        'How the children make the score: mean of their scores, points earned over points attainable, sum of points, geometric or harmonic mean, lowest, highest, mean of the best. 汇总方式：加权平均、得分点占应得点、分数相加、几何平均、调和平均、最低、最高、取最好的几个。',
    }),
  best: z.int().positive().optional().meta({
    description: 'With aggregate best: how many children count. 汇总方式为 best 时取几个。',
  }),
  floor: share.optional().meta({
    description:
      'With geometric or harmonic: smaller fractions count as this one. 几何或调和平均时，低于此比例的按此计。',
  }),
  out_of: z.number().positive().max(1_000_000).optional().meta({
    description: 'The score of a full answer; 100 where nothing is said. 满分，不写为 100。',
  }),
  round: z.int().min(0).max(8).optional().meta({
    description:
      'Decimals to which this score is rounded before it counts further. 参与上级计算之前先舍入到几位小数。',
  }),
  not_applicable: z.enum(['siblings', 'ancestors', 'zero', 'forbid']).default('siblings').meta({
    description:
      'The weight of a child that is not applicable: to its siblings, shrinks the ancestors, counts as zero, or is not allowed. 不适用子项的权重：转给同级、上级同时减少、按零计、不允许。',
  }),
  minimums: z
    .strictObject({
      applicable: share.default(0),
      answered: share.default(0),
      below: z.enum(['not-scored', 'zero', 'not-applicable']),
    })
    .optional()
    .meta({
      description:
        'Shares of applicable and of answered weight below which there is no score, and what the parent then does. 适用、已答权重的最低比例，低于则不计分，以及上级如何处理。',
    }),
};

const nodeShape = {
  id: idSchema,
  label: textSchema,
  weight: z.number().min(-1_000_000).max(1_000_000).meta({
    description:
      'Relative among siblings; in a sum the factor of the points. 同级之间的相对权重；相加时为分数的倍数。',
  }),
  provisional: z.boolean().default(false).meta({
    description: 'A proposal that nobody has published. 尚未公布的提议。',
  }),
  applicable_if: z.string().optional().meta({ description: 'The id of a condition. 适用条件的 id。' }),
};

const itemShape = {
  ...nodeShape,
  keywords: keywordsSchema.default([]).meta({
    description: 'Words of the title, for columns without a code. 题目文字中的关键词，用于没有题号的列。',
  }),
  round: aggregationShape.round,
  points: z.number().positive().max(1_000_000).optional().meta({
    description:
      'What a full credit is worth in a sum; else the most that the kind gives. 相加时满分值多少；不写为该题型的最高分。',
  }),
  evidence: z.enum(['any', 'data', 'none']).default('none').meta({
    description:
      'Whether evidence is asked for, and whether it must hold figures. 是否要求证明、是否必须有数据。',
  }),
  evidence_for: z.array(z.string()).min(1).optional().meta({
    description: 'Only these options must be evidenced. 只有这些选项需要证明。',
  }),
  evidence_per_option: z.boolean().default(false).meta({
    description: 'Each chosen option has evidence of its own. 每个所选项各有证明。',
  }),
  evidence_effects: z.record(z.string(), writtenEffects).optional().meta({
    description:
      "This item's own effects of weak evidence, by policy. 本题自己的证明不足后果，按口径。",
  }),
};

/** An item as written: the common keys and those of its kind. */
export type WrittenItem = z.output<z.ZodObject<typeof itemShape>> & ItemSpec;

/** A group as written; sub-groups come before items of its own. */
export type WrittenGroup = z.output<z.ZodObject<typeof nodeShape & typeof aggregationShape>> & {
  readonly groups: readonly WrittenGroup[];
  readonly items: readonly WrittenItem[];
};

const itemSchemas = Object.entries(itemKinds).map(([kind, { schema }]) =>
  z.strictObject({ kind: z.literal(kind), ...itemShape, ...schema.shape }),
);

/** An item of any kind. */
// TypeScript cannot follow that the union over the registry yields the union of the specs.
export const itemSchema = z.discriminatedUnion(
  'kind',
  itemSchemas as [(typeof itemSchemas)[number], ...typeof itemSchemas],
) as unknown as z.ZodType<WrittenItem>;

/** A group of any depth. */
export const groupSchema: z.ZodType<WrittenGroup> = z
  .strictObject({
    ...nodeShape,
    ...aggregationShape,
    get groups() {
      return z.array(groupSchema).default([]);
    },
    items: z.array(itemSchema).default([]),
  })
  .meta({ id: 'group', description: 'An inner node. 分组。' });
