import { z } from 'zod';
import { type Language, type Text } from '../diagnostics/language.js';
import { blankCell, type Cell, cellText } from '../table/cell.js';
import { foldText } from '../table/clean-text.js';
import type { AnswerNote, AnswerReading, Blank, ItemKind } from './item-kind.js';
import { downgradeCredit, type MarkRange, readMark } from './mark.js';
import { missingMark } from './missing.js';
import { textSchema } from './option.js';
import { combineMarks, type PanelRule, type PanelValue, ruleFor } from './panel-rule.js';
import { markRangeShape } from './points.js';

/** Marks of several judges, a column each, made into one by a rule for their number. */
export interface PanelSpec extends MarkRange {
  readonly kind: 'panel';
  /** How many judges, then called J1, J2 …; or the judges themselves. */
  readonly judges: number | readonly Blank[];
  readonly rules: readonly PanelRule[];
  /** What stands for a judge who did not mark. */
  readonly absent: readonly string[];
}

/** Every judge's mark, undefined for one who was absent, and the value made of them. */
export interface PanelAnswer extends PanelValue {
  readonly marks: readonly (number | undefined)[];
}

/** The judges of a panel, each with a column. */
export function judgesOf({ judges }: PanelSpec): readonly Blank[] {
  if (typeof judges !== 'number') return judges;
  return Array.from({ length: judges }, (_, index) => {
    const number = String(index + 1);
    const keywords = [`J${number}`, `评委${number}`, `专家${number}`, `judge ${number}`];
    return { id: `J${number}`, label: { 'zh-CN': `评委${number}`, en: `judge ${number}` }, keywords };
  });
}

const judgeSchema = z.strictObject({
  id: z.string().regex(/\S/u).meta({ description: 'The id of the judge. 评委的代码。' }),
  label: textSchema.meta({ description: 'The name of the judge. 评委的名称。' }),
  keywords: z.array(z.string().regex(/\S/u)).default([]).meta({
    description: "Words for the title of the judge's column, any of them. 该评委一列标题中的词，有其一即可。",
  }),
});

const ruleSchema = z.strictObject({
  marks: z.int().min(1).meta({
    description:
      'From how many marks on the rule applies; of several, the one that asks for the most. 有多少个评分起适用；符合多条时用人数要求最高的一条。',
  }),
  use: z.enum(['trimmed-mean', 'median', 'mean']).meta({
    description:
      'How the marks become one value. trimmed-mean: the mean without the highest and lowest few; median: the middle one, or the mean of the two in the middle; mean: of all. 如何合成一个分数：trimmed-mean 去掉若干最高、最低分后平均；median 取中位数；mean 全部平均。',
  }),
  drop_high: z.int().min(0).default(0).meta({
    description:
      'With trimmed-mean: how many of the highest marks do not count. 用 trimmed-mean 时去掉几个最高分。',
  }),
  drop_low: z.int().min(0).default(0).meta({
    description:
      'With trimmed-mean: how many of the lowest marks do not count. 用 trimmed-mean 时去掉几个最低分。',
  }),
  flag: z.boolean().default(false).meta({
    description: 'Whether such a value is listed as made of few marks. 是否列为评分人数偏少。',
  }),
});

const absentWords = ['回避', '缺席', '弃权', '-', 'N/A', 'recused', 'absent'];

/** A judge who was absent has no mark; that is never 0. */
function isAbsent(spec: PanelSpec, cell: Cell): boolean {
  const text = foldText(cellText(cell));
  return spec.absent.some((word) => foldText(word) === text);
}

function readPanel(spec: PanelSpec, blanks: readonly Cell[]): AnswerReading<PanelAnswer> {
  const marks: (number | undefined)[] = [];
  for (const part of judgesOf(spec).keys()) {
    const cell = blanks[part] ?? blankCell;
    const reading = isAbsent(spec, cell) ? undefined : readMark(cell, spec);
    if (reading?.state === 'unreadable') return { state: 'unreadable', part, problem: reading.problem };
    marks.push(reading?.state === 'mark' ? reading.mark : undefined);
  }
  const count = marks.filter((mark) => mark !== undefined).length;
  if (count === 0) {
    const skipped = blanks.some((cell) => !isAbsent(spec, cell) && missingMark(cell) === 'skipped');
    return { state: skipped ? 'skipped' : 'blank' };
  }
  // Where marks are too few, the place to look at is the first judge without one.
  const part = Math.max(0, marks.indexOf(undefined));
  const rule = ruleFor(spec.rules, count);
  if (rule === undefined) {
    const least = Math.min(...spec.rules.map((one) => one.marks));
    return { state: 'unreadable', part, problem: { reason: 'too-few-marks', marks: count, least } };
  }
  const notes: readonly AnswerNote[] = rule.flag ? [{ note: 'few-marks', marks: count, part }] : [];
  return { state: 'answered', answer: { marks, ...combineMarks(marks, rule) }, notes };
}

function describeRule({ marks, use, drop_high, drop_low }: PanelRule): Text {
  const count = `≥ ${String(marks)}: `;
  switch (use) {
    case 'mean':
      return { 'zh-CN': `${count}平均`, en: `${count}mean` };
    case 'median':
      return { 'zh-CN': `${count}中位数`, en: `${count}median` };
    case 'trimmed-mean':
      return {
        'zh-CN': `${count}去掉 ${String(drop_high)} 个最高分、${String(drop_low)} 个最低分后平均`,
        en: `${count}mean without the ${String(drop_high)} highest and ${String(drop_low)} lowest`,
      };
  }
}

function showMarks({ marks, droppedHigh, droppedLow }: PanelAnswer): string {
  const dropped = [...droppedHigh, ...droppedLow];
  return marks
    .map((mark, judge) => {
      const shown = mark === undefined ? '—' : String(mark);
      return dropped.includes(judge) ? `(${shown})` : shown;
    })
    .join(' / ');
}

/** A question marked by several judges; the credit is the value made of their marks over the highest mark. */
export const panel: ItemKind<PanelSpec, PanelAnswer> = {
  schema: z.object({
    judges: z.union([z.int().min(1).max(200), z.array(judgeSchema).min(1)]).meta({
      description:
        'How many judges there are, in columns J1, J2 …; or a list of them. The item has a column for each. 评委人数（列名为 J1、J2…… 或 评委1、评委2……），或逐一列出；每位评委一列。',
    }),
    ...markRangeShape,
    rules: z.array(ruleSchema).min(1).meta({
      description:
        'How marks become one value, by how many there are; with fewer marks than any rule asks for the item is unreadable. 按评分人数如何合成一个分数；人数少于所有规则的，无法识别。',
    }),
    absent: z.array(z.string().regex(/\S/u)).default(absentWords).meta({
      description:
        'What stands for a judge who did not mark; an empty cell does so too. 表示评委未评的文字；空单元格同样视为未评。',
    }),
  }),
  blanks: judgesOf,
  maximum: ({ max }) => max,
  read: (spec, { blanks }) => readPanel(spec, blanks),
  credit: ({ max }, { value }) => value / max,
  downgrade: (spec, answer, effect, sample) =>
    downgradeCredit(panel.credit(spec, answer, sample), effect.factor),
  values: (_, { value }) => [value],
  write: (_, { marks }) => marks.map((mark) => (mark === undefined ? '' : String(mark))),
  describe: ({ rules, max }) => {
    const list = (language: Language): string => rules.map((rule) => describeRule(rule)[language]).join('; ');
    return {
      'zh-CN': `评委评分（${list('zh-CN')}）÷ ${String(max)}`,
      en: `judges' marks (${list('en')}) ÷ ${String(max)}`,
    };
  },
  show: (_, answer) => `${String(Number(answer.value.toPrecision(12)))} = ${showMarks(answer)}`,
};
