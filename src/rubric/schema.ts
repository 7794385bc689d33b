import { z } from 'zod';
import { languages } from '../diagnostics/language.js';
import { textSchema } from '../items/option.js';
import { itemKinds, type ItemSpec } from '../items/registry.js';

const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
  .meta({ description: 'A code, quoted: "2.10". 代码，加引号："2.10"。' });

const weightSchema = z
  .number()
  .min(0)
  .max(1_000_000)
  .meta({ description: 'Relative among siblings. 同级之间的相对权重。' });

const nodeShape = { id: idSchema, label: textSchema, weight: weightSchema };

const itemShape = {
  ...nodeShape,
  keywords: z.array(z.string().regex(/\S/u)).default([]).meta({
    description: 'Words of the title, for columns without a code. 题目文字中的关键词，用于没有题号的列。',
  }),
  evidence: z.enum(['any', 'data', 'none']).meta({
    description:
      'Whether evidence is asked for, and whether it must hold figures. 是否要求证明、是否必须有数据。',
  }),
  applicable_if: z.string().optional().meta({ description: 'The id of a condition. 适用条件的 id。' }),
};

/** An item as written: the common keys and those of its kind. */
export type WrittenItem = z.output<z.ZodObject<typeof itemShape>> & ItemSpec;

/** A group as written; sub-groups come before items of its own. */
export interface WrittenGroup {
  readonly id: string;
  readonly label: z.output<typeof textSchema>;
  readonly weight: number;
  readonly aggregate: 'weighted-mean';
  readonly groups: readonly WrittenGroup[];
  readonly items: readonly WrittenItem[];
}

const itemSchemas = Object.entries(itemKinds).map(([kind, { schema }]) =>
  z.strictObject({ kind: z.literal(kind), ...itemShape, ...schema.shape }),
);

// TypeScript cannot follow that the union over the registry yields the union of the specs.
const itemSchema = z.discriminatedUnion(
  'kind',
  itemSchemas as [(typeof itemSchemas)[number], ...typeof itemSchemas],
) as unknown as z.ZodType<WrittenItem>;

const groupSchema: z.ZodType<WrittenGroup> = z
  .strictObject({
    ...nodeShape,
    aggregate: z.enum(['weighted-mean']).meta({ description: 'How the children make the score. 汇总方式。' }),
    get groups() {
      return z.array(groupSchema).default([]);
    },
    items: z.array(itemSchema).default([]),
  })
  .meta({ id: 'group', description: 'An inner node. 分组。' });

const effectSchema = z.strictObject({
  factor: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'Yes-no, multi and number: times. 是非、多选、数字题：乘以。' }),
  levels: z
    .union([z.int().nonnegative(), z.literal('to-lowest')])
    .meta({ description: 'Grade: levels down. 分级题：降几档。' }),
});

const policySchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  partial: effectSchema,
  missing: effectSchema,
  no_data: effectSchema,
  rejected: effectSchema,
});

const keywordsSchema = z.array(z.string().regex(/\S/u));

/** A rubric file as a methodologist writes it. Its JSON Schema is generated from here. */
export const rubricSchema = z.strictObject({
  id: idSchema,
  version: z.string().min(1).meta({ description: 'Quoted: "1.10". 加引号："1.10"。' }),
  language: z.enum(languages),
  title: textSchema,
  provisional: z
    .array(z.strictObject({ choice: textSchema, reason: textSchema }))
    .default([])
    .meta({ description: 'Choices that nobody has published yet. 尚未公布、暂定的选择。' }),
  identity: z
    .array(
      z.strictObject({
        id: idSchema,
        role: z.enum(['name', 'year', 'track', 'contact', 'other']),
        label: textSchema,
        keywords: keywordsSchema.min(1),
        required: z.boolean().default(false),
        private: z.boolean().default(false).meta({ description: 'Never in any output. 不进入任何输出。' }),
      }),
    )
    .min(1),
  evidence: z.strictObject({
    headers: keywordsSchema.meta({ description: 'Titles of evidence columns. 证明列的标题。' }),
    placeholders: keywordsSchema.meta({
      description: 'Texts that stand for no evidence. 等同于没有证明的文字。',
    }),
    pointers: keywordsSchema.meta({
      description: 'Texts that count only with an attachment. 只有真有附件才算数的文字。',
    }),
    default_policy: z.string(),
    beside_policy: z.string().meta({ description: 'Shown beside the chosen one. 在结果旁并列显示的口径。' }),
    policies: z.array(policySchema).min(1),
  }),
  conditions: z
    .array(
      z.strictObject({
        id: idSchema,
        label: textSchema,
        keywords: keywordsSchema.default([]),
        inferred_from: z.array(z.string()).default([]),
        denials: keywordsSchema.default([]),
        subjects: keywordsSchema.default([]),
      }),
    )
    .default([]),
  aggregate: z.enum(['weighted-mean']),
  groups: z.array(groupSchema).min(1),
  levels: z.array(z.strictObject({ min: z.number(), label: textSchema })).min(1),
  ranking: z.strictObject({
    rank_on: z.enum(['exact', 'published']),
    decimals: z.int().min(0).max(8),
    ties: z.enum(['competition', 'dense']),
    tie_breakers: z.array(z.string()),
    minimum_coverage: z.number().min(0).max(1),
  }),
});

export type WrittenRubric = z.output<typeof rubricSchema>;
