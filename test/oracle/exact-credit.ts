import type { ChoiceSpec } from '../../src/items/choice.js';
import type { AnswerMeaning, DowngradeEffect } from '../../src/items/item-kind.js';
import type { GradeSpec } from '../../src/items/grade.js';
import type { ItemSpec } from '../../src/items/registry.js';
import { type ExactSample, exactCurve } from './exact-curve.js';
import { exactMulti } from './exact-multi.js';
import { exactPanel } from './exact-panel.js';
import { exactly, type Fraction, greatest, one, over, ratio, sum, times, zero } from './fraction.js';

/** What a derived item's answer is here, next to the program's double. */
export interface ExactDerived {
  readonly derived: Fraction;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function idOf(choice: unknown): string {
  if (isRecord(choice) && 'id' in choice) return String(choice['id']);
  throw new Error('a choice needs an id');
}

function listOf(answer: unknown): readonly unknown[] {
  if (!Array.isArray(answer)) throw new Error('the answer should be a list');
  return answer;
}

function numberOf(answer: unknown): Fraction {
  if (typeof answer !== 'number') throw new Error('the answer should be a number');
  return exactly(answer);
}

/** The numbers of an answer in parts; undefined for a part left blank. */
export function numbersOf(answer: unknown): readonly (number | undefined)[] {
  return listOf(answer).map((part) => (typeof part === 'number' ? part : undefined));
}

/** The marks of a panel's answer. */
export function marksOf(answer: unknown): readonly (number | undefined)[] {
  return isRecord(answer) ? numbersOf(answer['marks']) : [];
}

function panelValue(spec: Extract<ItemSpec, { kind: 'panel' }>, answer: unknown): Fraction {
  const value = exactPanel(spec, marksOf(answer));
  if (value === undefined) throw new Error('too few marks for an answer');
  return value;
}

/** The exact number of a derived item's answer. */
export function derivedOf(answer: unknown): Fraction {
  // Only exact-answers.ts makes such answers.
  if (isRecord(answer) && 'derived' in answer) return (answer as unknown as ExactDerived).derived;
  throw new Error('a derived answer is a fraction');
}

function levelIndex(spec: GradeSpec, answer: unknown): number {
  return spec.levels.findIndex((level) => level.id === idOf(answer));
}

function levelCredit(spec: GradeSpec, index: number): Fraction {
  const level = spec.levels[index];
  if (level === undefined) throw new Error('no such level');
  return exactly(level.credit);
}

function choiceMost({ options, max }: ChoiceSpec): Fraction {
  if (max !== undefined) return exactly(max);
  const answers = options.filter(({ means }) => means !== 'not-applicable');
  return answers.map(({ points }) => exactly(points)).reduce(greatest, zero);
}

/** The ids of the chosen options; empty for kinds without options. */
export function chosenOf(spec: ItemSpec, answer: unknown): readonly string[] {
  switch (spec.kind) {
    case 'multi':
      return listOf(answer).map(idOf);
    case 'choice':
    case 'grade':
      return [idOf(answer)];
    case 'yes-no':
      return [String(answer)];
    default:
      return [];
  }
}

/** What the chosen option says beyond its worth. */
export function meaningOf(spec: ItemSpec, answer: unknown): AnswerMeaning {
  if (spec.kind !== 'choice' && spec.kind !== 'multi') return 'answer';
  const chosen = new Set(chosenOf(spec, answer));
  return spec.options.find(({ id, means }) => chosen.has(id) && means !== undefined)?.means ?? 'answer';
}

/** For each part of the item, the values of the field. */
export type ItemSample = readonly ExactSample[];

/** What an answer is worth before evidence, 0–1; below 0 only for marks below 0. */
export function exactCredit(spec: ItemSpec, answer: unknown, sample: ItemSample = []): Fraction {
  switch (spec.kind) {
    case 'yes-no':
      return answer === spec.favourable ? one : zero;
    case 'grade':
      return levelCredit(spec, levelIndex(spec, answer));
    case 'choice': {
      const points = spec.options.find(({ id }) => id === idOf(answer))?.points ?? 0;
      return over(exactly(points), choiceMost(spec));
    }
    case 'multi':
      return exactMulti(spec, new Set(chosenOf(spec, answer)), () => one);
    case 'number': {
      const credits = numbersOf(answer).map((value, part) =>
        value === undefined ? zero : exactCurve(spec.curve, exactly(value), sample[part] ?? []),
      );
      return over(sum(credits), ratio(BigInt(spec.parts.length), 1n));
    }
    case 'points':
      return over(numberOf(answer), exactly(spec.max));
    case 'panel':
      return over(panelValue(spec, answer), exactly(spec.max));
    case 'derived': {
      const value = derivedOf(answer);
      if (spec.curve !== undefined) return exactCurve(spec.curve, value, sample[0] ?? []);
      return over(value, exactly(spec.max ?? 1));
    }
    case 'info':
      return zero;
  }
}

/** What the answer is worth once its evidence has taken it down. */
export function exactDowngrade(
  spec: ItemSpec,
  answer: unknown,
  effect: DowngradeEffect,
  sample: ItemSample = [],
): Fraction {
  if (spec.kind !== 'grade') return times(exactCredit(spec, answer, sample), exactly(effect.factor));
  const index = levelIndex(spec, answer);
  const lower = effect.levels === 'to-lowest' ? 0 : index - effect.levels;
  return levelCredit(spec, lower < 0 ? 0 : lower);
}

/** The answer as a number for expressions and samples; undefined where it is none, or the part is blank. */
export function exactValue(spec: ItemSpec, answer: unknown, part: number): Fraction | undefined {
  switch (spec.kind) {
    case 'yes-no':
      return answer === spec.favourable ? one : zero;
    case 'grade':
      return levelCredit(spec, levelIndex(spec, answer));
    case 'number': {
      const value = numbersOf(answer)[part];
      return value === undefined ? undefined : exactly(value);
    }
    case 'points':
      return numberOf(answer);
    case 'panel':
      return panelValue(spec, answer);
    case 'derived':
      return derivedOf(answer);
    case 'info': {
      const number = isRecord(answer) ? answer['number'] : undefined;
      return typeof number === 'number' ? exactly(number) : undefined;
    }
    case 'choice':
    case 'multi':
      throw new Error(`expressions drawn here do not ask for the value of a ${spec.kind}`);
  }
}
