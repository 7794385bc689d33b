import type { Submission } from '../../intake/submission.js';
import { rankingKey, unrankedReason } from '../../ranking/standing-key.js';
import { scoreTotal, type TotalScore } from '../../scoring/score-submission.js';
import type { FieldSample } from '../../scoring/sample-field.js';
import { holds } from './causes.js';
import { changedCauses, entriesOf } from './changed-causes.js';
import { type Sides, sideWith } from './field-sets.js';
import { type SideWork, workMixer } from './mixed-work.js';
import type { RankKey } from './rank-in-field.js';

/** A work under one set of causes. */
export interface ScoredSet {
  readonly score: TotalScore;
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
    const scored = scoreTotal(context, submission);
    const unranked = unrankedReason(rubric, submission, scored);
    return { score: scored, key: unranked === undefined ? rankingKey(rubric, scored) : undefined };
  };
  return (set) => {
    const key = set & differing;
    const found = known.get(key) ?? score(key);
    known.set(key, found);
    return found;
  };
}
