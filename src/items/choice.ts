import { z } from 'zod';
import { type Language } from '../diagnostics/language.js';
import { type ItemKind, onlyBlank } from './item-kind.js';
import { type Option, optionMeaningShape, type OptionMeaning, optionShape } from './option.js';
import { readOneOption, showOption } from './read-option.js';

export interface ChoiceOption extends Option {
  readonly points: number;
  /** Undefined for an ordinary answer. */
  readonly means?: OptionMeaning | undefined;
}

export interface ChoiceSpec {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption[];
  /** The points of a full credit; undefined for those of the best option. */
  readonly max?: number | undefined;
}

/** The points of a full credit: as stated, else those of the best option that is an answer. 0 where nothing earns. */
function fullPoints({ options, max }: ChoiceSpec): number {
  return (
    max ??
    Math.max(0, ...options.filter(({ means }) => means !== 'not-applicable').map(({ points }) => points))
  );
}

function describeOption({ id, points, means }: ChoiceOption, language: Language): string {
  const words: Record<OptionMeaning, Record<Language, string>> = {
    'not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
    unsure: { 'zh-CN': '不确定', en: 'unsure' },
    'no-disclosure': { 'zh-CN': '未披露', en: 'no disclosure' },
  };
  if (means === 'not-applicable') return `${id} ${words[means][language]}`;
  return `${id} ${String(points)}${means === undefined ? '' : ` (${words[means][language]})`}`;
}

/** A question with one choice among options, in no order; each is worth its points. */
export const choice: ItemKind<ChoiceSpec, ChoiceOption> = {
  schema: z.object({
    options: z
      .array(
        z.strictObject({
          ...optionShape,
          points: z.number().nonnegative().meta({
            description:
              'What the option earns, out of the max; 0 for one that means not applicable. 选中该项的分值，除以 max 即得分率；表示不适用的写 0。',
          }),
          ...optionMeaningShape,
        }),
      )
      .min(2)
      .meta({
        description:
          'The options, of which one is chosen; exports by number count them in this order. 各选项，单选；按序号的导出依此顺序。',
      }),
    max: z.number().positive().optional().meta({
      description:
        'The points of a full credit, no option above it; left out, those of the best option. 满分所需的分值，选项不得超过；不写则为最高选项的分值。',
    }),
  }),
  blanks: () => onlyBlank,
  read: ({ options }, cells) => readOneOption(options, cells),
  // What earns nothing has no points of its own; 1 keeps it in its place among others.
  maximum: (spec) => fullPoints(spec) || 1,
  credit: (spec, { points, means }) => (means === 'not-applicable' ? 0 : points / (fullPoints(spec) || 1)),
  downgrade: (spec, answer, effect, sample) => choice.credit(spec, answer, sample) * effect.factor,
  values: (_, { points }) => [points],
  chosen: (_, { id }) => [id],
  meaning: (_, { means }) => means ?? 'answer',
  write: (_, { id }) => [id],
  describe: (spec) => {
    const list = (language: Language): string =>
      spec.options.map((option) => describeOption(option, language)).join(', ');
    const full = String(fullPoints(spec));
    return {
      'zh-CN': `所选项分值 ÷ ${full}（${list('zh-CN')}）`,
      en: `points of the chosen option ÷ ${full} (${list('en')})`,
    };
  },
  show: (_, answer, language) => showOption(answer, language),
};
