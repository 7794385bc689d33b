import type { RankedSubmission } from '../../ranking/run.js';
import { comparedScore, scoreAt } from '../../ranking/score-at.js';
import type { Rubric } from '../../rubric/rubric.js';
import { nodeScore } from '../../scoring/score-tree.js';
import type { Corner } from './corners.js';

/** Between what a score can lie, as the ranking compares it; -Infinity where there may be none. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

function spanOf(rubric: Rubric, scores: readonly (number | undefined)[]): Span {
  const compared = scores.map((score) => (score === undefined ? -Infinity : comparedScore(rubric, score)));
  return { low: Math.min(...compared), high: Math.max(...compared) };
}

/** Between what the score of a node of a submission can lie: at its corners, or where nothing is pending. */
export function spanAt(
  rubric: Rubric,
  node: string,
  { score }: RankedSubmission,
  corners: readonly Corner[] = [],
): Span {
  const total = node === rubric.total.id;
  return spanOf(rubric, [
    scoreAt(rubric, score, node),
    ...corners.map((corner) => (total ? corner.total : nodeScore(corner.tree, node))),
  ]);
}

/** Whether nothing that is pending can move the score. */
export function isFixed({ low, high }: Span): boolean {
  return low === high;
}

/** How many of the numbers, in rising order, are at least `bound`. */
function countFrom(rising: readonly number[], bound: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? Infinity) >= bound) to = middle;
    else from = middle + 1;
  }
  return rising.length - from;
}

/** How many of the numbers, in rising order, are above `bound`. */
function countAbove(rising: readonly number[], bound: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? Infinity) > bound) to = middle;
    else from = middle + 1;
  }
  return rising.length - from;
}

/** The first and the last place that a score can take among others; the same where no other can meet it. */
export interface Places {
  readonly first: number;
  readonly last: number;
}

/**
 * Makes what gives the places that a span, one of `spans` itself, can take among them. Spans that only
 * touch count as able to pass, so that a tie that could come or go, and tie-breakers, are never missed.
 */
export function placesAmong(spans: readonly Span[]): (own: Span) => Places {
  const rising = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
  const lows = rising(spans.map(({ low }) => low));
  const highs = rising(spans.map(({ high }) => high));
  return (own) => ({
    first: 1 + countAbove(lows, own.high),
    // Itself reaches its own lower end.
    last: countFrom(highs, own.low),
  });
}
