import type { Submission } from '../../intake/submission.js';
import { scoreSubmission, type SubmissionScore } from '../../scoring/score-submission.js';
import type { FieldSample } from '../../scoring/sample-field.js';
import { holds } from './causes.js';
import { changedCauses, entriesOf } from './changed-causes.js';
import { type Sides, sideWith } from './field-sets.js';
import { type SideWork, workMixer } from './mixed-work.js';
import type { RankKey } from './rank-in-field.js';
import { standingKey } from './standing-key.js';

/** A work under one set of causes. */
export interface ScoredSet {
  readonly score: SubmissionScore;
  /** What ranks it; undefined where it is not ranked. */
  readonly key: RankKey | undefined;
}

/** A work under every set of causes; sets that cannot differ are the same object. */
export type ScoreSet = (set: number) => ScoredSet;

/** A work in two runs, or twice the same for one that is only in one of them. */
export interface ComparedSides {
  readonly before: SideWork;
  readonly after: SideWork;
}

/** Scores a work under sets of causes, each once. */
export function setScorer(
  sides: Sides,
  { before, after }: ComparedSides,
  sampleOf: (set: number) => FieldSample,
): ScoreSet {
  const mixed = workMixer(before, after);
  const differing = sides.shared | (before === after ? 0 : changedCauses(before, after));
  const known = new Map<number, ScoredSet>();
  const score = (set: number): ScoredSet => {
    const { rubric, policy } = sideWith(sides, set, 'rubric').run;
    const submission: Submission = mixed(rubric, set);
    const adjustments = entriesOf(holds(set, 'ledger') ? after : before);
    const context = { rubric, policy, sample: sampleOf(set), adjustments };
    const scored = scoreSubmission(context, submission);
    return { score: scored, key: standingKey(rubric, submission, scored) };
  };
  return (set) => {
    const key = set & differing;
    const found = known.get(key) ?? score(key);
    known.set(key, found);
    return found;
  };
}
