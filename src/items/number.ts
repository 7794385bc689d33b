import { z } from 'zod';
import type { Language } from '../diagnostics/language.js';
import { creditAlong, type Curve, curveSchema, describeCurve, isRelative } from './curve.js';
import { unitWordsSchema } from './info.js';
import { type Blank, type ItemKind, onlyBlank } from './item-kind.js';
import { textSchema } from './option.js';
import { readNumbers, showNumber } from './read-numbers.js';

/** Numbers, one for each blank, scored along one curve; the credit is their mean. */
export interface NumberSpec {
  readonly kind: 'number';
  readonly parts: readonly Blank[];
  /** `share`: 45%, 0.45, 4.5:5.5 are all shares 0–1; `number`: as it stands. */
  readonly unit: 'share' | 'number';
  /** With `number`: words that may stand around it. */
  readonly unit_words?: readonly string[] | undefined;
  /** With `number`: whether -2 and -3 are numbers and no platform's marks; undefined to go by the curve. */
  readonly negative?: boolean | undefined;
  readonly curve: Curve;
}

/** One number for each part; undefined for a part left blank. */
export type Numbers = readonly (number | undefined)[];

const partSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ description: 'The id of the blank, for titles of columns. 填空的代码，用于列标题。' }),
  label: textSchema.meta({ description: 'What the blank asks for. 填空的名称。' }),
  keywords: z.array(z.string().min(1)).default([]).meta({
    description: "Words for the title of the blank's column, any of them. 该填空一列标题中的词，有其一即可。",
  }),
});

/** One or more numbers, such as the shares of women among staff and among managers. */
export const number: ItemKind<NumberSpec, Numbers> = {
  schema: z.object({
    parts: z
      .array(partSchema)
      .min(1)
      .default(onlyBlank.map((blank) => ({ ...blank, keywords: [...blank.keywords] })))
      .meta({
        description:
          'The blanks of the question, in order; left out where there is but one. The credit is the mean over them, a blank left empty counting 0. 题目的各个填空，按顺序，只有一个时可不写；得分率为各空的平均，未填的空计 0。',
      }),
    unit: z.enum(['share', 'number']).meta({
      description:
        'share: a share 0–1 in any spelling (45%, 0.45, 45, 4.5:5.5); number: the number as it stands (1,234.5 or 1.5e3; 10% only with % in unit_words, as 10). 数值的写法：share 为占比 0–1，任何写法（45%、0.45、45、4.5:5.5）；number 为数值本身（如 1,234.5、1.2万；带 % 的须在 unit_words 中列出 %，10% 即 10）。',
    }),
    unit_words: unitWordsSchema,
    negative: z.boolean().optional().meta({
      description:
        "Whether -2 and -3 are numbers and not a platform's marks for left empty and skipped; left out, they are where the curve reaches below 0. 是否把 -2、-3 当作数值，而非平台的未填、跳过标记；不写则看曲线是否低于 0。",
    }),
    curve: curveSchema,
  }),
  blanks: (spec) => spec.parts,
  read: (spec, { blanks }) => readNumbers(spec, blanks),
  maximum: () => 1,
  credit: (spec, answer, sample) => {
    const credits = answer.map((value, part) =>
      value === undefined ? 0 : creditAlong(spec.curve, value, sample[part] ?? []),
    );
    return credits.reduce((sum, credit) => sum + credit, 0) / spec.parts.length;
  },
  downgrade: (spec, answer, effect, sample) => number.credit(spec, answer, sample) * effect.factor,
  values: (_, answer) => answer,
  // A bare 1 could be one per cent.
  write: (spec, answer) =>
    answer.map((value) => {
      if (value === undefined) return '';
      return spec.unit === 'share' && value === 1 ? '100%' : String(value);
    }),
  isRelative: ({ curve }) => isRelative(curve),
  describe: (spec) => {
    const curve = describeCurve(spec.curve, (value) => showNumber(spec, value));
    if (spec.parts.length === 1) return curve;
    const labels = (language: Language): string => spec.parts.map(({ label }) => label[language]).join(', ');
    return {
      'zh-CN': `各空（${labels('zh-CN')}）得分率取平均；${curve['zh-CN']}`,
      en: `mean over ${labels('en')}; ${curve.en}`,
    };
  },
  show: (spec, answer) => answer.map((value) => showNumber(spec, value)).join(' / '),
};
