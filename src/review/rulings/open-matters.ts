import type { DuplicateGroup } from '../../intake/duplicates.js';
import type { EvidenceRuling, Exemption } from '../../intake/submission.js';
import type { RankedSubmission, Run } from '../../ranking/run.js';
import type { EvidenceStatus } from '../../rubric/rubric.js';
import type { ConditionState } from '../../scoring/applicability.js';
import { type FieldSample, sampleField } from '../../scoring/sample-field.js';
import { type ItemScore, itemScores } from '../../scoring/score-tree.js';
import { conditionsOn } from '../../rubric/conditions-on.js';
import { evidenceParts } from './evidence-parts.js';
import { type Stake, stakesOf } from './points-at-stake.js';

/** A piece of evidence that decides points of a submission. */
export interface EvidenceMatter {
  readonly ranked: RankedSubmission;
  readonly score: ItemScore;
  /** The option that it is for; undefined where it is the whole item's. */
  readonly option: string | undefined;
  /** What the program itself read. */
  readonly read: EvidenceStatus;
  readonly ruling: EvidenceRuling | undefined;
  readonly stake: Stake;
}

/** What is said of whether an item applies where that is not plain. */
export type ApplicabilityReading = Exclude<ConditionState, 'true'> | 'not-applicable' | 'answered';

/** An item of a submission that does not apply, or of which it is not plain whether it does. */
export interface ApplicabilityMatter {
  readonly ranked: RankedSubmission;
  readonly score: ItemScore;
  readonly reading: ApplicabilityReading;
  readonly ruling: Exemption | undefined;
  readonly stake: Stake;
}

/** Everything about one submission that a person can rule on, but for copies of it. */
export interface SubmissionMatters {
  readonly evidence: readonly EvidenceMatter[];
  readonly applicability: readonly ApplicabilityMatter[];
}

/** The field's values for relative items, voided submissions left out, as the run was scored. */
export function sampleOf(run: Run): FieldSample {
  const counted = run.submissions.filter(({ submission }) => submission.eligibility?.verdict !== 'voided');
  return sampleField(
    run.rubric,
    counted.map(({ submission }) => submission),
  );
}

const unclear = ['contradictory', 'refuted', 'undetermined'] as const;

function readingOf(score: ItemScore, states: readonly ConditionState[]): ApplicabilityReading | undefined {
  // The answer says so itself, whether or not a ruling accepts that.
  if (score.meaning === 'not-applicable') return 'answered';
  const open = unclear.find((state) => states.includes(state));
  if (open !== undefined) return open;
  if (states.includes('false')) return 'false';
  return score.outcome === 'not-applicable' ? 'not-applicable' : undefined;
}

/** Whether nobody has ruled on it and the program could not tell. */
export function isOpen({ reading, ruling }: ApplicabilityMatter): boolean {
  return (
    ruling === undefined && reading !== 'false' && reading !== 'not-applicable' && reading !== 'answered'
  );
}

/** Tells, for each submission of a run, what can be ruled on. */
export function mattersOf(run: Run): (ranked: RankedSubmission) => SubmissionMatters {
  const { rubric, policy } = run;
  const conditions = conditionsOn(rubric.total);
  const context = { rubric, policy, sample: sampleOf(run) };
  return (ranked) => {
    const { submission, score: scored } = ranked;
    const stakes = stakesOf(context, ranked);
    const items = itemScores(scored.tree);
    const evidence = items.flatMap((score) =>
      evidenceParts(score).map((option): EvidenceMatter => {
        const { response } = score;
        const ruled = option === undefined ? response.ruling : response.optionRulings?.get(option);
        const status = option === undefined ? response.evidence : response.optionEvidence.get(option);
        return {
          ranked,
          score,
          option,
          read: ruled?.read ?? status ?? 'missing',
          ruling: ruled?.by,
          stake: stakes.ofEvidence(score, option),
        };
      }),
    );
    const applicability = items.flatMap((score): readonly ApplicabilityMatter[] => {
      const ruling = submission.exemptions?.get(score.item.id);
      const states = (conditions.get(score.item) ?? []).flatMap((id) => scored.conditions.get(id) ?? []);
      const reading = readingOf(score, states) ?? (ruling === undefined ? undefined : 'not-applicable');
      if (reading === undefined) return [];
      return [{ ranked, score, reading, ruling, stake: stakes.ofApplicability(score) }];
    });
    return { evidence, applicability };
  };
}

/** Whether which copy counts is still open. */
export function isUndecided({ decided, by, identical }: DuplicateGroup): boolean {
  return !identical && (!decided || by === 'none');
}
