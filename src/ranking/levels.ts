import type { Level, LevelTable, Rubric } from '../rubric/rubric.js';
import { publishedScore, snap, unsnap } from '../table/numbers.js';

function bandFrom(table: LevelTable, value: number): Level | undefined {
  return table.bands.find(({ min }) => value >= min);
}

/** The band of a score in a table of exact or published scores, half open; undefined below the lowest. */
export function levelOf(rubric: Rubric, table: LevelTable, score: number): Level | undefined {
  const exact = unsnap(snap(score));
  return bandFrom(table, table.on === 'published' ? publishedScore(exact, rubric.ranking.decimals) : exact);
}

/** How many of some numbers, the lowest first, are below one. */
function countBelow(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The band in a quantile table: the share of the field, 0–1, that stands behind, ties not counted, is at
 * least the band's minimum; so all who tie are in the same band. `scores` are the field's, snapped, the
 * lowest first.
 */
export function quantileLevel(
  table: LevelTable,
  scores: readonly number[],
  score: number,
): Level | undefined {
  const others = scores.length - 1;
  return bandFrom(table, others === 0 ? 1 : countBelow(scores, score) / others);
}
