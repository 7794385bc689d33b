import { z } from 'zod';

/** What a constant or scale is called; `$` stands before the name where it is used. */
export const namePattern = /^\p{L}[\p{L}\p{N}_-]*$/u;

const nameSchema = z.string().regex(namePattern);

/** The keys at the top of a rubric file that are used up before its content is looked at. */
export const layerShape = {
  extends: z.string().min(1).optional().meta({
    description:
      'The rubric that this file changes: the name of a shipped one, or a path from this file. Maps merge key by key, lists of maps with ids entry by entry (remove: true takes one out), anything else replaces. 本文件所修改的评分规则：内置规则的名称，或相对于本文件的路径。映射逐键合并，带 id 的列表逐项合并（remove: true 表示删去），其余整体替换。',
  }),
  constants: z
    .record(nameSchema, z.union([z.number(), z.string()]))
    .optional()
    .meta({
      description:
        'Numbers and texts by name; $name stands for one anywhere as a whole value. 有名称的数和文字；在任何位置以 $名称 作为整个值引用。',
    }),
  scales: z
    .record(nameSchema, z.array(z.record(z.string(), z.unknown())).min(1))
    .optional()
    .meta({
      description:
        'Lists of options, levels or other maps by name, shared by several items: options: $name. 多道题共用的选项、分级等列表，以 options: $名称 引用。',
    }),
};

export const layerKeys = Object.keys(layerShape);

/** These keys of one file; all others are left alone. */
export const layerSchema = z.looseObject(layerShape);
