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
  keywords: z.array(z.string().regex(/\S/u)).min(1).meta({
    description:
      'Words that all occur in the wording of this option and of no other. 该选项文字中都会出现的词。',
  }),
};

/** Around an option's own words: a denial, another choice, a letter or a separator says something else. */
const otherWords = /[不无未没非除等]|其他|其它|说明|备注|[a-z、,;|/┋]/u;

/** How many characters an option's wording may have around its keywords. */
const extraCharacters = 20;

/** Whether folded words are those of an option: its keywords, and around them little that could change the meaning. */
function fits(option: Option, words: string): boolean {
  const keywords = option.keywords.map(foldText);
  const starts = keywords.map((keyword) => words.indexOf(keyword));
  if (starts.includes(-1)) return false;
  const start = Math.min(...starts);
  const end = Math.max(...keywords.map((keyword, index) => (starts[index] ?? 0) + keyword.length));
  const around = words.slice(0, start) + words.slice(end);
  return around.length <= extraCharacters && (/[a-z]/u.test(keywords.join('')) || !otherWords.test(around));
}

/** The option that folded words name; undefined where they name none, several, or more than an option. */
export function optionByWords<O extends Option>(options: readonly O[], words: string): O | undefined {
  const labelled = options.find(({ label }) => [label['zh-CN'], label.en].map(foldText).includes(words));
  if (labelled !== undefined) return labelled;
  const [only, another] = options.filter(({ keywords }) =>
    keywords.every((keyword) => words.includes(foldText(keyword))),
  );
  return only !== undefined && another === undefined && fits(only, words) ? only : undefined;
}

/** The option of a letter, in either case. */
export function optionByLetter<O extends Option>(options: readonly O[], letter: string): O | undefined {
  return options.find((option) => option.id.toLowerCase() === letter.toLowerCase());
}
