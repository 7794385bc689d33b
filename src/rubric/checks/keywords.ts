import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';
import { placedItems } from './placed.js';

/** Items can be told apart by their keywords. */
export const keywords: Check = (rubric, source) => {
  const seen = new Map<string, string>();
  return placedItems(rubric).flatMap(({ node, path }) => {
    if (node.keywords.length === 0) return [];
    const key = [...node.keywords].sort().join('\n');
    const other = seen.get(key);
    seen.set(key, other ?? node.id);
    return other === undefined
      ? []
      : [diagnose('rubric/same-keywords', { id: node.id, other }, source.locate([...path, 'keywords']))];
  });
};
