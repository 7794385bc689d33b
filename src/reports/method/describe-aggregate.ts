import type { Aggregate } from '../../rubric/rubric.js';
import type { Labeller } from '../labeller.js';

function floored(text: string, floor: number, say: Labeller): string {
  return floor === 0
    ? text
    : text + say('aggregate.floor', { floor: `${String(Number((floor * 100).toPrecision(12)))}%` });
}

/** How a group makes its score of its children's, in a few words. */
export function describeAggregate(aggregate: Aggregate, say: Labeller): string {
  switch (aggregate.by) {
    case 'geometric':
    case 'harmonic':
      return floored(say(`aggregate.${aggregate.by}`), aggregate.floor, say);
    case 'best':
      return say('aggregate.best', { count: String(aggregate.count) });
    case 'weighted-mean':
    case 'sum':
    case 'attainable':
    case 'minimum':
    case 'maximum':
      return say(`aggregate.${aggregate.by}`);
  }
}
