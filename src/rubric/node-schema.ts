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
        'How the children make the score. weighted-mean: mean of their scores by weight; attainable: points earned over points attainable; sum: points added up; geometric, harmonic: these means by weight; minimum, maximum: the lowest or highest child, weights only say that it counts; best: mean of the best few. 下级如何合成得分。依次为：weighted-mean 按权重平均，attainable 得到的点数占应得点数，sum 点数相加，geometric 与 harmonic 按权重的几何、调和平均，minimum 与 maximum 取最低、最高的一项（权重只表示是否计入），best 取最好的几项平均。',
    }),
  best: z.int().positive().optional().meta({
    description:
      'With best, mandatory: how many children count, fewer than there are; their weights are equal. 汇总方式为 best 时必写：取几项，少于下级总数；各项权重须相等。',
  }),
  floor: z.number().min(0).lt(1).optional().meta({
    description:
      'With geometric or harmonic, mandatory: the fraction 0–1 of a full score that lower children count as; with 0 one child at 0 makes the whole 0. 汇总方式为 geometric、harmonic 时必写：得分占满分的比例（0–1）低于此值的下级按此计；写 0 时，一项为 0 则全组为 0。',
  }),
  out_of: z.number().positive().max(1_000_000).optional().meta({
    description:
      'The full score of this node, also what it brings into a sum above; 100 where it is left out, and not with sum, whose full score is what its children can make. 本节点的满分，也是计入上级 sum 的点数；不写为 100。汇总方式为 sum 时不写，满分由下级决定。',
  }),
  round: z.int().min(0).max(8).optional().meta({
    description:
      'Decimals, 0–8, to which the score of a group (of an item: its points) is rounded half up before it counts further; left out, nothing is rounded in between. 得分（题目为其点数）在计入上级之前四舍五入到几位小数（0–8）；不写则中间不舍入。',
  }),
  not_applicable: z.enum(['siblings', 'ancestors', 'zero', 'forbid']).default('siblings').meta({
    description:
      'What becomes of a child that is not applicable. siblings: its weight goes to the others in proportion; ancestors: this group loses that weight too among its own siblings, in a sum the attainable points shrink; zero: it counts with nothing; forbid: it counts as unanswered and is an error. 不适用的下级如何处理：siblings 权重按比例转给其余各项；ancestors 本组在同级中的权重也相应减少，相加时应得点数减少；zero 按 0 分计；forbid 按未答计，并报错。',
  }),
  minimums: z
    .strictObject({
      applicable: share.default(0).meta({
        description:
          'The least share, 0–1, of the weight below that must be applicable. 下级权重中至少有多大比例（0–1）适用。',
      }),
      answered: share.default(0).meta({
        description:
          'The least share, 0–1, of the applicable weight below that must be answered. 下级适用的权重中至少有多大比例（0–1）已作答。',
      }),
      below: z.enum(['not-scored', 'zero', 'not-applicable']).meta({
        description:
          'What the node is to the group above when it falls short. not-scored: that one is not scored either; zero: it counts as 0; not-applicable: it leaves as if it did not apply. 未达到时对上级意味着什么：not-scored 上级也不计分；zero 按 0 分计；not-applicable 视同不适用。',
      }),
    })
    .optional()
    .meta({
      description:
        'Shares below which the node is not scored, exactly the minimum being enough, and what the group above then does. 低于这些比例的节点不计分（恰好等于即可），并写明上级如何处理。',
    }),
};

const nodeShape = {
  id: idSchema.meta({
    description:
      'The code of the question or group, quoted: "2.10". Titles of columns begin with it; no two are alike. 题号或分组代码，加引号，如 "2.10"；表头以它开头，不得重复。',
  }),
  label: textSchema.meta({ description: 'A short name for results. 结果中所用的简短名称。' }),
  weight: z.number().min(-1_000_000).max(1_000_000).meta({
    description:
      'Relative among siblings, in any unit; in sum and attainable the factor of the points, which only in sum may be below 0 and then takes away. With 0 the node is shown and counts nowhere. 同级之间的相对权重，单位任意；汇总方式为 sum、attainable 时是点数的倍数，只有 sum 中可以为负，即倒扣。写 0 则只展示、不计入。',
  }),
  provisional: z.boolean().default(false).meta({
    description:
      'Whether the node is a proposal that nobody has published; every result marks it. 是否为尚未公布的提议，每份结果都会注明。',
  }),
  applicable_if: z.string().optional().meta({
    description:
      'The id of a condition without which this node, with all below it, is not applicable. 适用条件的代码；条件不成立时，本节点及其下级不适用。',
  }),
};

const itemShape = {
  ...nodeShape,
  keywords: keywordsSchema.default([]).meta({
    description:
      'Words of the title, for columns that do not begin with the code: a title that holds three quarters of them by length is the item. 题目文字中的关键词，用于表头没有题号的列：标题含有其中四分之三以上（按字数）即为本题。',
  }),
  round: aggregationShape.round,
  points: z.number().positive().max(1_000_000).optional().meta({
    description:
      'With sum or attainable above: what a full credit is worth. Left out, the most that the kind gives: 1 for yes-no, grade and number, the cap of multi, the best option of choice, the max of points, panel and derived. 上级为 sum、attainable 时满分值多少点；不写为该题型的最高分：是非、分级、数字题为 1，多选题为 cap，单选题为最高的选项，points、panel、derived 为 max。',
  }),
  evidence: z.enum(['any', 'data', 'none']).default('none').meta({
    description:
      'What evidence a credit above 0 needs. any: any text, link or attachment; data: one with a figure, a link or an attachment; none: none. Mandatory where the rubric has a section evidence. 得分需要怎样的证明：any 有证明即可；data 证明中须有数据、链接或附件；none 不需要。规则写有 evidence 一节时，各题必须写明。',
  }),
  evidence_for: z.array(z.string()).min(1).optional().meta({
    description:
      'The ids of the options whose choice must be evidenced; left out, all that earn credit. 选了哪些选项才需要证明；不写则所有得分的选项都需要。',
  }),
  evidence_per_option: z.boolean().default(false).meta({
    description:
      'With multi: whether each chosen option has evidence of its own, in a column such as `1.1 A evidence`; weak evidence then takes down the points of that option only, before diminishing and cap. 多选题：是否每个所选项各有证明（列如“1.1 A 证明”）；证明不足只降该选项的点数，在 diminishing 与 cap 之前。',
  }),
  evidence_effects: z.record(z.string(), writtenEffects).optional().meta({
    description:
      'By the id of a policy: what weak evidence does to this item instead of what the policy says. 按口径代码写明：证明不足对本题的后果，代替该口径的规定。',
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
  z.strictObject({
    kind: z.literal(kind).meta({
      description: 'The kind of item; which other keys there are depends on it. 题型；其余的键随题型而定。',
    }),
    ...itemShape,
    ...schema.shape,
  }),
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
      return z.array(groupSchema).default([]).meta({
        description:
          'Groups inside this one, to any depth; they come before its items. 下级分组，层数不限，排在本组题目之前。',
      });
    },
    items: z.array(itemSchema).default([]).meta({ description: 'Items of this group. 本组的题目。' }),
  })
  .meta({ id: 'group', description: 'An inner node. 分组。' });
