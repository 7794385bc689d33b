import { z } from 'zod';
import { expressionSchema } from '../expressions/expression-schema.js';
import { textSchema } from '../items/option.js';
import { adjustmentKinds } from './rubric.js';
import { idSchema } from './written-text.js';

const bandSchema = z.strictObject({
  min: z.number().meta({
    description:
      'Where the band begins, included: a score of the node, or with quantile the share 0–1 of the ranked field that stands behind. 该级的下限（含）：节点的得分；按 quantile 时为名次在其后者的占比，0–1。',
  }),
  max: z.number().optional().meta({
    description:
      'Where the band ends, not included: the min of the band above, said again for readers and checked. 该级的上限（不含）：即上一级的 min，写出来供核对，不一致即报错。',
  }),
  label: textSchema.meta({ description: 'The name of the band. 该级的名称。' }),
});

/** A further table of levels. */
export const levelTableSchema = z.strictObject({
  id: idSchema.meta({ description: 'The id of the table. 等级表的代码。' }),
  label: textSchema.meta({
    description: 'The name of the table, a column title in results. 等级表的名称，即结果中的列名。',
  }),
  node: z.string().meta({
    description:
      'Whose score is graded: the id of a group or item, or total. 按哪个节点的得分分级：分组或题目的代码，或 total。',
  }),
  on: z.enum(['exact', 'published', 'quantile']).meta({
    description:
      'exact: bands of the score before rounding; published: of the score rounded to the decimals of the ranking; quantile: of the share of the other ranked submissions that stand behind, all who tie in one band, which makes the run relative. 分级的依据：exact 舍入前的得分；published 按公布位数舍入后的得分；quantile 其他参加排名者中名次在其后的占比，并列者同级，结果随参评者变化（相对）。',
  }),
  bands: z.array(bandSchema).min(1).meta({
    description:
      'The bands from the highest to the lowest, which begins at 0 or below. 各级，由高到低；最低一级从 0 或更低开始。',
  }),
});

/** A second grouping of items. */
export const viewSchema = z.strictObject({
  id: idSchema.meta({ description: 'The id of the view. 视图的代码。' }),
  label: textSchema.meta({ description: 'The name of the view. 视图的名称。' }),
  weights: z.enum(['effective', 'equal']).meta({
    description:
      'How items count in a group of the view. effective: by the points of the total that each makes for this work; equal: all the same. 各题在视图分组中如何计：effective 按对该作品总分的有效权重；equal 一律相同。',
  }),
  groups: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'The id of the group of the view. 视图中分组的代码。' }),
        label: textSchema.meta({ description: 'The name of the group of the view. 视图中分组的名称。' }),
        items: z.array(z.string()).min(1).meta({
          description:
            'The ids of its items; an item may stand in several groups. 所含题目的代码；一题可属于几个分组。',
        }),
      }),
    )
    .min(1)
    .meta({
      description:
        'The groups; each has the mean of its applicable items, 0–100, after evidence. 各分组；得分为所含适用题目得分（0–100，计入证明之后）的平均。',
    }),
});

/** What a ledger may do to totals. */
export const adjustmentsSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id: idSchema.meta({
          description: 'The id by which an entry names the rule. 台账记录引用此规则的代码。',
        }),
        label: textSchema.meta({
          description: 'The name of the rule; entries may state it too. 规则的名称，台账也可以写它。',
        }),
        kind: z.enum(adjustmentKinds).meta({
          description:
            'What it does. deduct: takes points off; multiply: times a factor, only while the total is above 0; cap: the total is at most this; veto: the work keeps its score and has no rank. Always in this order. 作用：deduct 扣分；multiply 乘以倍数（总分大于 0 时）；cap 总分不超过此值；veto 保留得分、没有名次。总是按此顺序执行。',
        }),
        amount: z.number().min(0).optional().meta({
          description:
            'Points, factor or cap; left out, each entry states its own (points 0 or more, a factor 0–1). Not with veto. 扣多少分、乘多少、封顶多少；不写则由每条记录写明（扣分不小于 0，倍数 0–1）。用于 veto 时不写。',
        }),
        items: z.array(z.string()).default([]).meta({
          description:
            'The ids of items that already measure the same matter, for the check against counting it twice. 已经衡量同一事项的题目代码，用来检查是否重复计算。',
        }),
      }),
    )
    .min(1)
    .meta({ description: 'The reasons for which totals may be adjusted. 可以调整总分的各项事由。' }),
  most_deducted: z.number().min(0).optional().meta({
    description:
      'The most points that all deductions together take from one work; left out, no limit. 一部作品各项扣分合计最多扣多少；不写则不限。',
  }),
  lowest: z.number().optional().meta({
    description:
      'The total is never below this, with or without entries; left out, deductions may take it below 0. 总分下限，有无记录都适用；不写则扣分后可以为负。',
  }),
  highest: z.number().optional().meta({
    description: 'The total is never above this, with or without entries. 总分上限，有无记录都适用。',
  }),
});

/** How totals are ordered. */
export const rankingSchema = z.strictObject({
  rank_on: z.enum(['exact', 'published']).meta({
    description:
      'exact: works are ordered by the total before rounding (compared to nine decimals); published: by the rounded one, so that equal published totals share a rank. 排名的依据：exact 舍入前的总分（比较到九位小数）；published 舍入后的总分，公布分相同即并列。',
  }),
  decimals: z.int().min(0).max(8).meta({
    description:
      'Decimals of published scores, 0–8; half is rounded up, away from 0. 公布分数的小数位数（0–8），四舍五入，负数远离零。',
  }),
  ties: z.enum(['competition', 'dense', 'ordinal']).meta({
    description:
      'Ranks after a tie. competition: 1, 2, 2, 4; dense: 1, 2, 2, 3; ordinal: 1, 2, 3, 4, so that a tie which no tie-breaker parts is an error. 并列之后的名次：competition 为 1、2、2、4；dense 为 1、2、2、3；ordinal 为 1、2、3、4，同分规则分不开的即为错误。',
  }),
  tie_breakers: z
    .array(
      z.union([
        z.string(),
        z.strictObject({
          node: z.string().meta({
            description: 'The id of the node whose scores part the tie. 用其得分区分同分者的节点代码。',
          }),
          order: z.enum(['higher-first', 'lower-first']).meta({
            description:
              'higher-first: the higher score stands before; lower-first: the lower one. A work without that score stands behind. 先后：higher-first 高分在前；lower-first 低分在前。没有这项得分的排在后面。',
          }),
        }),
      ]),
    )
    .meta({
      description:
        'Nodes whose scores part equal totals, the first first: an id (the higher score stands before), or a node with its order. An empty list leaves ties. 总分相同时依次比较的节点：写代码（高分在前），或写 node 与 order。空列表即保持并列。',
    }),
  minimum_coverage: z.number().min(0).max(1).meta({
    description:
      'The coverage, 0–1, that a rank needs; a work below has a score and no rank. 参加排名所需的覆盖率（0–1）；低于它的有得分、没有名次。',
  }),
  track_separators: z.array(z.string().min(1)).default([]).meta({
    description:
      'What stands between the tracks of one cell; such a work is ranked in each. Left out, a cell names one track. 一格中几个赛道之间的分隔符，该作品在每个赛道排名；不写则一格只有一个赛道。',
  }),
  brackets: z
    .array(
      z.strictObject({
        from: z.int().positive().meta({ description: 'The first rank of the range. 区间的第一个名次。' }),
        to: z.int().positive().meta({ description: 'The last rank of the range. 区间的最后一个名次。' }),
      }),
    )
    .default([])
    .meta({
      description:
        'Ranges of ranks published as one, such as 4–10; ranks outside stand for themselves. 合并公布的名次区间，如 4–10；其余名次照写。',
    }),
});

/** A prize. */
export const awardSchema = z.strictObject({
  id: idSchema.meta({ description: 'The id of the award. 奖项的代码。' }),
  label: textSchema.meta({ description: 'The name of the award. 奖项的名称。' }),
  quota: z.int().positive().meta({
    description:
      'The number of places; with each-track in every track. 名额；within 为 each-track 时是每个赛道的名额。',
  }),
  by: z.string().meta({
    description:
      'What decides: total follows the ranks with their tie-breakers; the id of a group or item its score, higher first. 评选依据：total 即按名次（含同分规则）；写分组或题目代码则按其得分，高分在前。',
  }),
  within: z.enum(['all', 'each-track']).meta({
    description:
      'all: one list of winners; each-track: one for every track, with the quota again. 范围：all 全体评一次；each-track 每个赛道各评一次，名额相同。',
  }),
  eligible: expressionSchema.optional().meta({
    description:
      'An expression that must be true of a work; one that cannot be decided does not win and is listed. It may use score(…). 参评资格，表达式为真者才能获奖；无法判断的不能获奖，会列出。可以用 score(…)。',
  }),
  eligible_label: textSchema.optional().meta({
    description:
      'Who may win it in words, shown instead of the expression. 用文字说明谁可以参评，代替表达式展示。',
  }),
  provisional: z.boolean().default(false).meta({
    description:
      'A proposal that nobody has published; every result says so. 尚未公布的提议，结果中都会注明。',
  }),
  excludes_winners_of: z.array(z.string()).default([]).meta({
    description:
      'The ids of awards further up whose winners cannot win this one. 排在前面的奖项代码，其获奖者不能再获此奖。',
  }),
  tie_at_cut: z.enum(['share', 'widen', 'leave-open']).meta({
    description:
      'What a tie for the last places does. share: all who tie share these places; widen: all who tie win and the quota grows; leave-open: nobody of them wins and the places stay open. 最后名额上并列时：share 并列者共享余下名额；widen 并列者都获奖，名额相应增加；leave-open 并列者都不获奖，名额空缺。',
  }),
});
