import type { Source, Submission } from './submission.js';

/** What decides between several submissions of one work; `fail` leaves it to the person. */
export const duplicateRules = ['latest', 'first', 'most-complete', 'fail'] as const;
export type DuplicateRule = (typeof duplicateRules)[number];

/**
 * What told the kept submission from the others:
 * - `answers`, `evidence`: it has more of them (only for `most-complete`).
 * - `time`, `sequence`: it was handed in last (first for `first`), by its time or the platform's running number.
 * - `identical`: nothing did, and nothing had to, as the others are copies of it.
 * - `order`: nothing did; its place in the input, for now.
 * - `ruling`: a person decided.
 * - `none`: nothing was decided, as the rule is `fail`.
 */
export type KeptBy = 'answers' | 'evidence' | 'time' | 'sequence' | 'identical' | 'order' | 'ruling' | 'none';

/** One submission of a work that was handed in several times. */
export interface DuplicateEntry {
  readonly source: Source;
  readonly submittedAt: string | undefined;
  /** Items with an answer that could be read. */
  readonly answered: number;
  /** A short mark of all that was handed in, by which a ruling knows it again. */
  readonly mark?: string;
}

/** What rulings say of the copies of a work. */
export interface CopyRulings {
  /** The mark of a submission that was handed in several times. */
  readonly mark: (submission: Omit<Submission, 'id'>) => string;
  /** The marks of the submissions that a ruling keeps. */
  readonly kept: ReadonlySet<string>;
  /** The marks of the submissions that a ruling confirms or voids. */
  readonly settled: ReadonlySet<string>;
}

/** Submissions of one work by one sender; only `kept` counts. */
export interface DuplicateGroup {
  readonly name: string;
  readonly kept: DuplicateEntry;
  readonly dropped: readonly DuplicateEntry[];
  readonly rule: DuplicateRule;
  readonly by: KeptBy;
  /** False where nothing told which one to keep, so that `kept` is provisional. */
  readonly decided: boolean;
  /** Whether all have the same answers and the same evidence status throughout. */
  readonly identical: boolean;
}

/** How many items have an answer that could be read. */
export function countAnswered({ responses }: Pick<Submission, 'responses'>): number {
  let count = 0;
  for (const { answer } of responses.values()) if (answer.state === 'answered') count += 1;
  return count;
}

/** A submission as an entry of a group. */
export function duplicateEntry(
  submission: Omit<Submission, 'id'>,
  mark?: CopyRulings['mark'],
): DuplicateEntry {
  const { source, submittedAt } = submission;
  const answered = countAnswered(submission);
  return { source, submittedAt, answered, ...(mark === undefined ? {} : { mark: mark(submission) }) };
}
