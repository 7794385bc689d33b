import { z } from 'zod';
import { expressionSchema } from '../expressions/expression-schema.js';
import { textSchema } from '../items/option.js';
import { adjustmentKinds } from './rubric.js';
import { idSchema } from './written-text.js';

const bandSchema = z.strictObject({
  min: z.number(),
  max: z.number().optional().meta({
    description: 'Not included; to say it again where readers expect it. 不含此值；可写明以便核对。',
  }),
  label: textSchema,
});

/** A further table of levels. */
export const levelTableSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  node: z.string().meta({ description: 'The id of a node, or total. 节点 id，或 total。' }),
  on: z.enum(['exact', 'published', 'quantile']).meta({
    description:
      'Bands of the exact or the published score, or of the share of ranked submissions behind. 按精确分、公布分，或按名次之后的占比分级。',
  }),
  bands: z.array(bandSchema).min(1),
});

/** A second grouping of items. */
export const viewSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  weights: z.enum(['effective', 'equal']).meta({
    description:
      'Items count by their effective weight in the total, or all the same. 各题按在总分中的有效权重计，或一律相同。',
  }),
  groups: z
    .array(z.strictObject({ id: idSchema, label: textSchema, items: z.array(z.string()).min(1) }))
    .min(1),
});

/** What a ledger may do to totals. */
export const adjustmentsSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id: idSchema,
        label: textSchema,
        kind: z.enum(adjustmentKinds),
        amount: z.number().min(0).optional().meta({
          description:
            'Points, factor or cap; where it is left out each entry states its own. 扣分、倍数或上限；不写则由每条记录写明。',
        }),
        items: z.array(z.string()).default([]).meta({
          description: 'Items that already measure the same matter. 已经衡量同一事项的题目。',
        }),
      }),
    )
    .min(1),
  most_deducted: z.number().min(0).optional(),
  lowest: z.number().optional().meta({
    description: 'The total is never below; left out, it may go below zero. 总分下限；不写则可为负。',
  }),
  highest: z.number().optional(),
});

/** How totals are ordered. */
export const rankingSchema = z.strictObject({
  rank_on: z.enum(['exact', 'published']),
  decimals: z.int().min(0).max(8),
  ties: z.enum(['competition', 'dense', 'ordinal']),
  tie_breakers: z.array(
    z.union([
      z.string(),
      z.strictObject({ node: z.string(), order: z.enum(['higher-first', 'lower-first']) }),
    ]),
  ),
  minimum_coverage: z.number().min(0).max(1),
  track_separators: z.array(z.string().min(1)).default([]).meta({
    description: 'Between the tracks of one cell. 一格中多个赛道之间的分隔符。',
  }),
  brackets: z
    .array(z.strictObject({ from: z.int().positive(), to: z.int().positive() }))
    .default([])
    .meta({ description: 'Ranges of ranks published as one. 合并公布的名次区间。' }),
});

/** A prize. */
export const awardSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  quota: z.int().positive(),
  by: z.string().meta({ description: 'The id of a node, or total. 节点 id，或 total。' }),
  within: z.enum(['all', 'each-track']),
  eligible: expressionSchema.optional(),
  excludes_winners_of: z.array(z.string()).default([]),
  tie_at_cut: z.enum(['share', 'widen', 'leave-open']),
});
