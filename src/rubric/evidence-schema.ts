import { z } from 'zod';
import { textSchema } from '../items/option.js';
import { idSchema, keywordsSchema } from './written-text.js';

const effectSchema = z.strictObject({
  factor: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'Every kind but grade: times. 分级题以外的题型：乘以。' }),
  levels: z
    .union([z.int().nonnegative(), z.literal('to-lowest')])
    .meta({ description: 'Grade: levels down. 分级题：降几档。' }),
});

const effectsShape = {
  partial: effectSchema,
  missing: effectSchema,
  no_data: effectSchema,
  rejected: effectSchema,
};

/** What weak evidence does, for each status. */
export const writtenEffects = z.strictObject(effectsShape);

/** The evidence section of a rubric file. */
export const evidenceSchema = z.strictObject({
  headers: keywordsSchema.meta({ description: 'Titles of evidence columns. 证明列的标题。' }),
  placeholders: keywordsSchema.meta({
    description: 'Texts that stand for no evidence. 等同于没有证明的文字。',
  }),
  pointers: keywordsSchema.meta({
    description: 'Texts that count only with an attachment. 只有真有附件才算数的文字。',
  }),
  default_policy: z.string(),
  beside_policy: z.string().meta({ description: 'Shown beside the chosen one. 在结果旁并列显示的口径。' }),
  policies: z.array(z.strictObject({ id: idSchema, label: textSchema, ...effectsShape })).min(1),
});
