import type { Aggregate } from '../rubric/rubric.js';

/** A child that counts in its group's score: how full it is and how much it weighs. */
export interface Part {
  /** 0–100: its score as a percentage of a full one. */
  readonly percent: number;
  /** Relative to the other parts; above 0. */
  readonly weight: number;
}

function weightedMean(parts: readonly Part[]): number {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { percent, weight }) => sum + weight * percent, 0) / weights;
}

/** Exponential of the weighted mean of logarithms; 0 where a part without a floor is 0. */
function geometricMean(parts: readonly Part[], floor: number): number {
  const raised = parts.map(({ percent, weight }) => ({ percent: Math.max(percent, floor * 100), weight }));
  if (raised.some(({ percent }) => percent <= 0)) return 0;
  const logarithms = raised.map(({ percent, weight }) => ({ percent: Math.log(percent / 100), weight }));
  return Math.exp(weightedMean(logarithms)) * 100;
}

function harmonicMean(parts: readonly Part[], floor: number): number {
  const raised = parts.map(({ percent, weight }) => ({ percent: Math.max(percent, floor * 100), weight }));
  if (raised.some(({ percent }) => percent <= 0)) return 0;
  return 1 / weightedMean(raised.map(({ percent, weight }) => ({ percent: 1 / percent, weight })));
}

/** The plain mean of the best parts, of all where there are not as many; so their order never matters. */
function bestMean(parts: readonly Part[], count: number): number {
  const best = parts
    .map(({ percent }) => percent)
    .sort((a, b) => b - a)
    .slice(0, count);
  return best.reduce((sum, percent) => sum + percent, 0) / best.length;
}

/**
 * A group's percentage, 0–100, of its parts (scoring: aggregation); at least one part. `sum` and
 * `attainable` weigh parts by their points, so that the same mean is points earned over points attainable.
 */
export function combine(aggregate: Aggregate, parts: readonly Part[]): number {
  const percents = parts.map(({ percent }) => percent);
  switch (aggregate.by) {
    case 'weighted-mean':
      return weightedMean(parts);
    case 'geometric':
      return geometricMean(parts, aggregate.floor);
    case 'harmonic':
      return harmonicMean(parts, aggregate.floor);
    case 'minimum':
      return Math.min(...percents);
    case 'maximum':
      return Math.max(...percents);
    case 'best':
      return bestMean(parts, aggregate.count);
    case 'sum':
    case 'attainable':
      throw new Error('points are added, not averaged');
  }
}
