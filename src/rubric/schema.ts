import { z } from 'zod';
import { languages } from '../diagnostics/language.js';
import { expressionSchema } from '../expressions/expression-schema.js';
import { textSchema } from '../items/option.js';
import { evidenceSchema } from './evidence-schema.js';
import { aggregationShape, groupSchema, itemSchema } from './node-schema.js';
import { publicationSchema } from './publication-schema.js';
import {
  adjustmentsSchema,
  awardSchema,
  levelTableSchema,
  rankingSchema,
  viewSchema,
} from './result-schema.js';
import { idSchema, keywordsSchema } from './written-text.js';

/** A rubric file as a methodologist writes it. Its JSON Schema is generated from here. */
export const rubricSchema = z.strictObject({
  id: idSchema.meta({
    description: 'The id of the rubric; it stands in every result. 评分规则的代码，写在每一份结果里。',
  }),
  version: z.string().min(1).meta({
    description:
      'The version, quoted so that 1.10 does not become 1.1. What each change must raise is said by rubric diff. 版本号，须加引号，否则 1.10 会变成 1.1。改动之后该升哪一位，见 rubric diff。',
  }),
  language: z.enum(languages).meta({
    description:
      'The language of results where --lang names none: zh-CN is Chinese, en is English. 没有指定 --lang 时结果所用的语言：zh-CN 为中文，en 为英文。',
  }),
  title: textSchema.meta({
    description:
      'The name of the rating, a text for both languages or one for each. 评级的名称，可写一段文字，或中英文各一段。',
  }),
  provisional: z
    .array(
      z.strictObject({
        choice: textSchema.meta({ description: 'What was chosen. 所作的选择。' }),
        reason: textSchema.meta({ description: 'Why it is only provisional. 为什么只是暂定。' }),
      }),
    )
    .default([])
    .meta({
      description:
        'Choices of this rubric that nobody has published; every result lists them. 本规则中尚未公布、暂时采用的选择，每份结果都会列出。',
    }),
  identity: z
    .array(
      z.strictObject({
        id: idSchema.meta({
          description:
            'The id of the field, for map files and field(…) in expressions. 字段的代码，用于列对应文件和表达式中的 field(…)。',
        }),
        role: z.enum(['name', 'year', 'track', 'id', 'contact', 'other']).meta({
          description:
            'What the field is for: name is the work (exactly one field), year its year, track the class in which it is ranked as well; id and contact tell one sender from another, and contact must be private; other is only shown. 字段的用途：name 作品名称（恰好一个），year 年份，track 另行排名的赛道；id 与 contact 用来辨认提交者，其中 contact 必须写 private；other 只展示。',
        }),
        label: textSchema.meta({ description: 'The name of the field in results. 结果中该字段的名称。' }),
        keywords: keywordsSchema.min(1).meta({
          description:
            'Words of which one stands in the title of the column, with at most ten characters more around it. 该列的标题含有其中一个词，此外至多再有十个字。',
        }),
        required: z.boolean().default(false).meta({
          description:
            'Whether a sheet without this column is an error that stops the run. 缺少这一列是否算错误、不予计算。',
        }),
        private: z.boolean().default(false).meta({
          description:
            'Whether the field is kept out of every output and expression; it still helps to find duplicates. 是否不进入任何输出和表达式；仍用来辨认重复提交。',
        }),
      }),
    )
    .min(1)
    .meta({ description: 'The columns that say whose submission it is. 说明是谁的答卷的各列。' }),
  evidence: evidenceSchema.optional().meta({
    description:
      'How evidence is recognised and what weak evidence costs; left out where no item asks for any. 证明的识别，以及证明不足的后果；没有题目要求证明时不写。',
  }),
  conditions: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'The id that applicable_if names. 供 applicable_if 引用的代码。' }),
        label: textSchema.meta({
          description: 'What is true of the work where the condition holds. 条件成立时，作品是怎样的。',
        }),
        keywords: keywordsSchema.default([]).meta({
          description:
            'Words of the title of a yes-no column that asks for the condition itself; what it says decides. 专门询问此条件的是非列的标题用词，以该列为准。',
        }),
        inferred_from: z.array(z.string()).default([]).meta({
          description:
            'Without such a column: the ids of the items that tell. True where one of them claims something or carries evidence, false where all are blank or a text denies it; else undetermined, which counts as true and is listed. 没有专门的列时，据以推断的题目代码：有一题得分、答“是”或附有证明则成立，全部空白或文字否认则不成立；其余无法判断，按成立计并列出待查。',
        }),
        denials: keywordsSchema.default([]).meta({
          description:
            'Texts in answers and evidence that say that the condition is false. 答案、证明中表示条件不成立的文字。',
        }),
        subjects: keywordsSchema.default([]).meta({
          description:
            'Words for the matter itself: a clause that holds one and is no denial claims it. 事情本身的名称：分句里有它而又不是否认，即表示条件成立。',
        }),
        when: expressionSchema.optional().meta({
          description:
            'An expression that decides instead of everything else; a missing value leaves the condition undetermined. 由此表达式判断，其余依据都不用；所需的值缺失时无法判断。',
        }),
      }),
    )
    .default([])
    .meta({ description: 'What decides whether items apply to a work. 决定某些题是否适用的条件。' }),
  ...aggregationShape,
  groups: z
    .array(groupSchema)
    .default([])
    .meta({ description: 'The top groups; they come before top items. 顶层的各个分组，排在顶层题目之前。' }),
  items: z
    .array(itemSchema)
    .default([])
    .meta({ description: 'Items right below the total. 直接属于总分的题目。' }),
  views: z.array(viewSchema).default([]).meta({
    description:
      'Second groupings of the same items, such as E, S and G; they never touch the total. 同样这些题目的其他分组，如 E、S、G；不影响总分。',
  }),
  adjustments: adjustmentsSchema.optional().meta({
    description:
      'What a ledger of decisions may do to totals; without it a ledger is refused. 加减分台账可以对总分做什么；不写则不接受台账。',
  }),
  levels: z
    .array(
      z.strictObject({
        min: z
          .number()
          .meta({ description: 'The lowest score of the level, included. 该等级的最低分（含）。' }),
        max: z.number().optional().meta({
          description:
            'Where the level ends, not included: the min of the level above, said again for readers and checked. 该等级的上限（不含）：即上一等级的 min，写出来供核对，不一致即报错。',
        }),
        label: textSchema.meta({ description: 'The name of the level. 等级名称。' }),
      }),
    )
    .default([])
    .meta({
      description:
        'Levels of the total from the highest to the lowest, on the score that ranks; the lowest begins at 0 or below. 总分的等级，由高到低，按排名所用的分数判定；最低一级从 0 或更低开始。',
    }),
  level_tables: z.array(levelTableSchema).default([]).meta({
    description:
      'Further levels, of groups and items or by place in the field. 其他等级表：分组、题目的等级，或按名次占比分级。',
  }),
  ranking: rankingSchema.meta({
    description: 'How totals are rounded, ordered and published. 总分如何舍入、排序、公布。',
  }),
  awards: z.array(awardSchema).default([]).meta({
    description: 'Prizes with a number of places, drawn in this order. 有名额的奖项，按所写顺序评出。',
  }),
  publication: publicationSchema.optional().meta({
    description:
      'What of the results goes to the public; left out, name, track, year, rank, total, levels, top groups and awards. 结果中公布什么；不写则公布名称、赛道、年份、名次、总分、等级、顶层分组得分和奖项。',
  }),
});

export type WrittenRubric = z.output<typeof rubricSchema>;
