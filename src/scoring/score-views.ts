import type { Rubric, View } from '../rubric/rubric.js';
import type { GroupScore, ItemScore, ScoreNode } from './score-tree.js';

type ViewGroup = View['groups'][number];

/** What one group of a view comes to for one submission. */
export interface ViewGroupScore {
  readonly group: ViewGroup;
  /** 0–100, unrounded; undefined where none of the group's items counts. */
  readonly score: number | undefined;
}

/** A view with its groups' scores, in the rubric's order. */
export interface ViewScore {
  readonly view: View;
  readonly groups: readonly ViewGroupScore[];
}

function* itemsBelow(node: ScoreNode): Generator<[string, ItemScore]> {
  if (node.type === 'item') yield [node.item.id, node];
  else for (const child of node.children) yield* itemsBelow(child);
}

/**
 * How much an applicable item counts in a view, relative to the others; 0 for one that does not: by
 * effective weight, one without a part in the total, or that only takes away from it.
 */
function weightIn(view: View, { effectiveWeight }: ItemScore): number {
  return view.weights === 'equal' ? 1 : Math.max(0, effectiveWeight);
}

function scoreViewGroup(view: View, group: ViewGroup, items: ReadonlyMap<string, ItemScore>): ViewGroupScore {
  const parts = group.items.flatMap((id) => {
    const item = items.get(id);
    if (item?.score === undefined || item.item.spec.kind === 'info') return [];
    const weight = weightIn(view, item);
    return weight === 0 ? [] : [{ score: item.score, weight }];
  });
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = parts.reduce((sum, { score, weight }) => sum + weight * score, 0);
  return { group, score: parts.length === 0 ? undefined : weighted / weights };
}

/**
 * The second groupings of a submission's items: for each group the mean of its items' scores (0–100, after
 * evidence), weighted by their effective weights in this submission's tree or all the same. Items that do
 * not apply or are only shown leave; nothing here touches the total.
 */
export function scoreViews(rubric: Rubric, tree: GroupScore): readonly ViewScore[] {
  if (rubric.views.length === 0) return [];
  const items = new Map(itemsBelow(tree));
  return rubric.views.map((view) => ({
    view,
    groups: view.groups.map((group) => scoreViewGroup(view, group, items)),
  }));
}
