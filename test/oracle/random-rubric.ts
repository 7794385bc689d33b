import { sameText } from '../../src/diagnostics/language.js';
import type { DowngradeEffect } from '../../src/items/item-kind.js';
import type { ItemSpec } from '../../src/items/registry.js';
import {
  type Condition,
  type EvidencePolicy,
  type Group,
  type Item,
  itemsOf,
  type Level,
  type Node,
  nodesOf,
  type RankingRules,
  type Rubric,
} from '../../src/rubric/rubric.js';
import { plainGroup, plainItem, plainRubric } from '../plain-rubric.js';
import { chance, type Draw, pick, repeat } from './draw.js';

const letters = [...'ABCDEFGH'];
const credits = [0, 0, 0.1, 0.25, 0.3, 0.35, 0.5, 0.6, 0.75, 0.8, 1, 1];

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

function rising(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function drawSpec(draw: Draw): ItemSpec {
  switch (draw.integer(0, 3)) {
    case 0:
      return { kind: 'yes-no', favourable: pick(draw, ['yes', 'yes', 'no']) };
    case 1: {
      const count = draw.integer(2, 6);
      const worth = rising(repeat(count, () => pick(draw, credits)));
      return {
        kind: 'grade',
        levels: worth.map((credit, index) => {
          const id = letters[index] ?? '';
          return { id, label: sameText(id), keywords: [id], credit };
        }),
      };
    }
    case 2: {
      const options = letters.slice(0, draw.integer(2, 8)).map((id) => {
        const points = pick(draw, [0, 0.3, 0.5, 1, 1, 1, 2, 2.5]);
        return { id, label: sameText(id), keywords: [id], points };
      });
      return { kind: 'multi', options, cap: pick(draw, [0.7, 1, 2, 3, 4, 7, 8]) };
    }
    default: {
      const corners = [...new Set(repeat(draw.integer(2, 5), () => draw.integer(0, 20)))];
      const shares = corners.length < 2 ? [0, 1] : rising(corners).map((corner) => corner / 20);
      return {
        kind: 'number',
        parts: letters.slice(0, draw.integer(1, 3)).map((id) => ({ id, label: sameText(id), keywords: [] })),
        unit: 'share',
        curve: {
          shape: 'corners',
          outside: 'refuse',
          corners: shares.map((share): [number, number] => [share, draw.integer(0, 20) / 20]),
        },
      };
    }
  }
}

interface Numbering {
  groups: number;
  items: number;
}

function drawItem(draw: Draw, numbering: Numbering): Item {
  numbering.items += 1;
  const id = `i${String(numbering.items)}`;
  return plainItem(id, drawSpec(draw), {
    weight: drawWeight(draw),
    evidence: pick(draw, ['any', 'any', 'data', 'none']),
    applicableIf: chance(draw, 30) ? pick(draw, ['c1', 'c2']) : undefined,
  });
}

/** At least one sibling must have a weight, as the rubric's checks demand. */
function weighty(draw: Draw, children: readonly Node[]): readonly Node[] {
  if (children.some(({ weight }) => weight > 0)) return children;
  return children.map((child, index) => (index === 0 ? { ...child, weight: draw.integer(1, 9) } : child));
}

function drawGroup(draw: Draw, depth: number, id: string, numbering: Numbering): Group {
  const groups =
    depth === 1
      ? []
      : repeat(draw.integer(1, 2), () => {
          numbering.groups += 1;
          return drawGroup(draw, depth - 1, `g${String(numbering.groups)}`, numbering);
        });
  const items = repeat(draw.integer(groups.length === 0 ? 1 : 0, depth === 1 ? 4 : 2), () =>
    drawItem(draw, numbering),
  );
  const children = weighty(draw, [...groups, ...items]);
  return plainGroup(id, id === 'total' ? 1 : drawWeight(draw), children);
}

/** Rejected evidence never earns more than none, none never more than partial evidence. */
export function drawPolicy(draw: Draw, id: string): EvidencePolicy {
  const factors = rising(repeat(4, () => pick(draw, [0, 0, 0.1, 0.25, 0.5, 0.5, 0.9, 1])));
  const levels = rising(repeat(4, () => draw.integer(0, 3)));
  const effect = (factor: number | undefined, down: number | undefined): DowngradeEffect => ({
    factor: factor ?? 0,
    levels: down ?? 0,
  });
  const [inner, other] = chance(draw, 50) ? [1, 2] : [2, 1];
  const rejected = effect(factors[0], levels[3]);
  return {
    id,
    label: sameText(id),
    effects: {
      partial: effect(factors[3], levels[0]),
      missing: effect(factors[inner], levels[3 - inner]),
      'no-data': effect(factors[other], levels[3 - other]),
      rejected: chance(draw, 50) ? { ...rejected, levels: 'to-lowest' } : rejected,
    },
  };
}

function drawConditions(draw: Draw, items: readonly Item[]): readonly Condition[] {
  const telling = items.map(({ id }) => id);
  return ['c1', 'c2'].map((id) => {
    const chosen = telling.filter(() => chance(draw, 50));
    const inferredFrom = chosen.length > 0 ? chosen : telling.slice(0, 1);
    return {
      id,
      label: sameText(id),
      keywords: [],
      inferredFrom,
      denials: [],
      subjects: [],
      when: undefined,
    };
  });
}

function withoutConditions(node: Node): Node {
  return node.type === 'item'
    ? { ...node, applicableIf: undefined }
    : { ...node, children: node.children.map(withoutConditions) };
}

function drawLevels(draw: Draw): readonly Level[] {
  const mins = pick(draw, [
    [90, 80, 70, 60, 50, 40, 30, 0],
    [75, 50, 25, 0],
    [66.67, 33.33],
    [99.995, 62.5, 12.345, 0.001],
  ]);
  return mins.map((min) => ({ min, label: sameText(String(min)) }));
}

function drawRanking(draw: Draw, nodes: readonly string[]): RankingRules {
  return {
    rankOn: pick(draw, ['exact', 'published']),
    decimals: chance(draw, 75) ? draw.integer(0, 3) : draw.integer(4, 8),
    ties: pick(draw, ['competition', 'dense']),
    tieBreakers: repeat(pick(draw, [0, 0, 1, 2]), () => ({ node: pick(draw, nodes), order: 'higher-first' })),
    minimumCoverage: pick(draw, [0, 0, 0, 0.25, 0.5, 0.6, 1]),
    trackSeparators: [],
    brackets: [],
  };
}

/** A rubric one to four storeys deep with all kinds of items, odd weights (0 among them) and two policies. */
export function drawRubric(draw: Draw): Rubric {
  const drawn = drawGroup(draw, draw.integer(1, 4), 'total', { groups: 0, items: 0 });
  const conditions = drawConditions(draw, itemsOf(drawn));
  const conditional = conditions.every(({ inferredFrom }) => inferredFrom.length > 0);
  const total = conditional ? drawn : { ...drawn, children: drawn.children.map(withoutConditions) };
  const ranking = drawRanking(
    draw,
    nodesOf(total).map(({ id }) => id),
  );
  return plainRubric(total, [drawPolicy(draw, 'first'), drawPolicy(draw, 'second')], {
    conditions: conditional ? conditions : [],
    levelTables: [
      { id: 'levels', label: sameText('level'), node: 'total', on: ranking.rankOn, bands: drawLevels(draw) },
    ],
    ranking,
  });
}
