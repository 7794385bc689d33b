import { z } from 'zod';
import { textSchema } from '../items/option.js';
import { idSchema, keywordsSchema } from './written-text.js';

const effectSchema = z.strictObject({
  factor: z.number().min(0).max(1).meta({
    description:
      'For every kind but grade: what the credit is multiplied by, 0–1. 分级题以外的题型：得分率乘以此数（0–1）。',
  }),
  levels: z.union([z.int().nonnegative(), z.literal('to-lowest')]).meta({
    description:
      'For grade: how many levels the answer goes down, never below the lowest; to-lowest is all the way. 分级题：降几档，最多降到最低一档；to-lowest 即降到最低。',
  }),
});

const effectsShape = {
  partial: effectSchema.meta({
    description: 'The evidence was accepted in part by a ruling. 经裁定，证明只部分认可。',
  }),
  missing: effectSchema.meta({
    description: 'There is no evidence, or a placeholder. 没有证明，或只写了等同于没有的文字。',
  }),
  no_data: effectSchema.meta({
    description: 'Figures were asked for and the evidence holds none. 要求数据，而证明中没有。',
  }),
  rejected: effectSchema.meta({
    description: 'The evidence was rejected by a ruling. 经裁定，证明不予认可。',
  }),
};

/** What weak evidence does, for each status. */
export const writtenEffects = z.strictObject(effectsShape);

/** The evidence section of a rubric file. */
export const evidenceSchema = z.strictObject({
  headers: keywordsSchema.meta({
    description:
      'Titles of evidence columns; such a column belongs to the question before it, or to the one that its title names. 证明列的标题；该列属于它前面的题，或标题中写明题号的题。',
  }),
  placeholders: keywordsSchema.meta({
    description: 'Texts that stand for no evidence, as the whole cell. 整格只写这些文字，等同于没有证明。',
  }),
  pointers: keywordsSchema.meta({
    description:
      'Texts that point to an attachment and are evidence only where there is one. 指向附件的文字，真有附件才算证明。',
  }),
  default_policy: z.string().meta({
    description:
      'The id of the policy that counts unless --policy names another. 所采用口径的代码，可用 --policy 另选。',
  }),
  beside_policy: z.string().meta({
    description:
      'The id of the policy whose totals and ranks stand beside; where it is the chosen one, the default stands there. 并列给出总分与名次的另一口径的代码；它正是所采用的口径时，并列默认口径。',
  }),
  policies: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'The id of the policy, for --policy. 口径的代码，用于 --policy。' }),
        label: textSchema.meta({ description: 'The name of the policy. 口径的名称。' }),
        ...effectsShape,
      }),
    )
    .min(1)
    .meta({
      description:
        'Tables of what weak evidence costs, one for each policy; in each, rejected must not earn more than missing, missing than no_data, no_data than partial. 证明不足的后果，每个口径一张表；得分须由低到高或相等：rejected、missing、no_data、partial。',
    }),
});
