import type { Response, Submission } from '../../intake/submission.js';
import type { RankedSubmission } from '../../ranking/run.js';
import {
  type EvidencePolicy,
  type EvidenceStatus,
  type Item,
  itemsOf,
  type Rubric,
} from '../../rubric/rubric.js';
import { deriveAnswers } from '../../scoring/derive-answers.js';
import type { FieldSample } from '../../scoring/sample-field.js';
import { scoreResponse } from '../../scoring/score-response.js';
import {
  type ChangedCredits,
  type ItemCredit,
  type ItemScore,
  itemCredit,
  itemScores,
  rescorer,
} from '../../scoring/score-tree.js';

/** What a decision can move, in points of the total before adjustments: both 0 or more. */
export interface Stake {
  /** Lost if the evidence is rejected, or the item does not count in the way that costs. */
  readonly lost: number;
  /** Gained if it is accepted. */
  readonly gained: number;
  /** The greater of the two. */
  readonly points: number;
}

/** What scoring one submission again needs. */
export interface StakeContext {
  readonly rubric: Rubric;
  readonly policy: EvidencePolicy;
  readonly sample: FieldSample;
}

export interface Stakes {
  /** Of the evidence of an item, or of one of its options. */
  readonly ofEvidence: (score: ItemScore, option: string | undefined) => Stake;
  /** Of whether an item applies. */
  readonly ofApplicability: (score: ItemScore) => Stake;
}

function stake(now: number, moves: readonly number[]): Stake {
  const lost = Math.max(0, ...moves.map((total) => now - total));
  const gained = Math.max(0, ...moves.map((total) => total - now));
  return { lost, gained, points: Math.max(lost, gained) };
}

function withStatus(response: Response, option: string | undefined, status: EvidenceStatus): Response {
  return option === undefined
    ? { ...response, evidence: status }
    : { ...response, optionEvidence: new Map([...response.optionEvidence, [option, status]]) };
}

function isSame(one: ItemCredit | undefined, other: ItemCredit | undefined): boolean {
  return one?.credit === other?.credit && one?.answered === other?.answered;
}

/** Items whose evidence is that of the items that they are made of. */
function derivedItems(rubric: Rubric): readonly Item[] {
  return itemsOf(rubric.total).filter(({ spec, evidence }) => spec.kind === 'derived' && evidence !== 'none');
}

/**
 * Tells what single decisions move in a submission's total, everything else as it stands: the total is
 * taken again from the items' credits, as for the points that a downgrade costs.
 */
export function stakesOf(
  { rubric, policy, sample }: StakeContext,
  { submission, score: { tree } }: RankedSubmission,
): Stakes {
  const credits = new Map<Item, ItemCredit | undefined>(
    itemScores(tree).map((found) => [found.item, itemCredit({ credit: found, response: found.response })]),
  );
  const derived = derivedItems(rubric);
  const now = tree.score ?? 0;
  const rescore = rescorer(rubric.total, (item) => credits.get(item));
  const totalWith = (changes: ChangedCredits): number => rescore(changes) ?? now;
  const creditOf = (item: Item, response: Response): ItemCredit | undefined =>
    itemCredit({
      credit: scoreResponse(item, response, true, policy, sample.get(item.id) ?? []),
      response,
    });
  const totalAt = (item: Item, response: Response): number => {
    const credit = creditOf(item, response);
    if (derived.length === 0 && isSame(credit, credits.get(item))) return now;
    const changed = new Map([[item, credit]]);
    if (derived.length > 0) {
      const other: Submission = {
        ...submission,
        responses: new Map([...submission.responses, [item.id, response]]),
      };
      const responseOf = deriveAnswers(rubric, other);
      for (const one of derived)
        if (credits.get(one) !== undefined) changed.set(one, creditOf(one, responseOf(one)));
    }
    return totalWith(changed);
  };
  return {
    ofEvidence: ({ item, response }, option) =>
      stake(
        now,
        (['accepted', 'rejected'] as const).map((status) =>
          totalAt(item, withStatus(response, option, status)),
        ),
      ),
    ofApplicability: ({ item, response, meaning }) => {
      const leftOut = totalWith(new Map([[item, undefined]]));
      // Who says that it does not apply has answered nothing where a ruling says that it does.
      const held = new Map([[item, { credit: 0, answered: false }]]);
      const counted = meaning === 'not-applicable' ? totalWith(held) : totalAt(item, response);
      return stake(now, [counted, leftOut]);
    },
  };
}
