import type { RankedSubmission, Run } from '../../ranking/run.js';
import { publishedScore } from '../../table/numbers.js';
import { type Cause, causes } from './causes.js';
import type { ComparedWork, Comparison } from './compare-runs.js';

/** A work's results as they are published. */
export interface PublishedResult {
  readonly total: number | undefined;
  readonly rank: number | undefined;
  readonly level: RankedSubmission['level'];
}

/** A published result that a later run changes. */
export interface Restatement {
  readonly entry: RankedSubmission;
  readonly kind: 'changed' | 'entered' | 'left';
  readonly before: PublishedResult | undefined;
  readonly after: PublishedResult | undefined;
  /** What moved score or rank; empty where the work entered or left. */
  readonly causes: readonly Cause[];
}

/** What a run publishes about a work. */
export function publishedResult(run: Run, { score, standing, level }: RankedSubmission): PublishedResult {
  return {
    total: score.total === undefined ? undefined : publishedScore(score.total, run.rubric.ranking.decimals),
    rank: standing.status === 'ranked' ? standing.rank : undefined,
    level,
  };
}

function isSame(a: PublishedResult, b: PublishedResult): boolean {
  return (
    a.total === b.total &&
    a.rank === b.rank &&
    JSON.stringify(a.level?.label) === JSON.stringify(b.level?.label)
  );
}

/** The causes that a work's total or rank has a part of, in their order. */
export function movingCauses({ total, rank }: Pick<ComparedWork, 'total' | 'rank'>): readonly Cause[] {
  return causes.filter((cause) => (total?.parts[cause] ?? 0) !== 0 || (rank?.parts[cause] ?? 0) !== 0);
}

/**
 * What moved a published result: the parts of total and rank, or where these are the same and only the level is
 * not, the rubric or the field that a relative level depends on.
 */
function restatingCauses(
  work: ComparedWork,
  rubricChanged: boolean,
  [old, now]: readonly [PublishedResult, PublishedResult],
): readonly Cause[] {
  const moving = movingCauses(work);
  const onlyLevel = old.total === now.total && old.rank !== undefined && old.rank === now.rank;
  if (moving.length > 0 || !onlyLevel) return moving;
  return [rubricChanged ? 'rubric' : 'others'];
}

/**
 * Whether a restatement needs a reason of its own: not where only other works moved the result, whose reasons say
 * why.
 */
export function needsReason({ causes: moving }: Restatement): boolean {
  return moving.length === 0 || moving.some((cause) => cause !== 'others');
}

/** The works whose published total, rank or level the later run changes, those that left last. */
export function restatementsOf(comparison: Comparison): readonly Restatement[] {
  const { before, after, works, entered, left, comparability } = comparison;
  const rubricChanged = comparability.rubric !== 'none' || comparability.policy !== 'same';
  const changed = works.flatMap((work): Restatement[] => {
    const old = publishedResult(before, work.before);
    const now = publishedResult(after, work.after);
    if (isSame(old, now)) return [];
    const moving = restatingCauses(work, rubricChanged, [old, now]);
    return [{ entry: work.after, kind: 'changed', before: old, after: now, causes: moving }];
  });
  return [
    ...changed,
    ...entered.map((entry): Restatement => ({
      entry,
      kind: 'entered',
      before: undefined,
      after: publishedResult(after, entry),
      causes: [],
    })),
    ...left.map((entry): Restatement => ({
      entry,
      kind: 'left',
      before: publishedResult(before, entry),
      after: undefined,
      causes: [],
    })),
  ];
}
