import type { Run } from '../../ranking/run.js';
import type { ChangeClass } from '../change-classes.js';
import { diffRubrics, type RubricDiff } from '../diff-rubrics.js';

/** Whether the scores and ranks of two runs can be compared. */
export interface Comparability {
  /** What the rubric's changes can move; `none` where nothing differs. */
  readonly rubric: ChangeClass | 'none';
  /** The evidence policies differ, by id or by what they do. */
  readonly policyChanged: boolean;
  /** `not-comparable` where the same answers can get another score. */
  readonly scores: 'comparable' | 'not-comparable';
  /** Items and level tables of either run that depend on who takes part. */
  readonly relative: readonly string[];
  readonly diff: RubricDiff;
}

/** Judges two runs by their rubrics, policies and relative parts. */
export function judgeRuns(before: Run, after: Run): Comparability {
  const diff = diffRubrics(before.rubric, after.rubric);
  const rubric = diff.version.needed ?? 'none';
  const effects = ({ policy }: Run): string => JSON.stringify([policy.id, policy.effects]);
  const policyChanged = effects(before) !== effects(after);
  return {
    rubric,
    policyChanged,
    scores: rubric === 'major' || policyChanged ? 'not-comparable' : 'comparable',
    relative: [...new Set([...before.relative, ...after.relative])],
    diff,
  };
}
