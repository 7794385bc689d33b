import { z } from 'zod';
import { sameText, type Text } from '../diagnostics/language.js';
import { blankCell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import { agree, isNumberColumn, splitChoice, wholeNumber } from './choice-text.js';
import { type AnswerReading, type ItemKind, onlyBlank } from './item-kind.js';
import { missingMark } from './missing.js';

export type YesNo = 'yes' | 'no';

export interface YesNoSpec {
  readonly kind: 'yes-no';
  readonly favourable: YesNo;
}

const byLetter = new Map<string, YesNo>([
  ['a', 'yes'],
  ['b', 'no'],
  ['y', 'yes'],
  ['n', 'no'],
]);

const byWords = new Map<string, YesNo>([
  ['是', 'yes'],
  ['否', 'no'],
  ['yes', 'yes'],
  ['no', 'no'],
  ['true', 'yes'],
  ['false', 'no'],
  ...['√', '✓', '✔', '☑'].map((mark): [string, YesNo] => [mark, 'yes']),
  ...['×', '✗', '✘'].map((mark): [string, YesNo] => [mark, 'no']),
]);

const shown: Readonly<Record<YesNo, Text>> = {
  yes: { 'zh-CN': 'A 是', en: 'A Yes' },
  no: { 'zh-CN': 'B 否', en: 'B No' },
};

const accepted = sameText('是 / 否, A / B, A.是 / B.否, √ / ×, Yes / No');

function readNumber(text: string, column: ReadonlySet<string>): YesNo | undefined {
  const number = wholeNumber(text);
  if (number === 1 && (isNumberColumn(column, 1, 2) || isNumberColumn(column, 0, 1))) return 'yes';
  if (number === 2 && isNumberColumn(column, 1, 2)) return 'no';
  if (number === 0 && isNumberColumn(column, 0, 1)) return 'no';
  return undefined;
}

/** A question answered 是 (A) or 否 (B); the rubric says which of the two is favourable and earns 1. */
export const yesNo: ItemKind<YesNoSpec, YesNo> = {
  schema: z.object({
    favourable: z.enum(['yes', 'no']).meta({
      description:
        'Which answer earns 1, the other 0; no wording rule can tell, so it is mandatory. Quoted: "yes" (A) or "no" (B). 哪个回答得 1、另一个得 0，无法由措辞判断，必须写明；加引号："yes" 为是（A），"no" 为否（B）。',
    }),
  }),
  blanks: () => onlyBlank,
  maximum: () => 1,
  read: (_, { blanks, columnValues }): AnswerReading<YesNo> => {
    const cell = blanks[0] ?? blankCell;
    const missing = missingMark(cell);
    if (missing !== undefined) return { state: missing };
    const text = cleanText(cellText(cell));
    const answer =
      readNumber(text, columnValues[0] ?? new Set()) ??
      agree(
        splitChoice(text),
        (letter) => byLetter.get(letter),
        (words) => byWords.get(words),
      );
    if (answer === 'disagree')
      return { state: 'unreadable', part: 0, problem: { reason: 'letter-and-text-disagree' } };
    if (answer === undefined)
      return { state: 'unreadable', part: 0, problem: { reason: 'unreadable', accepted } };
    return { state: 'answered', answer, notes: [] };
  },
  credit: (spec, answer) => (answer === spec.favourable ? 1 : 0),
  downgrade: (spec, answer, effect, sample) => yesNo.credit(spec, answer, sample) * effect.factor,
  values: (spec, answer) => [answer === spec.favourable ? 1 : 0],
  chosen: (_, answer) => [answer],
  write: (_, answer) => [answer === 'yes' ? '是' : '否'],
  describe: ({ favourable }) => ({
    'zh-CN': favourable === 'yes' ? '答“是”得 1，答“否”得 0' : '答“否”得 1，答“是”得 0（反向题）',
    en: favourable === 'yes' ? 'yes earns 1, no 0' : 'no earns 1, yes 0 (reversed)',
  }),
  show: (_, answer, language = 'zh-CN') => shown[answer][language],
};
