import { z } from 'zod';

/** What of the results goes to the public. A rubric without the section publishes by its defaults. */
export const publicationSchema = z.strictObject({
  fields: z.array(z.string()).min(1).optional().meta({
    description:
      'The ids of the identity fields that are published, in this order, the name of the work among them; never private ones nor those of role id or contact. Left out: name, track and year. 公布哪些基本信息，按所写顺序，须含作品名称；不能是 private 的，也不能是 id、contact 类的。不写则为名称、赛道、年份。',
  }),
  total: z.boolean().default(true).meta({
    description:
      'Whether totals are published, rounded to the decimals of the ranking; never the exact score. 是否公布总分；总是按公布的位数舍入，不公布精确分。',
  }),
  level: z.boolean().default(true).meta({
    description: 'Whether the levels of the total are published. 是否公布总分的等级。',
  }),
  groups: z.array(z.string()).optional().meta({
    description:
      'The ids of the top groups whose scores are published, rounded like the total, in this order; an empty list for none. Left out: all of them. 公布哪些顶层分组的得分，舍入与总分相同，按所写顺序；空列表即都不公布。不写则全部公布。',
  }),
  track_ranks: z.boolean().default(true).meta({
    description:
      'Whether the ranks within the tracks are published, where the track is. The ranges of the ranking hold for them too. 是否公布赛道内的名次（须公布赛道）；合并公布的名次区间同样适用。',
  }),
  awards: z.boolean().default(true).meta({
    description: 'Whether the awards with their winners are published. 是否公布奖项和获奖者。',
  }),
  unranked: z.enum(['left-out', 'named', 'with-reason']).default('left-out').meta({
    description:
      'Works without a rank. left-out: only their number is said; named: they stand below the list without a score; with-reason: so, and with why they have no rank. 没有名次的作品：left-out 只说明有几个；named 列在榜末，不写分数；with-reason 列在榜末并写明原因。',
  }),
});
