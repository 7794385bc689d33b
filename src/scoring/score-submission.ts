import type { Submission } from '../intake/submission.js';
import { type EvidencePolicy, type Group, type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { adjustTotal } from './adjust-total.js';
import type { AdjustedTotal, AdjustmentEntry } from './adjustment.js';
import { applicabilityTest, type ConditionState, conditionStates } from './applicability.js';
import { deriveAnswers } from './derive-answers.js';
import type { FieldSample } from './sample-field.js';
import { type Downgrade, scoreResponse } from './score-response.js';
import {
  type CreditOf,
  type GroupScore,
  itemCredit,
  rescorer,
  type ScoredResponse,
  scoreNode,
  scoreTree,
} from './score-tree.js';

/** A downgrade with what it costs: the points of the total that this one alone takes away. */
export interface DowngradeFlag extends Downgrade {
  readonly item: Item;
  readonly lost: number;
}

/** The total, after adjustments, with every item that is not applicable counted at 0 and at 1. */
export interface NotApplicableBounds {
  readonly low: number;
  readonly high: number;
}

/** What a submission comes to under one evidence policy: all that its place depends on. */
export interface TotalScore {
  readonly tree: GroupScore;
  /** Unrounded, after adjustments; undefined where the total is not applicable or not scored. */
  readonly total: number | undefined;
  /** What the ledger did to the tree's total; undefined where there is none. */
  readonly adjusted: AdjustedTotal | undefined;
  readonly conditions: ReadonlyMap<string, ConditionState>;
  /** Items that do not apply although their group forbids it; they count as unanswered. */
  readonly forbidden: readonly Item[];
}

/** A submission's score under one evidence policy, with everything that explains it. */
export interface SubmissionScore extends TotalScore {
  readonly flags: readonly DowngradeFlag[];
  /** Derived items whose number the item does not accept, with that number; they count as unanswered. */
  readonly refused: readonly { readonly item: Item; readonly given: string }[];
  readonly notApplicableBounds: NotApplicableBounds | undefined;
}

/** What scoring one submission needs besides the submission. */
export interface ScoringContext {
  readonly rubric: Rubric;
  readonly policy: EvidencePolicy;
  readonly sample: FieldSample;
  /** The ledger's entries on this submission. */
  readonly adjustments: readonly AdjustmentEntry[];
}

type Credits = ReadonlyMap<Item, ScoredResponse>;

function scoreResponses(
  { rubric, policy, sample }: ScoringContext,
  submission: Submission,
  applies: (item: Item) => boolean,
): Credits {
  const responseOf = deriveAnswers(rubric, submission);
  return new Map(
    itemsOf(rubric.total).map((item) => {
      const response = responseOf(item);
      const credit = scoreResponse(item, response, applies(item), policy, sample.get(item.id) ?? []);
      return [item, { response, credit }];
    }),
  );
}

/** Items directly in groups that forbid what is not applicable. */
function itemsForbidden(group: Group): readonly Item[] {
  return group.children.flatMap((child) => {
    if (child.type === 'group') return itemsForbidden(child);
    return group.notApplicable === 'forbid' ? [child] : [];
  });
}

/** Counts items that must not be left out as unanswered: the rubric forbids it, or a ruling says that they apply. */
function holdToAnswer(
  rubric: Rubric,
  { exemptions }: Submission,
  credits: Credits,
): { credits: Credits; forbidden: readonly Item[] } {
  const isLeftOut = (item: Item): boolean => credits.get(item)?.credit.outcome === 'not-applicable';
  const isRuled = ({ id }: Item): boolean => exemptions?.get(id)?.applies === true;
  const forbidden = itemsForbidden(rubric.total).filter((item) => isLeftOut(item) && !isRuled(item));
  // The answer itself says that the item does not apply, and the ruling does not accept that.
  const refused = [...credits.keys()].filter((item) => isRuled(item) && isLeftOut(item));
  if (forbidden.length + refused.length === 0) return { credits, forbidden };
  const held = new Map(credits);
  for (const item of [...forbidden, ...refused]) {
    const scored = credits.get(item);
    if (scored !== undefined)
      held.set(item, { ...scored, credit: { ...scored.credit, outcome: 'unanswered' } });
  }
  return { credits: held, forbidden };
}

function creditIn(credits: Credits): CreditOf {
  return (item) => {
    const scored = credits.get(item);
    return scored === undefined ? undefined : itemCredit(scored);
  };
}

function downgradeFlags(rubric: Rubric, credits: Credits, total: number): readonly DowngradeFlag[] {
  if ([...credits.values()].every(({ credit }) => credit.downgrade === undefined)) return [];
  const flags: DowngradeFlag[] = [];
  const rescore = rescorer(rubric.total, creditIn(credits));
  for (const [item, scored] of credits) {
    const { downgrade } = scored.credit;
    if (downgrade === undefined) continue;
    // Better evidence would not make an answerer who is unsure answer.
    const answered = itemCredit(scored)?.answered ?? false;
    const restored = rescore(new Map([[item, { credit: downgrade.from, answered }]]));
    flags.push({ ...downgrade, item, lost: (restored ?? total) - total });
  }
  return flags;
}

function notApplicableBounds(
  { rubric, adjustments }: ScoringContext,
  credits: Credits,
): NotApplicableBounds | undefined {
  const outcomes = [...credits.values()].map(({ credit }) => credit.outcome);
  if (!outcomes.includes('not-applicable')) return undefined;
  const creditOf = creditIn(credits);
  const totalAt = (credit: number): number | undefined => {
    const score = scoreNode(rubric.total, (item) => creditOf(item) ?? { credit, answered: true });
    if (score === undefined) return undefined;
    return adjustTotal(rubric.adjustments, adjustments, score)?.total ?? score;
  };
  const [low, high] = [totalAt(0), totalAt(1)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

function scoreCredits(
  context: ScoringContext,
  submission: Submission,
): { readonly credits: Credits; readonly score: TotalScore } {
  const { rubric } = context;
  const conditions = conditionStates(rubric, submission);
  const read = scoreResponses(context, submission, applicabilityTest(rubric, submission, conditions));
  const { credits, forbidden } = holdToAnswer(rubric, submission, read);
  const scored = (item: Item): ScoredResponse => {
    const found = credits.get(item);
    if (found === undefined) throw new Error(`item ${item.id} is not in the rubric`);
    return found;
  };
  const tree = scoreTree(rubric.total, scored);
  const adjusted =
    tree.score === undefined ? undefined : adjustTotal(rubric.adjustments, context.adjustments, tree.score);
  return { credits, score: { tree, total: adjusted?.total ?? tree.score, adjusted, conditions, forbidden } };
}

/** Scores one submission as far as its place needs it, as `scoreSubmission` does. */
export function scoreTotal(context: ScoringContext, submission: Submission): TotalScore {
  return scoreCredits(context, submission).score;
}

/**
 * Scores one submission: conditions, then credits with their evidence, then the tree from the items up
 * to the total, then the ledger. The submission must hold a response to every item of the rubric.
 */
export function scoreSubmission(context: ScoringContext, submission: Submission): SubmissionScore {
  const { rubric } = context;
  const { credits, score } = scoreCredits(context, submission);
  return {
    ...score,
    flags: score.tree.score === undefined ? [] : downgradeFlags(rubric, credits, score.tree.score),
    refused: [...credits].flatMap(([item, { credit, response }]) =>
      item.spec.kind === 'derived' && credit.outcome === 'unreadable'
        ? [{ item, given: response.given }]
        : [],
    ),
    notApplicableBounds: notApplicableBounds(context, credits),
  };
}
