import type { Aggregate, Group, Minimums, NotApplicableScope } from '../../src/rubric/rubric.js';
import { chance, type Draw, pick } from './draw.js';

function drawAggregate(draw: Draw): Aggregate {
  switch (draw.integer(0, 11)) {
    case 0:
    case 1:
    case 2:
      return { by: 'weighted-mean' };
    case 3:
      return { by: 'attainable' };
    case 4:
    case 5:
      return { by: 'sum' };
    case 6:
      return { by: 'geometric', floor: pick(draw, [0, 0.01, 0.1, 0.5]) };
    case 7:
      return { by: 'harmonic', floor: pick(draw, [0, 0.01, 0.1, 0.5]) };
    case 8:
      return { by: 'minimum' };
    case 9:
      return { by: 'maximum' };
    default:
      return { by: 'best', count: draw.integer(1, 3) };
  }
}

function drawMinimums(draw: Draw, monotone: boolean): Minimums {
  const drawn = pick(draw, ['not-scored', 'zero', 'not-applicable'] as const);
  const below = monotone && drawn === 'not-applicable' ? 'zero' : drawn;
  if (chance(draw, 70)) return { applicable: 0, answered: 0, below: 'not-scored' };
  return { applicable: pick(draw, [0, 0.25, 0.5, 0.75]), answered: pick(draw, [0, 0.2, 0.5, 0.6]), below };
}

const scopes: readonly NotApplicableScope[] = [
  'siblings',
  'siblings',
  'ancestors',
  'ancestors',
  'zero',
  'forbid',
];

/** How a group makes its score: everything that a rubric can say of it. */
export function drawGroupRules(
  draw: Draw,
  monotone: boolean,
): Pick<Group, 'aggregate' | 'outOf' | 'round' | 'notApplicable' | 'minimums'> {
  const aggregate = drawAggregate(draw);
  return {
    aggregate,
    outOf: aggregate.by !== 'sum' && chance(draw, 25) ? pick(draw, [1, 7, 20, 40]) : 100,
    round: chance(draw, 10) ? draw.integer(0, 4) : undefined,
    notApplicable: pick(draw, scopes),
    minimums: drawMinimums(draw, monotone),
  };
}
