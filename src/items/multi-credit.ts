import type { MultiSpec } from './multi.js';

/** A chosen option's points and the factor, 0–1, that its evidence leaves of them. */
export interface BackedPoints {
  readonly points: number;
  readonly factor: number;
}

/** The sum of points, from the highest times the diminishing factors where there are any. */
function sumPoints({ diminishing }: MultiSpec, points: readonly number[]): number {
  const falling = [...points].sort((a, b) => b - a);
  return falling.reduce(
    (sum, own, place) => sum + own * (diminishing === undefined ? 1 : (diminishing[place] ?? 0)),
    0,
  );
}

/**
 * The points of a full credit: the cap, else the most that the options can make, whether one that stands
 * alone or all others together. 1 for “any k”; 0 where nothing earns.
 */
export function mostPoints(spec: MultiSpec): number {
  if (spec.cap !== undefined) return spec.cap;
  if (spec.any !== undefined) return 1;
  return attainablePoints(spec);
}

/** The most points that the options can make, before any cap. */
export function attainablePoints(spec: MultiSpec): number {
  const alone = spec.options.filter(({ means, exclusive }) => means !== undefined || exclusive === true);
  const together = spec.options.filter((option) => !alone.includes(option));
  const sums = alone
    .filter(({ means }) => means !== 'not-applicable')
    .map(({ points }) => sumPoints(spec, [points]));
  return Math.max(
    0,
    ...sums,
    sumPoints(
      spec,
      together.map(({ points }) => points),
    ),
  );
}

/**
 * The credit, 0–1, of chosen options. Each option's points count times its own factor, then come
 * diminishing and cap. For “any k” the k best backed options count, as much as the weakest of them: with
 * one at half, half; with one at nothing, fewer than k are left and nothing is earned. Weaker evidence
 * never earns more: lower points stay below in their order, place by place.
 */
export function creditOfPoints(spec: MultiSpec, chosen: readonly BackedPoints[]): number {
  if (spec.any !== undefined) {
    const factors = chosen.filter(({ points }) => points > 0).map(({ factor }) => factor);
    return [...factors].sort((a, b) => b - a)[spec.any - 1] ?? 0;
  }
  const most = mostPoints(spec);
  const sum = sumPoints(
    spec,
    chosen.map(({ points, factor }) => points * factor),
  );
  return most === 0 ? 0 : Math.min(1, sum / most);
}
