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

/** The works whose published total, rank or level the later run changes, those that left last. */
export function restatementsOf({ before, after, works, entered, left }: Comparison): readonly Restatement[] {
  const changed = works.flatMap((work): Restatement[] => {
    const old = publishedResult(before, work.before);
    const now = publishedResult(after, work.after);
    if (isSame(old, now)) return [];
    return [{ entry: work.after, kind: 'changed', before: old, after: now, causes: movingCauses(work) }];
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
