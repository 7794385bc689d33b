import type { Submission } from '../intake/submission.js';
import { type EvidencePolicy, type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { type ConditionState, conditionStates, isMet } from './applicability.js';
import { type Downgrade, scoreResponse } from './score-response.js';
import { type CreditOf, type GroupScore, type ScoredResponse, scoreNode, scoreTree } from './score-tree.js';

/** A downgrade with what it costs: the points of the total that this one alone takes away. */
export interface DowngradeFlag extends Downgrade {
  readonly item: Item;
  readonly lost: number;
}

/** The total, 0–100, with every item that is not applicable counted at 0 and at 1. */
export interface NotApplicableBounds {
  readonly low: number;
  readonly high: number;
}

/** A submission's score under one evidence policy, with everything that explains it. */
export interface SubmissionScore {
  readonly tree: GroupScore;
  /** 0–100, unrounded; undefined where nothing is applicable. */
  readonly total: number | undefined;
  readonly flags: readonly DowngradeFlag[];
  readonly conditions: ReadonlyMap<string, ConditionState>;
  readonly notApplicableBounds: NotApplicableBounds | undefined;
}

type Credits = ReadonlyMap<Item, ScoredResponse>;

function scoreResponses(
  rubric: Rubric,
  submission: Submission,
  policy: EvidencePolicy,
  conditions: ReadonlyMap<string, ConditionState>,
): Credits {
  const credits = new Map<Item, ScoredResponse>();
  for (const item of itemsOf(rubric.total)) {
    const response = submission.responses.get(item.id);
    if (response === undefined) throw new Error(`submission ${submission.id} has no response to ${item.id}`);
    const state = item.applicableIf === undefined ? undefined : conditions.get(item.applicableIf);
    const applicable = state === undefined || isMet(state);
    credits.set(item, { response, credit: scoreResponse(item, response, applicable, policy) });
  }
  return credits;
}

function creditIn(credits: Credits): CreditOf {
  return (item) => {
    const credit = credits.get(item)?.credit;
    return credit === undefined || credit.outcome === 'not-applicable' ? undefined : credit.credit;
  };
}

function downgradeFlags(rubric: Rubric, credits: Credits, total: number): readonly DowngradeFlag[] {
  const creditOf = creditIn(credits);
  const flags: DowngradeFlag[] = [];
  for (const [item, { credit }] of credits) {
    const { downgrade } = credit;
    if (downgrade === undefined) continue;
    const restored = scoreNode(rubric.total, (other) => (other === item ? downgrade.from : creditOf(other)));
    flags.push({ ...downgrade, item, lost: (restored ?? total) - total });
  }
  return flags;
}

function notApplicableBounds(rubric: Rubric, credits: Credits): NotApplicableBounds | undefined {
  const outcomes = [...credits.values()].map(({ credit }) => credit.outcome);
  if (!outcomes.includes('not-applicable')) return undefined;
  const creditOf = creditIn(credits);
  const totalAt = (credit: number): number =>
    scoreNode(rubric.total, (item) => creditOf(item) ?? credit) ?? 0;
  return { low: totalAt(0), high: totalAt(1) };
}

/**
 * Scores one submission: conditions, then credits with their evidence, then the tree from the items up
 * to the total. The submission must hold a response to every item of the rubric.
 */
export function scoreSubmission(
  rubric: Rubric,
  submission: Submission,
  policy: EvidencePolicy,
): SubmissionScore {
  const conditions = conditionStates(rubric, submission);
  const credits = scoreResponses(rubric, submission, policy, conditions);
  const scored = (item: Item): ScoredResponse => {
    const found = credits.get(item);
    if (found === undefined) throw new Error(`item ${item.id} is not in the rubric`);
    return found;
  };
  const tree = scoreTree(rubric.total, scored, 100);
  if (tree.type === 'item') throw new Error('the total is a group');
  return {
    tree,
    total: tree.score,
    flags: tree.score === undefined ? [] : downgradeFlags(rubric, credits, tree.score),
    conditions,
    notApplicableBounds: notApplicableBounds(rubric, credits),
  };
}
