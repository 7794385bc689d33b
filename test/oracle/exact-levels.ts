import type { LevelTable, Rubric } from '../../src/rubric/rubric.js';
import type { Doubts } from './doubts.js';
import { type ExactEntry, rankedScore } from './exact-ranks.js';
import { compare, exactly, type Fraction, one, ratio, rounded } from './fraction.js';

function scoreAt(rubric: Rubric, { score }: ExactEntry, node: string): Fraction | undefined {
  if (node === rubric.total.id) return score.total;
  const value = score.nodes.get(node);
  return value?.state === 'scored' ? value.score : undefined;
}

function bandOf({ bands }: LevelTable, value: Fraction): number | undefined {
  return bands.find(({ min }) => compare(value, exactly(min)) >= 0)?.min;
}

/** The share of the other ranked ones with a score there that stand behind; all of none. */
function shareBehind(
  rubric: Rubric,
  { node }: LevelTable,
  own: Fraction,
  ranked: readonly ExactEntry[],
  doubts: Doubts,
): Fraction {
  const others = ranked.flatMap((entry) => scoreAt(rubric, entry, node) ?? []);
  const ownKey = rankedScore(rubric, own, doubts);
  const behind = others.filter((other) => compare(rankedScore(rubric, other, doubts), ownKey) < 0);
  return others.length === 1 ? one : ratio(BigInt(behind.length), BigInt(others.length - 1));
}

/** The lower bound of the band that an entry is in; undefined below the lowest and where there is no score. */
export function exactLevel(
  rubric: Rubric,
  table: LevelTable,
  entry: ExactEntry,
  ranked: readonly ExactEntry[],
  doubts: Doubts,
): number | undefined {
  const score = scoreAt(rubric, entry, table.node);
  if (score === undefined) return undefined;
  switch (table.on) {
    case 'exact':
      return bandOf(table, doubts.snap(score));
    case 'published':
      return bandOf(table, rounded(doubts.snap(score), rubric.ranking.decimals));
    case 'quantile':
      if (!ranked.includes(entry)) return undefined;
      return bandOf(table, doubts.snap(shareBehind(rubric, table, score, ranked, doubts)));
  }
}
