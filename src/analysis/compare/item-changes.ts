import { type ItemScore, itemScores } from '../../scoring/score-tree.js';
import { snap } from '../../table/numbers.js';
import { type ByCause, causes } from './causes.js';
import type { ScoreSet } from './score-sets.js';
import { splitByCause } from './split.js';

const sets = 2 ** causes.length;

/** An item of a work whose points of the total changed. */
export interface ItemChange {
  readonly id: string;
  /** Undefined where the run's rubric does not have the item. */
  readonly before: ItemScore | undefined;
  readonly after: ItemScore | undefined;
  /** Points of the total, in billionths. */
  readonly points: { readonly before: number; readonly after: number };
  /** In `1 / perUnit` of a billionth; they add up to the change exactly. */
  readonly parts: ByCause;
  readonly perUnit: number;
}

/** What an item brings to the total before adjustments, in billionths of a point. */
function pointsOf({ effectiveWeight, score, maximum }: ItemScore): number {
  return maximum === 0 ? 0 : snap((effectiveWeight * (score ?? 0)) / maximum);
}

type Items = ReadonlyMap<string, ItemScore>;

/** The items whose points changed or that causes moved to and fro, the greatest change first. */
export function itemChanges(scoreOf: ScoreSet): readonly ItemChange[] {
  const trees = new Map<ReturnType<ScoreSet>, { items: Items; points: ReadonlyMap<string, number> }>();
  const treeOf = (set: number): { items: Items; points: ReadonlyMap<string, number> } => {
    const scored = scoreOf(set);
    const found = trees.get(scored);
    if (found !== undefined) return found;
    const items = new Map(itemScores(scored.score.tree).map((item) => [item.item.id, item]));
    const tree = { items, points: new Map([...items].map(([id, item]) => [id, pointsOf(item)])) };
    trees.set(scored, tree);
    return tree;
  };
  const all = Array.from({ length: sets }, (_, set) => treeOf(set));
  const distinct = [...trees.values()];
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || distinct.length === 1) return [];
  const ids = new Set([...first.items.keys(), ...last.items.keys()]);
  return [...ids]
    .flatMap((id): ItemChange[] => {
      const valueIn = (tree: typeof first | undefined): number => tree?.points.get(id) ?? 0;
      if (distinct.every((tree) => valueIn(tree) === valueIn(first))) return [];
      const split = splitByCause((set) => valueIn(all[set]));
      if (split === undefined) return [];
      const { parts, perUnit } = split;
      const points = { before: split.before, after: split.after };
      return [{ id, before: first.items.get(id), after: last.items.get(id), points, parts, perUnit }];
    })
    .sort((a, b) => Math.abs(b.points.after - b.points.before) - Math.abs(a.points.after - a.points.before));
}
