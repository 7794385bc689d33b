import { comparisons, type Comparison, contentKey } from './compare-copies.js';
import type { DuplicateRule, KeptBy } from './duplicates.js';
import type { Candidate } from './read-submissions.js';

/** Several submissions of one work, and which of them counts. */
export interface Choice {
  readonly kept: Candidate;
  readonly dropped: readonly Candidate[];
  readonly by: KeptBy;
  readonly decided: boolean;
  readonly identical: boolean;
}

type Compare = (a: Candidate, b: Candidate) => Comparison | undefined;

/** From the strongest reason to the one that is asked last. */
const reasons = ['answers', 'evidence', 'time', 'sequence'] as const;

/** The one that goes before all others, if the comparisons agree on one; one that they do not beat otherwise. */
function bestOf(first: Candidate, others: readonly Candidate[], compare: Compare): Candidate {
  let best = first;
  for (const candidate of others) if ((compare(candidate, best)?.sign ?? 0) > 0) best = candidate;
  return best;
}

/** The best of each set of copies: what is a copy of another need not be decided. */
function representatives(
  group: readonly Candidate[],
  keys: ReadonlyMap<Candidate, string>,
  compare: Compare,
): readonly Candidate[] {
  const sets = new Map<string | undefined, Candidate>();
  for (const candidate of group) {
    const key = keys.get(candidate);
    const best = sets.get(key);
    const timed = best?.identity.submittedAt === undefined && candidate.identity.submittedAt !== undefined;
    if (best === undefined || timed || (compare(candidate, best)?.sign ?? 0) > 0) sets.set(key, candidate);
  }
  return [...sets.values()];
}

/** The last reason that was needed to put one before all the others; undefined where one of them is not told apart. */
function weakestReason(
  best: Candidate,
  others: readonly Candidate[],
  compare: Compare,
): Comparison['by'] | undefined {
  const needed = new Set<Comparison['by']>();
  for (const other of others) {
    const comparison = compare(best, other);
    if (comparison === undefined || comparison.sign <= 0) return undefined;
    needed.add(comparison.by);
  }
  return reasons.findLast((reason) => needed.has(reason));
}

/**
 * Chooses among several submissions of one work by a rule. Where nothing tells, copies of one another are
 * one; others are undecided: the last in the input (the first for `first`) is taken for now.
 */
export function chooseCopy(
  group: readonly [Candidate, ...Candidate[]],
  rule: Exclude<DuplicateRule, 'fail'>,
): Choice {
  const compare = comparisons[rule];
  const keys = new Map(group.map((candidate) => [candidate, contentKey(candidate)]));
  const different = representatives(group, keys, compare);
  const [one = group[0], ...more] = different;
  const best = bestOf(one, more, compare);
  const rivals = different.filter((candidate) => candidate !== best);
  const identical = rivals.length === 0;
  const reason = weakestReason(best, identical ? group.filter((copy) => copy !== best) : rivals, compare);
  const decided = identical || reason !== undefined;
  const forNow = rule === 'first' ? group[0] : (group.at(-1) ?? group[0]);
  const kept = decided ? best : forNow;
  const dropped = group.filter((candidate) => candidate !== kept);
  return { kept, dropped, by: reason ?? (identical ? 'identical' : 'order'), decided, identical };
}
