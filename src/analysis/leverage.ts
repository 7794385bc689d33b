import { type Item, itemsOf, type Node, type Rubric } from '../rubric/rubric.js';
import { effectiveWeights } from '../scoring/effective-weights.js';

/** How much an item can count, depending on which other items apply; in points of the total. */
export interface Leverage {
  readonly item: Item;
  /** Where everything applies. */
  readonly usual: number;
  readonly least: number;
  readonly greatest: number;
}

/** Something that can make items not applicable: a condition, or an option of one item. */
interface Switch {
  readonly turnsOff: ReadonlySet<Item>;
}

/** Up to so many switches are tried in all combinations; more of them each alone, and all at once. */
const mostCombined = 10;

function conditionsOn(
  node: Node,
  around: readonly string[],
): readonly (readonly [Item, readonly string[]])[] {
  const own = node.applicableIf === undefined ? around : [...around, node.applicableIf];
  return node.type === 'item' ? [[node, own]] : node.children.flatMap((child) => conditionsOn(child, own));
}

/** Whether one of the item's own answers says that it does not apply. */
function canOptOut({ spec }: Item): boolean {
  const options: readonly { readonly means?: string | undefined }[] = 'options' in spec ? spec.options : [];
  return options.some(({ means }) => means === 'not-applicable');
}

function switchesOf(rubric: Rubric): readonly Switch[] {
  const conditioned = conditionsOn(rubric.total, []);
  const byCondition = rubric.conditions.map(({ id }) => ({
    turnsOff: new Set(conditioned.flatMap(([item, ids]) => (ids.includes(id) ? [item] : []))),
  }));
  const byAnswer = itemsOf(rubric.total)
    .filter(canOptOut)
    .map((item) => ({ turnsOff: new Set([item]) }));
  return [...byCondition, ...byAnswer].filter(({ turnsOff }) => turnsOff.size > 0);
}

/** The sets of switches that are off together; the first is none. */
function combinations(switches: readonly Switch[]): readonly (readonly Switch[])[] {
  if (switches.length > mostCombined) return [[], ...switches.map((one) => [one]), switches];
  return Array.from({ length: 2 ** switches.length }, (_, bits) =>
    switches.filter((__, index) => Math.floor(bits / 2 ** index) % 2 === 1),
  );
}

/**
 * The least and the greatest effective weight of every item over what may be not applicable besides it,
 * in the rubric's order. Up to ten conditions and items with such an option are tried in all
 * combinations, more of them each alone and all together.
 */
export function leverageOf(rubric: Rubric): readonly Leverage[] {
  const items = itemsOf(rubric.total);
  const seen = new Map<Item, { usual: number; least: number; greatest: number }>();
  for (const off of combinations(switchesOf(rubric))) {
    const applies = (item: Item): boolean => !off.some(({ turnsOff }) => turnsOff.has(item));
    const weights = effectiveWeights(rubric, applies);
    for (const item of items.filter(applies)) {
      const weight = weights.get(item) ?? 0;
      const before = seen.get(item);
      if (before === undefined) seen.set(item, { usual: weight, least: weight, greatest: weight });
      else {
        before.least = Math.min(before.least, weight);
        before.greatest = Math.max(before.greatest, weight);
      }
    }
  }
  return items.map((item) => ({ item, ...(seen.get(item) ?? { usual: 0, least: 0, greatest: 0 }) }));
}
