import { diagnose } from '../../diagnostics/diagnostic.js';
import { placedParents, type WrittenParent } from '../../rubric/checks/parents.js';
import type { Advice } from './advice.js';

/** The keys of a group's minimums that cannot take effect. */
function idleKeys({ id, minimums, not_applicable }: WrittenParent): readonly string[] {
  if (minimums === undefined) return [];
  const { applicable, answered, below } = minimums;
  if (applicable === 0 && answered === 0) return ['below'];
  return [
    ...(applicable > 0 && not_applicable === 'forbid' ? ['applicable'] : []),
    ...(id === 'total' && below !== 'not-scored' ? ['below'] : []),
  ];
}

/** Minimums of nothing, of what cannot be missing, and what the parent of the whole would do. */
export const minimums: Advice = ({ content, source }) =>
  placedParents(content).flatMap(({ node, path }) =>
    idleKeys(node).map((key) =>
      diagnose('rubric/idle-minimum', { id: node.id, key }, source.locate([...path, 'minimums', key])),
    ),
  );
