import type { RankingRules } from '../rubric/rubric.js';

/** A rank as it is published: the range that it falls into, such as `4–10`; itself outside of all ranges. */
export function publishedRank({ brackets }: RankingRules, rank: number): string {
  const bracket = brackets.find(({ from, to }) => rank >= from && rank <= to);
  if (bracket === undefined || bracket.from === bracket.to) return String(rank);
  return `${String(bracket.from)}–${String(bracket.to)}`;
}
