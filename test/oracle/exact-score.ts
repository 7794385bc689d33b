import type { EvidencePolicy, Item, Node, Rubric } from '../../src/rubric/rubric.js';
import type { AdjustmentEntry } from '../../src/scoring/adjustment.js';
import type { Doubts } from './doubts.js';
import { exactAdjusted } from './exact-adjustments.js';
import type { ExactAnswers } from './exact-answers.js';
import type { ExactConditionState } from './exact-condition.js';
import { exactCredit, type ItemSample, meaningOf } from './exact-credit.js';
import { type ExactDown, exactDown } from './exact-evidence.js';
import {
  addsPoints,
  countChildren,
  coverageOf,
  type ExactNode,
  exactGroup,
  leftOutItem,
  scoredItem,
} from './exact-group.js';
import { exactly, type Fraction, minus, one, over, sum, times, zero } from './fraction.js';

export interface ExactDowngrade extends ExactDown {
  readonly item: string;
  /** What the total, before the ledger, would gain without it. */
  readonly lost: Fraction;
}

/** What a submission must score, in exact fractions; credits and coverage 0–1. */
export interface ExactScore {
  /** After the ledger. */
  readonly total: Fraction | undefined;
  readonly state: ExactNode['state'];
  /** By node id, before the ledger. */
  readonly nodes: ReadonlyMap<string, ExactNode>;
  /** By item id, in points of the total; only where nothing above takes anything but a mean or a sum. */
  readonly effectiveWeights: ReadonlyMap<string, Fraction>;
  readonly coverage: Fraction;
  readonly downgrades: readonly ExactDowngrade[];
  readonly bounds: { readonly low: Fraction; readonly high: Fraction } | undefined;
  readonly conditions: ReadonlyMap<string, ExactConditionState>;
  readonly forbidden: readonly string[];
}

/** What an item counts for; undefined where it does not apply. */
interface Worth {
  readonly credit: Fraction;
  readonly answered: boolean;
  readonly down?: ExactDown | undefined;
}

type WorthOf = (item: Item) => Worth | undefined;

function allNodes(node: Node): readonly Node[] {
  return node.type === 'item' ? [node] : [node, ...node.children.flatMap(allNodes)];
}

/** The values of all nodes, children first; those in `kept` are not computed again. */
function evaluate(
  node: Node,
  worthOf: WorthOf,
  doubts: Doubts,
  kept?: { readonly values: ReadonlyMap<string, ExactNode>; readonly changed: ReadonlySet<string> },
): Map<string, ExactNode> {
  const values = new Map<string, ExactNode>();
  const valueOf = (inner: Node): ExactNode => {
    const earlier = kept?.changed.has(inner.id) === false ? kept.values.get(inner.id) : undefined;
    const value = earlier ?? compute(inner);
    values.set(inner.id, value);
    return value;
  };
  const compute = (inner: Node): ExactNode => {
    if (inner.type === 'group') {
      return exactGroup(
        inner,
        inner.children.map((child) => ({ child, value: valueOf(child) })),
        doubts,
      );
    }
    const worth = worthOf(inner);
    return worth === undefined ? leftOutItem(inner) : scoredItem(inner, worth.credit, worth.answered, doubts);
  };
  valueOf(node);
  return values;
}

function valueIn(values: ReadonlyMap<string, ExactNode>, id: string): ExactNode {
  const value = values.get(id);
  if (value === undefined) throw new Error(`no value of ${id}`);
  return value;
}

/** The ids on the way from the top down to a node, both included; empty where it is not below. */
function wayTo(top: Node, id: string): readonly string[] {
  if (top.id === id) return [id];
  if (top.type === 'item') return [];
  const below = top.children.map((child) => wayTo(child, id)).find((way) => way.length > 0);
  return below === undefined ? [] : [top.id, ...below];
}

/** What a full score of each item adds to the total, down through means and sums. */
function effectiveWeights(
  node: Node,
  weight: Fraction,
  values: ReadonlyMap<string, ExactNode>,
  found: Map<string, Fraction>,
): void {
  if (node.type === 'item') {
    found.set(node.id, weight);
    return;
  }
  // Where a group has no score, or takes anything but a mean or a sum, no weight is exact.
  if (valueIn(values, node.id).state !== 'scored') return;
  if (node.aggregate.by !== 'weighted-mean' && !addsPoints(node)) return;
  const counted = countChildren(
    node,
    node.children.map((child) => ({ child, value: valueIn(values, child.id) })),
  );
  const now = sum(counted.map((each) => each.now));
  for (const child of node.children) {
    const own = counted.find((each) => each.child === child);
    const value = valueIn(values, child.id);
    const left = own?.treatment === 'as-zero' ? one : value.left;
    const attainable = own?.treatment === 'as-zero' ? value.full : value.attainable;
    const points = times(exactly(child.weight), addsPoints(node) ? attainable : left);
    const isCounted = own !== undefined && own.treatment !== 'left-out' && now.top !== 0n;
    const share = isCounted ? over(points, now) : zero;
    effectiveWeights(child, times(weight, share), values, found);
  }
}

/** Everything that the score of one submission depends on. */
export interface ExactContext {
  readonly rubric: Rubric;
  readonly policy: EvidencePolicy;
  readonly samples: ReadonlyMap<string, ItemSample>;
  readonly adjustments: readonly AdjustmentEntry[];
  readonly doubts: Doubts;
}

function worthIn({ policy, samples }: ExactContext, { answers }: ExactAnswers): WorthOf {
  return (item) => {
    const own = answers.get(item.id);
    if (own === undefined) throw new Error(`no answer to ${item.id}`);
    const { state, answer, response } = own;
    if (state === 'not-applicable') return undefined;
    if (state !== 'answered') return { credit: zero, answered: false };
    const sample = samples.get(item.id) ?? [];
    const from = exactCredit(item.spec, answer, sample);
    const down = exactDown(item, answer, response, from, policy, sample);
    return { credit: down?.to ?? from, answered: meaningOf(item.spec, answer) !== 'unsure', down };
  };
}

/** Computes what a submission must score under a policy, without any of the program's arithmetic. */
export function exactScore(context: ExactContext, said: ExactAnswers): ExactScore {
  const { rubric, doubts, adjustments } = context;
  const { total: top } = rubric;
  const items = allNodes(top).filter((node): node is Item => node.type === 'item');
  const calculated = worthIn(context, said);
  const worths = new Map(items.map((item) => [item.id, calculated(item)]));
  const worthOf: WorthOf = (item) => worths.get(item.id);
  const values = evaluate(top, worthOf, doubts);
  const totalWith = (other: WorthOf, changed?: ReadonlySet<string>): Fraction | undefined => {
    const kept = changed === undefined ? undefined : { values, changed };
    const value = valueIn(evaluate(top, other, doubts, kept), top.id);
    return value.state === 'scored' ? value.score : undefined;
  };
  const whole = valueIn(values, top.id);
  const before = whole.state === 'scored' ? whole.score : undefined;
  const total = before === undefined ? undefined : exactAdjusted(rubric, adjustments, before);

  const downgrades = items.flatMap((item) => {
    const down = worthOf(item)?.down;
    if (down === undefined || before === undefined) return [];
    const restored: WorthOf = (other) =>
      other === item ? { credit: down.from, answered: worthOf(item)?.answered ?? true } : worthOf(other);
    const after = totalWith(restored, new Set(wayTo(top, item.id)));
    return [{ item: item.id, ...down, lost: minus(after ?? before, before) }];
  });

  const exempt = new Set(items.filter((item) => worthOf(item) === undefined));
  const totalWithExemptAt = (credit: Fraction): Fraction | undefined => {
    const reached = totalWith((item) => (exempt.has(item) ? { credit, answered: true } : worthOf(item)));
    return reached === undefined ? undefined : exactAdjusted(rubric, adjustments, reached);
  };
  const [low, high] = exempt.size === 0 ? [] : [totalWithExemptAt(zero), totalWithExemptAt(one)];

  const weights = new Map<string, Fraction>();
  const scale = top.aggregate.by === 'sum' ? whole.attainable : exactly(top.outOf);
  if (whole.state === 'scored') effectiveWeights(top, scale, values, weights);
  return {
    total,
    state: whole.state,
    nodes: values,
    effectiveWeights: weights,
    coverage: coverageOf(whole),
    downgrades,
    bounds: low === undefined || high === undefined ? undefined : { low, high },
    conditions: said.conditions,
    forbidden: items.filter(({ id }) => said.answers.get(id)?.forbidden).map(({ id }) => id),
  };
}
