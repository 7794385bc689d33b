import type { Run } from '../../ranking/run.js';
import type { EvidencePolicy } from '../../rubric/rubric.js';
import type { ChangeClass } from '../change-classes.js';
import { diffRubrics, type RubricDiff } from '../diff-rubrics.js';

/** Whether the scores and ranks of two runs can be compared. */
export interface Comparability {
  /** What the rubric's changes can move; `none` where nothing differs. */
  readonly rubric: ChangeClass | 'none';
  /** The evidence policies: another one, the same one with other effects, or no difference. */
  readonly policy: 'other' | 'redefined' | 'same';
  readonly policies: { readonly before: EvidencePolicy; readonly after: EvidencePolicy };
  /** `not-comparable` where the same answers can get another score. */
  readonly scores: 'comparable' | 'not-comparable';
  /** Items and level tables of either run that depend on who takes part. */
  readonly relative: readonly string[];
  readonly diff: RubricDiff;
}

function comparePolicies({ before, after }: Comparability['policies']): Comparability['policy'] {
  if (before.id !== after.id) return 'other';
  return JSON.stringify(before.effects) === JSON.stringify(after.effects) ? 'same' : 'redefined';
}

/** Judges two runs by their rubrics, policies and relative parts. */
export function judgeRuns(before: Run, after: Run): Comparability {
  const diff = diffRubrics(before.rubric, after.rubric);
  const rubric = diff.version.needed ?? 'none';
  const policies = { before: before.policy, after: after.policy };
  const policy = comparePolicies(policies);
  return {
    rubric,
    policy,
    policies,
    scores: rubric === 'major' || policy !== 'same' ? 'not-comparable' : 'comparable',
    relative: [...new Set([...before.relative, ...after.relative])],
    diff,
  };
}
