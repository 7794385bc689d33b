import { z } from 'zod';
import type { Language, Text } from '../diagnostics/language.js';
import { blankCell, type Cell, cellText } from '../table/cell.js';
import { foldText } from '../table/clean-text.js';
import { type AnswerCells, type AnswerReading, type ItemKind, onlyBlank } from './item-kind.js';
import { missingMark } from './missing.js';
import { creditOfPoints, mostPoints } from './multi-credit.js';
import { type Option, optionExactly, optionMeaningShape, type OptionMeaning, optionShape } from './option.js';
import { isAmbiguous, readChosen } from './read-chosen.js';
import { readTick } from './read-tick.js';

export interface MultiOption extends Option {
  readonly points: number;
  /** Undefined for an ordinary answer; such an option stands alone. */
  readonly means?: OptionMeaning | undefined;
  /** “None of the above”: chosen with others, the answer contradicts itself. */
  readonly exclusive?: boolean | undefined;
}

export interface MultiSpec {
  readonly kind: 'multi';
  readonly options: readonly MultiOption[];
  /** The points that make a full credit; undefined for the most that the options can make. */
  readonly cap?: number | undefined;
  /** Factors of the best, second best … chosen option; those beyond the list count 0. */
  readonly diminishing?: readonly number[] | undefined;
  /** Full credit for at least so many chosen options with points, else none; without cap and diminishing. */
  readonly any?: number | undefined;
}

type Chosen = readonly MultiOption[];

function showOptions(chosen: Chosen): string {
  return chosen.map(({ id }) => id).join('、');
}

function standsAlone({ means, exclusive }: MultiOption): boolean {
  return means !== undefined || exclusive === true;
}

function unreadable({ options }: MultiSpec, problem: 'disagree' | undefined): AnswerReading<Chosen> {
  if (problem === 'disagree')
    return { state: 'unreadable', part: 0, problem: { reason: 'letter-and-text-disagree' } };
  const ids = options.map(({ id }) => id).join(' ');
  const accepted: Text = {
    'zh-CN': `选项字母或文字，用 ┋ 、 ; 或逗号隔开（${ids}）`,
    en: `letters or words of the options, separated by ┋ 、 ; or a comma (${ids})`,
  };
  return { state: 'unreadable', part: 0, problem: { reason: 'unreadable', accepted } };
}

function answered(chosen: Chosen): AnswerReading<Chosen> {
  const alone = chosen.find(standsAlone);
  if (alone !== undefined && chosen.length > 1)
    return {
      state: 'unreadable',
      part: 0,
      problem: { reason: 'exclusive-with-others', option: alone.label },
    };
  return { state: 'answered', answer: chosen, notes: [] };
}

function readTicks(spec: MultiSpec, ticks: ReadonlyMap<string, Cell>): AnswerReading<Chosen> {
  const chosen: MultiOption[] = [];
  for (const option of spec.options) {
    const tick = readTick(option, spec.options, ticks.get(option.id) ?? blankCell);
    if (tick === 'disagree' || tick === undefined) return unreadable(spec, tick);
    if (tick) chosen.push(option);
  }
  if (chosen.length > 0) return answered(chosen);
  const skipped = [...ticks.values()].some((cell) => missingMark(cell) === 'skipped');
  return { state: skipped ? 'skipped' : 'blank' };
}

function readOneCell(spec: MultiSpec, { blanks, columnValues }: AnswerCells): AnswerReading<Chosen> {
  const cell = blanks[0] ?? blankCell;
  // What a respondent typed beside a choice stands between 〖 and 〗.
  const text = cellText(cell).replace(/〖[^〗]*〗/gu, '');
  const missing = optionExactly(spec.options, foldText(text)) === undefined ? missingMark(cell) : undefined;
  if (missing !== undefined) return { state: missing };
  const chosen = readChosen(spec.options, text, columnValues[0] ?? new Set());
  if (isAmbiguous(chosen)) {
    const readings = chosen.several.map(showOptions);
    return { state: 'unreadable', part: 0, problem: { reason: 'ambiguous-options', readings } };
  }
  return chosen === undefined || chosen === 'disagree' ? unreadable(spec, chosen) : answered(chosen);
}

function describePoints(spec: MultiSpec, language: Language): string {
  const points = spec.options.map((option) => `${option.id} ${String(option.points)}`).join(', ');
  const most = String(mostPoints(spec));
  const { any, diminishing } = spec;
  if (any !== undefined) {
    return {
      'zh-CN': `选中 ${String(any)} 个以上有分值的选项得 1，否则得 0（${points}）`,
      en: `1 for ${String(any)} or more chosen options with points, else 0 (${points})`,
    }[language];
  }
  const factors = diminishing?.map(String).join(', ');
  return {
    'zh-CN': `所选各项分值${factors === undefined ? '' : `由高到低乘以 ${factors} `}之和 ÷ ${most}，不超过 1（${points}）`,
    en: `points of the chosen options${factors === undefined ? '' : `, from the highest times ${factors},`} ÷ ${most}, at most 1 (${points})`,
  }[language];
}

/** A question with any number of choices; each is worth its points, up to a full credit. */
export const multi: ItemKind<MultiSpec, Chosen> = {
  schema: z.object({
    options: z
      .array(
        z.strictObject({
          ...optionShape,
          points: z.number().nonnegative().meta({
            description:
              'What choosing the option adds; 0 for one that earns nothing. 选中该项增加的分值；不得分的写 0。',
          }),
          ...optionMeaningShape,
          exclusive: z.boolean().optional().meta({
            description:
              '“None of the above”: chosen together with others the answer is unreadable. Options with `means` are exclusive by themselves. 是否为“以上都不是”一类：与其他选项同选则无法识别；写了 means 的选项自动如此。',
          }),
        }),
      )
      .min(2)
      .meta({
        description:
          'The options, of which any number is chosen; exports by number count them in this order. 各选项，多选；按序号的导出依此顺序。',
      }),
    cap: z.number().positive().optional().meta({
      description:
        'The points that make a full credit, more earn no more: credit = points ÷ cap, at most 1. Left out, the most that the options can make. 满分所需的分值，超出不再加分：得分率 = 分值之和 ÷ cap，不超过 1；不写则为各选项最多能得的分值。',
    }),
    diminishing: z.array(z.number().min(0).max(1)).min(1).optional().meta({
      description:
        'Factors, 0–1, of the best, second best … chosen option, by points; options beyond the list count 0. 所选各项按分值由高到低依次乘的系数（0–1），超出列表的计 0。',
    }),
    any: z.int().positive().optional().meta({
      description:
        'Full credit when at least this many options with points are chosen, nothing otherwise; not together with cap or diminishing. 选中这么多个有分值的选项即得满分，否则不得分；不与 cap、diminishing 同用。',
    }),
  }),
  blanks: () => onlyBlank,
  maximum: (spec) => mostPoints(spec) || 1,
  read: (spec, cells) => (cells.ticks.size > 0 ? readTicks(spec, cells.ticks) : readOneCell(spec, cells)),
  credit: (spec, answer) =>
    creditOfPoints(
      spec,
      answer.map(({ points }) => ({ points, factor: 1 })),
    ),
  downgrade: (spec, answer, effect, sample) => multi.credit(spec, answer, sample) * effect.factor,
  downgradeEach: (spec, answer, effectOf) =>
    creditOfPoints(
      spec,
      answer.map(({ id, points }) => ({ points, factor: effectOf(id)?.factor ?? 1 })),
    ),
  values: (spec, answer) => [multi.credit(spec, answer, []) * multi.maximum(spec)],
  chosen: (_, answer) => answer.map(({ id }) => id),
  meaning: (_, answer) => answer.find(({ means }) => means !== undefined)?.means ?? 'answer',
  write: (_, answer) => [answer.map(({ id }) => id).join('┋')],
  describe: (spec) => ({ 'zh-CN': describePoints(spec, 'zh-CN'), en: describePoints(spec, 'en') }),
  show: (_, answer) => showOptions(answer),
};
