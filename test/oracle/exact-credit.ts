import type { DowngradeEffect } from '../../src/items/item-kind.js';
import type { GradeSpec } from '../../src/items/grade.js';
import type { ItemSpec } from '../../src/items/registry.js';
import { exactly, type Fraction, least, minus, one, over, plus, sum, times, zero } from './fraction.js';

function idOf(choice: unknown): string {
  if (typeof choice === 'object' && choice !== null && 'id' in choice) return String(choice.id);
  throw new Error('a choice needs an id');
}

function listOf(answer: unknown): readonly unknown[] {
  if (!Array.isArray(answer)) throw new Error('the answer should be a list');
  return answer;
}

function levelIndex(spec: GradeSpec, answer: unknown): number {
  return spec.levels.findIndex((level) => level.id === idOf(answer));
}

function levelCredit(spec: GradeSpec, index: number): Fraction {
  const level = spec.levels[index];
  if (level === undefined) throw new Error('no such level');
  return exactly(level.credit);
}

/** On the straight line between the two corners that the share lies between. */
function shareCredit(corners: readonly (readonly [number, number])[], share: number): Fraction {
  const exactCorners = corners.map(([at, credit]) => ({ at: exactly(at), credit: exactly(credit) }));
  const left = exactCorners.filter((_, index) => (corners[index]?.[0] ?? 0) <= share).at(-1);
  const right = exactCorners.find((_, index) => (corners[index]?.[0] ?? 0) > share);
  if (left === undefined) return right?.credit ?? zero;
  if (right === undefined) return left.credit;
  const way = over(minus(exactly(share), left.at), minus(right.at, left.at));
  return plus(left.credit, times(way, minus(right.credit, left.credit)));
}

/** What an answer is worth before evidence, 0–1. */
export function exactCredit(spec: ItemSpec, answer: unknown): Fraction {
  switch (spec.kind) {
    case 'yes-no':
      return answer === spec.favourable ? one : zero;
    case 'grade':
      return levelCredit(spec, levelIndex(spec, answer));
    case 'multi': {
      const chosen = new Set(listOf(answer).map(idOf));
      const points = spec.options.filter(({ id }) => chosen.has(id)).map((option) => exactly(option.points));
      return least(one, over(sum(points), exactly(spec.cap)));
    }
    case 'number': {
      const credits = listOf(answer).map((share) =>
        typeof share === 'number' ? shareCredit(spec.goalposts, share) : zero,
      );
      return over(sum(credits), exactly(spec.parts.length));
    }
  }
}

/** What the answer is worth once its evidence has taken it down, 0–1. */
export function exactDowngrade(spec: ItemSpec, answer: unknown, effect: DowngradeEffect): Fraction {
  if (spec.kind !== 'grade') return times(exactCredit(spec, answer), exactly(effect.factor));
  const index = levelIndex(spec, answer);
  const lower = effect.levels === 'to-lowest' ? 0 : index - effect.levels;
  return levelCredit(spec, lower < 0 ? 0 : lower);
}
