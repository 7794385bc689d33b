import { z } from 'zod';
import { sameText } from '../diagnostics/language.js';
import { blankCell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import { type AnswerReading, type ItemKind, onlyBlank } from './item-kind.js';
import { missingMark } from './missing.js';
import { readNumberCell } from './plain-number.js';

/** Something that is shown beside the scores and never scored. */
export interface InfoSpec {
  readonly kind: 'info';
  readonly reads: 'text' | 'number';
  readonly unit_words?: readonly string[] | undefined;
}

/** What stands in the cell, and the number that it is where numbers are read. */
export interface InfoAnswer {
  readonly text: string;
  readonly number: number | undefined;
}

/** What may be written beside a number, as a key of a rubric file. */
export const unitWordsSchema = z.array(z.string().regex(/\S/u)).optional().meta({
  description:
    'Words that may stand around the number and are left out, such as kg or %; without them a text with such a word is unreadable. 数字前后可以出现、读取时略去的单位，如 吨、%；未列出的单位不予识别。',
});

/** A question whose answer is shown, or used by other items' expressions; its weight must be 0. */
export const info: ItemKind<InfoSpec, InfoAnswer> = {
  schema: z.object({
    reads: z.enum(['text', 'number']).meta({
      description:
        'text: any text; number: a number, which expressions can use, anything else is unreadable. 读作什么：text 为任何文字；number 为数字，供表达式使用，其余视为无法识别。',
    }),
    unit_words: unitWordsSchema,
  }),
  blanks: () => onlyBlank,
  maximum: () => 1,
  read: (spec, { blanks }): AnswerReading<InfoAnswer> => {
    const cell = blanks[0] ?? blankCell;
    const missing = missingMark(cell);
    if (missing !== undefined) return { state: missing };
    const text = cleanText(cellText(cell));
    const number = spec.reads === 'number' ? readNumberCell(cell, spec.unit_words ?? []) : undefined;
    if (spec.reads === 'number' && number === undefined)
      return {
        state: 'unreadable',
        part: 0,
        problem: { reason: 'unreadable', accepted: sameText('1234.5') },
      };
    return { state: 'answered', answer: { text, number }, notes: [] };
  },
  credit: () => 0,
  downgrade: () => 0,
  values: (_, { number }) => (number === undefined ? [] : [number]),
  write: (_, { text }) => [text],
  describe: () => ({ 'zh-CN': '只展示，不计分', en: 'shown, never scored' }),
  show: (_, { text }) => text,
};
