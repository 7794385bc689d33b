import { sameText } from '../../src/diagnostics/language.js';
import {
  type AdjustmentRules,
  type Group,
  type Item,
  itemsOf,
  type LevelTable,
  type Node,
  nodesOf,
  type RankingRules,
  type Rubric,
} from '../../src/rubric/rubric.js';
import { plainGroup, plainItem, plainRubric } from '../plain-rubric.js';
import { chance, type Draw, pick, repeat } from './draw.js';
import { chosenOf } from './exact-credit.js';
import { decidedId, drawConditions, inferredIds } from './random-conditions.js';
import { drawFixedCurve, drawRelativeCurve } from './random-curve.js';
import { drawNumberExpression } from './random-expression.js';
import { drawGroupRules } from './random-group.js';
import { drawEffects, drawPolicy } from './random-policy.js';
import { drawSpec, infoSpec } from './random-spec.js';

export { drawPolicy } from './random-policy.js';

function drawWeight(draw: Draw): number {
  switch (draw.integer(0, 5)) {
    case 0:
      return 0;
    case 1:
      return 1;
    case 2:
      return draw.integer(1, 100) / 10;
    case 3:
      return draw.integer(1, 5000) / 1000;
    default:
      return draw.integer(1, 30);
  }
}

/** What of the language a rubric may use. */
export interface Extent {
  /** Groups take weighted means on 0–100, and what does not apply goes to the siblings. */
  readonly meansOnly: boolean;
  /**
   * More of anything earns no less: no factors below 0, nothing computed from other answers, and no group
   * that stops to apply where too little of it is answered.
   */
  readonly monotone: boolean;
}

interface Drawing extends Extent {
  readonly draw: Draw;
  groups: number;
  items: number;
}

function drawApplicability({ draw, monotone }: Drawing, percent: number): string | undefined {
  const ids = monotone ? inferredIds : [...inferredIds, decidedId];
  return chance(draw, percent) ? pick(draw, ids) : undefined;
}

function optionIds(item: Item): readonly string[] {
  const { spec } = item;
  if (spec.kind === 'multi' || spec.kind === 'choice') return spec.options.map(({ id }) => id);
  return spec.kind === 'grade' ? spec.levels.flatMap((level) => chosenOf(spec, level)) : [];
}

/** Which options must be evidenced, whether each on its own, and the item's own effects. */
function drawEvidence(draw: Draw, item: Item): Item {
  if (item.evidence === 'none') return item;
  const some = optionIds(item).filter(() => chance(draw, 50));
  return {
    ...item,
    evidenceFor: some.length > 0 && chance(draw, 30) ? some : undefined,
    evidencePerOption: item.spec.kind === 'multi' && chance(draw, 40),
    evidenceEffects: chance(draw, 15) ? new Map([['first', drawEffects(draw)]]) : new Map(),
  };
}

function drawItem(drawing: Drawing): Item {
  const { draw, meansOnly } = drawing;
  drawing.items += 1;
  const id = `i${String(drawing.items)}`;
  if (chance(draw, 4)) return plainItem(id, infoSpec, { weight: 0, evidence: 'none' });
  const item = plainItem(id, drawSpec(draw), {
    weight: drawWeight(draw),
    evidence: pick(draw, ['any', 'any', 'data', 'none']),
    applicableIf: drawApplicability(drawing, 25),
    round: !meansOnly && chance(draw, 8) ? draw.integer(0, 3) : undefined,
  });
  const points = chance(draw, 25) ? { points: pick(draw, [0.5, 3, 10, 25]) } : {};
  return { ...drawEvidence(draw, item), ...points };
}

/** An item made of those before it, in place of one that was drawn. */
function derived(draw: Draw, item: Item, before: readonly Item[]): Item {
  const expression = drawNumberExpression(draw, before);
  const outside = pick(draw, ['clamp', 'refuse'] as const);
  const curve = chance(draw, 25) ? drawRelativeCurve(draw) : drawFixedCurve(draw, 'number', outside);
  const worth = chance(draw, 30)
    ? { max: pick(draw, [5, 20]), min: chance(draw, 40) ? 1 : undefined }
    : { curve };
  const { id, weight, applicableIf, round } = item;
  const evidence = pick(draw, ['any', 'none'] as const);
  return plainItem(id, { kind: 'derived', expression, ...worth }, { weight, applicableIf, round, evidence });
}

function withDerived<N extends Node>(draw: Draw, node: N, before: Item[]): N {
  if (node.type === 'group')
    return { ...node, children: node.children.map((child) => withDerived(draw, child, before)) };
  const item: Item = node;
  const made =
    before.length > 0 && item.spec.kind !== 'info' && chance(draw, 10) ? derived(draw, item, before) : item;
  before.push(made);
  // The item keeps its place in the tree, so the node is of the same type.
  return made as N;
}

function withWeight(child: Node, weight: number): Node {
  return child.type === 'item' && child.spec.kind === 'info' ? child : { ...child, weight };
}

function isScored(child: Node): boolean {
  return child.type === 'group' || child.spec.kind !== 'info';
}

/** Weights as the checks ask for them: one above 0, equal ones for the best, factors below 0 only in sums. */
function weighted({ draw, monotone }: Drawing, group: Group): Group {
  const { aggregate } = group;
  const adds = aggregate.by === 'sum' || aggregate.by === 'attainable';
  const some = group.children.some(({ weight }) => weight > 0);
  const children = group.children.map((child, index) => {
    if (aggregate.by === 'best') return withWeight(child, 2);
    if (!some && child === group.children.find(isScored)) return withWeight(child, draw.integer(1, 9));
    return adds &&
      !monotone &&
      index > 0 &&
      some &&
      chance(draw, 15) &&
      group.children.slice(0, index).some(({ weight }) => weight > 0)
      ? withWeight(child, -pick(draw, [0.5, 1, 2]))
      : child;
  });
  const free =
    group.notApplicable === 'forbid'
      ? children.map((child) => ({ ...child, applicableIf: undefined }))
      : children;
  return { ...group, children: free };
}

function drawGroup(drawing: Drawing, depth: number, id: string): Group {
  const { draw, meansOnly, monotone } = drawing;
  const groups =
    depth === 1
      ? []
      : repeat(draw.integer(1, 2), () => {
          drawing.groups += 1;
          return drawGroup(drawing, depth - 1, `g${String(drawing.groups)}`);
        });
  const items = repeat(draw.integer(groups.length === 0 ? 1 : 0, depth === 1 ? 4 : 2), () =>
    drawItem(drawing),
  );
  const scored = [...groups, ...items];
  const children = scored.some(isScored)
    ? scored
    : [...scored, plainItem(`i${id}`, { kind: 'yes-no', favourable: 'yes' })];
  return weighted(
    drawing,
    plainGroup(id, id === 'total' ? 1 : drawWeight(draw), children, {
      ...(meansOnly ? {} : drawGroupRules(draw, monotone)),
      applicableIf: id === 'total' ? undefined : drawApplicability(drawing, 8),
    }),
  );
}

const bandEdges = [
  [90, 80, 70, 60, 50, 40, 30, 0],
  [75, 50, 25, 0],
  [66.67, 33.33],
  [99.995, 62.5, 12.345, 0.001, -20],
];
const shareEdges = [
  [0.9, 0.5, 0],
  [0.75, 0.5, 0.25, 0],
  [0.6, 0.2],
];

function drawLevelTable(draw: Draw, id: string, node: string, on: LevelTable['on']): LevelTable {
  const mins = pick(draw, on === 'quantile' ? shareEdges : bandEdges);
  return {
    id,
    label: sameText(id),
    node,
    on,
    bands: mins.map((min) => ({ min, label: sameText(String(min)) })),
  };
}

function drawRanking(draw: Draw, nodes: readonly string[]): RankingRules {
  return {
    rankOn: pick(draw, ['exact', 'published']),
    decimals: chance(draw, 75) ? draw.integer(0, 3) : draw.integer(4, 8),
    ties: pick(draw, ['competition', 'dense', 'ordinal']),
    tieBreakers: repeat(pick(draw, [0, 0, 1, 2]), () => ({
      node: pick(draw, nodes.slice(1)),
      order: pick(draw, ['higher-first', 'lower-first']),
    })),
    minimumCoverage: pick(draw, [0, 0, 0, 0.25, 0.5, 0.6, 1]),
    trackSeparators: [],
    brackets: [],
  };
}

const noAdjustments: AdjustmentRules = {
  rules: [],
  mostDeducted: undefined,
  lowest: undefined,
  highest: undefined,
};

function drawAdjustmentRules(draw: Draw): AdjustmentRules {
  return {
    rules: [],
    mostDeducted: chance(draw, 40) ? pick(draw, [3, 5, 10]) : undefined,
    lowest: chance(draw, 40) ? pick(draw, [0, 10, -5]) : undefined,
    highest: chance(draw, 30) ? pick(draw, [60, 90, 100]) : undefined,
  };
}

/** The whole language. */
export const wholeLanguage: Extent = { meansOnly: false, monotone: false };

/** Weighted means of what only rises. */
export const risingMeans: Extent = { meansOnly: true, monotone: true };

/** All aggregations and scopes, of what only rises. */
export const risingLanguage: Extent = { meansOnly: false, monotone: true };

/** A rubric one to four storeys deep with all kinds of items, odd weights (0 among them) and two policies. */
export function drawRubric(draw: Draw, extent: Extent = wholeLanguage): Rubric {
  const drawing = { ...extent, draw, groups: 0, items: 0 };
  const drawn = drawGroup(drawing, draw.integer(1, 4), 'total');
  const tree = extent.monotone ? drawn : withDerived(draw, drawn, []);
  const { conditions, without } = drawConditions(draw, tree, itemsOf(tree), extent.monotone);
  const total = { ...tree, children: tree.children.map(without) };
  const nodes = nodesOf(total).map(({ id }) => id);
  const ranking = drawRanking(draw, nodes);
  return plainRubric(total, [drawPolicy(draw, 'first'), drawPolicy(draw, 'second')], {
    conditions,
    levelTables: [
      drawLevelTable(draw, 'levels', 'total', ranking.rankOn),
      ...(['exact', 'published', 'quantile'] as const)
        .filter(() => chance(draw, 40))
        .map((on) => drawLevelTable(draw, on, pick(draw, nodes), on)),
    ],
    // Bounds of the total hold after everything else, and would hide what the laws look at.
    adjustments: extent.monotone ? noAdjustments : drawAdjustmentRules(draw),
    ranking,
  });
}
