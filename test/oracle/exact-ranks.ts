import type { Rubric } from '../../src/rubric/rubric.js';
import type { Submission } from '../../src/intake/submission.js';
import type { UnrankedReason } from '../../src/ranking/run.js';
import type { Doubts } from './doubts.js';
import type { ExactScore } from './exact-score.js';
import { compare, exactly, type Fraction, rounded } from './fraction.js';

/** A submission with its exact score under one policy. */
export interface ExactEntry {
  readonly submission: Submission;
  readonly score: ExactScore;
  readonly vetoed: boolean;
}

/** A score as the rubric ranks it: snapped, and rounded where the published one counts. */
export function rankedScore(rubric: Rubric, score: Fraction, doubts: Doubts): Fraction {
  const { rankOn, decimals } = rubric.ranking;
  const snapped = doubts.snap(score);
  return rankOn === 'published' ? rounded(snapped, decimals) : snapped;
}

/** Why a submission takes no part in the ranking; undefined where it does. */
export function exactReason(
  rubric: Rubric,
  { submission, score, vetoed }: ExactEntry,
  doubts: Doubts,
): UnrankedReason | undefined {
  if (submission.name === undefined) return 'no-name';
  if (score.state === 'not-applicable') return 'nothing-applicable';
  if (score.state === 'not-scored') return 'not-scored';
  if (vetoed) return 'vetoed';
  const asked = exactly(rubric.ranking.minimumCoverage);
  return compare(doubts.snap(score.coverage), asked) < 0 ? 'below-minimum-coverage' : undefined;
}

/** A part of what is compared; undefined stands behind every score. */
interface Part {
  readonly value: Fraction | undefined;
  readonly order: 'higher-first' | 'lower-first';
}

function keyOf(rubric: Rubric, { score }: ExactEntry, doubts: Doubts): readonly Part[] {
  const own = (value: Fraction | undefined): Fraction | undefined =>
    value === undefined ? undefined : rankedScore(rubric, value, doubts);
  return [
    { value: own(score.total), order: 'higher-first' },
    ...rubric.ranking.tieBreakers.map(({ node, order }): Part => {
      const value = score.nodes.get(node);
      const breaks =
        node === rubric.total.id ? score.total : value?.state === 'scored' ? value.score : undefined;
      return { value: own(breaks), order };
    }),
  ];
}

function isAhead(a: readonly Part[], b: readonly Part[]): boolean {
  for (const [index, { value, order }] of a.entries()) {
    const other = b[index]?.value;
    if (value === undefined && other === undefined) continue;
    if (value === undefined) return false;
    if (other === undefined) return true;
    const difference = compare(value, other);
    if (difference !== 0) return order === 'higher-first' ? difference > 0 : difference < 0;
  }
  return false;
}

/** The ranks of entries that all take part, by counting those that are ahead. */
export function exactRanks(
  rubric: Rubric,
  entries: readonly ExactEntry[],
  doubts: Doubts,
): ReadonlyMap<string, number> {
  const keys = entries.map((entry) => keyOf(rubric, entry, doubts));
  const rankOf = (own: readonly Part[]): number => {
    const ahead = keys.filter((key) => isAhead(key, own));
    // Ties that an ordinal ranking asks to part, and nothing parts, share a place as in a competition.
    if (rubric.ranking.ties !== 'dense') return ahead.length + 1;
    const distinct = ahead.filter(
      (key, index) => ahead.findIndex((other) => !isAhead(other, key) && !isAhead(key, other)) === index,
    );
    return distinct.length + 1;
  };
  return new Map(
    entries.map(({ submission }, index): [string, number] => [submission.id, rankOf(keys[index] ?? [])]),
  );
}
