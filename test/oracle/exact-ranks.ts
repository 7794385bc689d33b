import { type Rubric, totalLevels } from '../../src/rubric/rubric.js';
import type { Submission } from '../../src/intake/submission.js';
import type { ExactScore } from './exact-score.js';
import { compare, exactly, type Fraction, rounded, snapped } from './fraction.js';

/** A submission with its exact score under one policy. */
export interface ExactEntry {
  readonly submission: Submission;
  readonly score: ExactScore;
}

/** The score as the rubric ranks and levels it: snapped, and rounded where the published one counts. */
function ranked(rubric: Rubric, score: Fraction): Fraction {
  const { rankOn, decimals } = rubric.ranking;
  return rankOn === 'published' ? rounded(snapped(score), decimals) : snapped(score);
}

/** Why a submission takes no part in the ranking; undefined where it does. */
export function exactReason(
  rubric: Rubric,
  { submission, score }: ExactEntry,
): 'no-name' | 'nothing-applicable' | 'below-minimum-coverage' | undefined {
  if (submission.name === undefined) return 'no-name';
  if (score.total === undefined) return 'nothing-applicable';
  const asked = exactly(rubric.ranking.minimumCoverage);
  return compare(snapped(score.coverage), asked) < 0 ? 'below-minimum-coverage' : undefined;
}

/** The total and the tie-breakers; a node that is not applicable is behind every score. */
function keyOf(rubric: Rubric, { score }: ExactEntry): readonly (Fraction | undefined)[] {
  const values = [score.total, ...rubric.ranking.tieBreakers.map(({ node }) => score.nodes.get(node))];
  return values.map((value) => (value === undefined ? undefined : ranked(rubric, value)));
}

function isAhead(a: readonly (Fraction | undefined)[], b: readonly (Fraction | undefined)[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (value === undefined && other === undefined) continue;
    if (value === undefined) return false;
    if (other === undefined) return true;
    const order = compare(value, other);
    if (order !== 0) return order > 0;
  }
  return false;
}

/** The ranks of entries that all take part, by counting those that are ahead. */
export function exactRanks(rubric: Rubric, entries: readonly ExactEntry[]): ReadonlyMap<string, number> {
  const keys = entries.map((entry) => keyOf(rubric, entry));
  const rankOf = (own: readonly (Fraction | undefined)[]): number => {
    const ahead = keys.filter((key) => isAhead(key, own));
    if (rubric.ranking.ties === 'competition') return ahead.length + 1;
    const distinct = ahead.filter(
      (key, index) => ahead.findIndex((other) => !isAhead(other, key) && !isAhead(key, other)) === index,
    );
    return distinct.length + 1;
  };
  return new Map(
    entries.map(({ submission }, index): [string, number] => [submission.id, rankOf(keys[index] ?? [])]),
  );
}

/** The lower bound of the level that the score is in; undefined below the lowest level. */
export function exactLevel(rubric: Rubric, score: Fraction): number | undefined {
  const points = ranked(rubric, score);
  return totalLevels(rubric)
    .map(({ min }) => min)
    .find((min) => compare(points, exactly(min)) >= 0);
}
