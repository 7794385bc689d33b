import { z } from 'zod';
import { sameText, type Text } from '../diagnostics/language.js';
import { foldText } from '../table/clean-text.js';
import type { AnswerMeaning } from './item-kind.js';

/** One option of a choice: its id, a short label, and the keywords that all occur in its wording. */
export interface Option {
  readonly id: string;
  readonly label: Text;
  readonly keywords: readonly string[];
}

/** What choosing an option means where it is not simply an answer worth its points. */
export type OptionMeaning = Exclude<AnswerMeaning, 'answer'>;

/** A wording for all languages at once, or one for each. */
export const textSchema = z
  .union([
    z.string().min(1),
    z.strictObject({
      'zh-CN': z.string().min(1).meta({ description: 'In Chinese. 中文。' }),
      en: z.string().min(1).meta({ description: 'In English. 英文。' }),
    }),
  ])
  .transform((text): Text => (typeof text === 'string' ? sameText(text) : text))
  .meta({ description: 'A text, or one in each language. 一段文字，或中英文各一段。' });

/** What every option has, as written. */
export const optionShape = {
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
    .meta({
      description:
        'The letter of the option, or any other id; answers may state it. Where no id is a single letter, A, B, C … mean the first, second, third option. 选项字母或其他代码，可直接作答；没有单字母代码时，A、B、C…… 依次指第一、二、三项。',
    }),
  label: textSchema.meta({
    description: 'The wording of the option, which always reads as this option. 选项文字，照写即可识别。',
  }),
  keywords: z.array(z.string().regex(/\S/u)).default([]).meta({
    description:
      'Words that all occur in the wording of this option and of no other, for answers that are neither id nor label. 该选项文字中都会出现的词，用于既非代码也非选项文字的答案。',
  }),
};

/** The key that makes an option more than an answer. */
export const optionMeaningShape = {
  means: z.enum(['not-applicable', 'unsure', 'no-disclosure']).optional().meta({
    description:
      'What choosing it says. not-applicable: the question does not apply; unsure: the answerer does not know, worth its points and unanswered in coverage; no-disclosure: nothing is disclosed, an answer worth its points. Left out: an ordinary answer. 选它表示：not-applicable 本题不适用；unsure 不确定，按其分值，覆盖率中按未作答；no-disclosure 未披露，算作答，按其分值。不写即普通作答。',
  }),
};

/** Around an option's own words: a denial, another choice, a letter or a separator says something else. */
const otherWords = /[不无未没非除等]|其他|其它|说明|备注|[a-z、,;|/┋]/u;

/** The same in English, with the spaces taken out; what stands right before the keywords counts most. */
const otherEnglishWords = /not|without|never|except|other|[、,;|/┋]|^no$/u;
const denialBefore = /(?:no|non|un|non-)$/u;

/** How many characters an option's wording may have around its keywords. */
const extraCharacters = 20;

/** Whether folded words are those of an option: its keywords, and around them little that could change the meaning. */
function fits(option: Option, words: string): boolean {
  const keywords = option.keywords.map(foldText);
  const starts = keywords.map((keyword) => words.indexOf(keyword));
  if (starts.length === 0 || starts.includes(-1)) return false;
  const start = Math.min(...starts);
  const end = Math.max(...keywords.map((keyword, index) => (starts[index] ?? 0) + keyword.length));
  const before = words.slice(0, start);
  const around = before + words.slice(end);
  const inEnglish = /[a-z]/u.test(keywords.join(''));
  const saysMore = inEnglish
    ? otherEnglishWords.test(around) || denialBefore.test(before)
    : otherWords.test(around);
  return around.length <= extraCharacters && !saysMore;
}

/** The option whose id or label, in either language, folded words are. */
export function optionExactly<O extends Option>(options: readonly O[], words: string): O | undefined {
  return options.find(({ id, label }) => [id, label['zh-CN'], label.en].map(foldText).includes(words));
}

/** The option that folded words name; undefined where they name none, several, or more than an option. */
export function optionByWords<O extends Option>(options: readonly O[], words: string): O | undefined {
  const exact = optionExactly(options, words);
  if (exact !== undefined) return exact;
  const [only, another] = options.filter(
    ({ keywords }) => keywords.length > 0 && keywords.every((keyword) => words.includes(foldText(keyword))),
  );
  return only !== undefined && another === undefined && fits(only, words) ? only : undefined;
}

/** Whether letters stand for places, A for the first: so where no option has a single letter for an id. */
export function lettersArePlaces(options: readonly Option[]): boolean {
  return !options.some(({ id }) => /^[A-Za-z]$/u.test(id));
}

/** The option of a letter, in either case: the one with this id, or the one in this place. */
export function optionByLetter<O extends Option>(options: readonly O[], letter: string): O | undefined {
  const folded = letter.toLowerCase();
  if (lettersArePlaces(options)) return options[folded.charCodeAt(0) - 'a'.charCodeAt(0)];
  return options.find((option) => option.id.toLowerCase() === folded);
}
