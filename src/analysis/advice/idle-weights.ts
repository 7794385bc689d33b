import { diagnose } from '../../diagnostics/diagnostic.js';
import { placedParents } from '../../rubric/checks/parents.js';
import type { Advice } from './advice.js';

/** The lowest and the highest of several children do not ask how much each weighs. */
export const idleWeights: Advice = ({ content, source }) =>
  placedParents(content).flatMap(({ node, children }) => {
    const { id, aggregate } = node;
    if (aggregate !== 'minimum' && aggregate !== 'maximum') return [];
    const counting = children.filter((child) => child.node.weight !== 0);
    const other = counting.find((child) => child.node.weight !== counting[0]?.node.weight);
    return other === undefined
      ? []
      : [diagnose('rubric/idle-weights', { id, aggregate }, source.locate([...other.path, 'weight']))];
  });
