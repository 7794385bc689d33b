import type { Submission } from '../../src/intake/submission.js';
import type { EvidencePolicy, Item, Node, Rubric, WeakEvidence } from '../../src/rubric/rubric.js';
import { exactCondition, type ExactConditionState } from './exact-condition.js';
import { exactCredit, exactDowngrade } from './exact-credit.js';
import { compare, exactly, type Fraction, hundred, minus, one, over, sum, times, zero } from './fraction.js';

export interface ExactDowngrade {
  readonly item: string;
  readonly reason: WeakEvidence;
  readonly from: Fraction;
  readonly to: Fraction;
  /** Points of the total. */
  readonly lost: Fraction;
}

/** What a submission must score, in exact fractions: scores 0–100, credits and coverage 0–1. */
export interface ExactScore {
  readonly total: Fraction | undefined;
  /** By node id, the total included; undefined where not applicable. */
  readonly nodes: ReadonlyMap<string, Fraction | undefined>;
  /** By item id, in points of the total. */
  readonly effectiveWeights: ReadonlyMap<string, Fraction>;
  readonly coverage: Fraction;
  readonly downgrades: readonly ExactDowngrade[];
  readonly bounds: { readonly low: Fraction; readonly high: Fraction } | undefined;
  readonly conditions: ReadonlyMap<string, ExactConditionState>;
}

interface Worth {
  readonly applies: boolean;
  readonly answered: boolean;
  readonly credit: Fraction;
  readonly downgrade: { reason: WeakEvidence; from: Fraction; to: Fraction } | undefined;
}

type Shares = ReadonlyMap<Item, Fraction>;

function allNodes(node: Node): readonly Node[] {
  return node.type === 'item' ? [node] : [node, ...node.children.flatMap(allNodes)];
}

function allItems(node: Node): readonly Item[] {
  return allNodes(node).filter((inner): inner is Item => inner.type === 'item');
}

/**
 * The part that each applicable item has in a node's score, top down: weight over the weights of the
 * siblings that count, times the same on each storey below. The parts sum to 1; there are none where the
 * node is not applicable. Children without weight cannot make a mean, so they do not keep a group alive.
 */
function sharesIn(node: Node, applies: (item: Item) => boolean): Shares {
  const shares = new Map<Item, Fraction>();
  if (node.type === 'item') {
    if (applies(node)) shares.set(node, one);
    return shares;
  }
  const counting = node.children
    .map((child) => ({ weight: exactly(child.weight), inside: sharesIn(child, applies) }))
    .filter(({ weight, inside }) => inside.size > 0 && compare(weight, zero) > 0);
  const weights = sum(counting.map(({ weight }) => weight));
  for (const { weight, inside } of counting) {
    for (const [item, share] of inside) shares.set(item, over(times(share, weight), weights));
  }
  return shares;
}

function pointsOf(shares: Shares, creditOf: (item: Item) => Fraction): Fraction | undefined {
  if (shares.size === 0) return undefined;
  return times(hundred, sum([...shares].map(([item, share]) => times(share, creditOf(item)))));
}

function worthOf(item: Item, submission: Submission, applies: boolean, policy: EvidencePolicy): Worth {
  const response = submission.responses.get(item.id);
  if (response === undefined) throw new Error(`no response to ${item.id}`);
  const { answer, evidence } = response;
  if (!applies || answer.state !== 'answered') {
    return { applies, answered: false, credit: zero, downgrade: undefined };
  }
  const from = exactCredit(item.spec, answer.answer);
  const backed = { applies, answered: true, credit: from, downgrade: undefined };
  if (item.evidence === 'none' || compare(from, zero) === 0) return backed;
  if (evidence === 'present' || evidence === 'accepted') return backed;
  const to = exactDowngrade(item.spec, answer.answer, policy.effects[evidence]);
  return { applies, answered: true, credit: to, downgrade: { reason: evidence, from, to } };
}

/** Computes what a submission must score under a policy, without any of the program's arithmetic. */
export function exactScore(rubric: Rubric, submission: Submission, policy: EvidencePolicy): ExactScore {
  const items = allItems(rubric.total);
  const conditions = new Map(
    rubric.conditions.map((condition) => [condition.id, exactCondition(condition, items, submission)]),
  );
  const worths = new Map<Item, Worth>();
  for (const item of items) {
    const state = item.applicableIf === undefined ? 'true' : conditions.get(item.applicableIf);
    const applies = state !== 'false' && state !== 'refuted';
    worths.set(item, worthOf(item, submission, applies, policy));
  }
  const worth = (item: Item): Worth => {
    const found = worths.get(item);
    if (found === undefined) throw new Error(`no worth for ${item.id}`);
    return found;
  };
  const creditOf = (item: Item): Fraction => worth(item).credit;
  const applies = (item: Item): boolean => worth(item).applies;

  const shares = sharesIn(rubric.total, applies);
  const total = pointsOf(shares, creditOf);
  const weightOf = (item: Item): Fraction => times(hundred, shares.get(item) ?? zero);
  const everything = sharesIn(rubric.total, () => true);
  const exempt = items.filter((item) => !applies(item));
  const totalWithExemptAt = (credit: Fraction): Fraction =>
    pointsOf(everything, (item) => (applies(item) ? creditOf(item) : credit)) ?? zero;
  return {
    total,
    nodes: new Map(
      allNodes(rubric.total).map((node) => [node.id, pointsOf(sharesIn(node, applies), creditOf)]),
    ),
    effectiveWeights: new Map(items.map((item) => [item.id, weightOf(item)])),
    coverage: sum([...shares].filter(([item]) => worth(item).answered).map(([, share]) => share)),
    downgrades: items.flatMap((item) => {
      const { downgrade } = worth(item);
      if (downgrade === undefined || total === undefined) return [];
      const lost = times(weightOf(item), minus(downgrade.from, downgrade.to));
      return [{ item: item.id, ...downgrade, lost }];
    }),
    bounds: exempt.length === 0 ? undefined : { low: totalWithExemptAt(zero), high: totalWithExemptAt(one) },
    conditions,
  };
}
