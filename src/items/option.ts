import { z } from 'zod';
import { sameText, type Text } from '../diagnostics/language.js';
import { foldText } from '../table/clean-text.js';

/** One option of a choice: its letter, a short label, and the keywords that all occur in its wording. */
export interface Option {
  readonly id: string;
  readonly label: Text;
  readonly keywords: readonly string[];
}

/** A wording for all languages at once, or one for each. */
export const textSchema = z
  .union([z.string().min(1), z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) })])
  .transform((text): Text => (typeof text === 'string' ? sameText(text) : text))
  .meta({ description: 'A text, or one in each language. 一段文字，或中英文各一段。' });

/** What every option has, as written. */
export const optionShape = {
  id: z
    .string()
    .regex(/^[A-Z]$/)
    .meta({ description: 'The letter of the option. 选项字母。' }),
  label: textSchema,
  keywords: z.array(z.string().min(1)).min(1).meta({
    description:
      'Words that all occur in the wording of this option and of no other. 该选项文字中都会出现的词。',
  }),
};

/** The only option whose keywords all occur in the folded words; undefined where none or several fit. */
export function optionByWords<O extends Option>(options: readonly O[], words: string): O | undefined {
  if (words.length > 60) return undefined;
  const fitting = options.filter((option) =>
    option.keywords.every((keyword) => words.includes(foldText(keyword))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The option of a letter, in either case. */
export function optionByLetter<O extends Option>(options: readonly O[], letter: string): O | undefined {
  return options.find((option) => option.id.toLowerCase() === letter.toLowerCase());
}
