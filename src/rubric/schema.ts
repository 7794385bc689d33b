import { z } from 'zod';
import { languages } from '../diagnostics/language.js';
import { expressionSchema } from '../expressions/expression-schema.js';
import { textSchema } from '../items/option.js';
import { evidenceSchema } from './evidence-schema.js';
import { aggregationShape, groupSchema, itemSchema } from './node-schema.js';
import { adjustmentsSchema, awardSchema, levelTableSchema, rankingSchema, viewSchema } from './result-schema.js';
import { idSchema, keywordsSchema } from './written-text.js';

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
        role: z.enum(['name', 'year', 'track', 'id', 'contact', 'other']),
        label: textSchema,
        keywords: keywordsSchema.min(1),
        required: z.boolean().default(false),
        private: z.boolean().default(false).meta({ description: 'Never in any output. 不进入任何输出。' }),
      }),
    )
    .min(1),
  evidence: evidenceSchema.optional().meta({
    description: 'Left out where no item asks for evidence. 没有题目要求证明时可以不写。',
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
        when: expressionSchema.optional(),
      }),
    )
    .default([]),
  ...aggregationShape,
  groups: z.array(groupSchema).default([]),
  items: z.array(itemSchema).default([]),
  views: z.array(viewSchema).default([]),
  adjustments: adjustmentsSchema.optional(),
  levels: z.array(z.strictObject({ min: z.number(), max: z.number().optional(), label: textSchema })).default([]),
  level_tables: z.array(levelTableSchema).default([]),
  ranking: rankingSchema,
  awards: z.array(awardSchema).default([]),
});

export type WrittenRubric = z.output<typeof rubricSchema>;
