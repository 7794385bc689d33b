import type { Source } from './submission.js';

/** One submission of a work that was handed in several times. */
export interface DuplicateEntry {
  readonly source: Source;
  readonly submittedAt: string | undefined;
}

/** Submissions of one work by one sender; only `kept` counts. */
export interface DuplicateGroup {
  readonly name: string;
  readonly kept: DuplicateEntry;
  readonly dropped: readonly DuplicateEntry[];
  /** False where no time told which is the latest, so that `kept` is provisional. */
  readonly decided: boolean;
}
