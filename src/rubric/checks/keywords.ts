import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Path, RubricSource } from '../rubric-source.js';
import type { WrittenItem } from '../node-schema.js';
import type { Check } from './check.js';
import { type Placed, placedItems } from './placed.js';

interface Keyed {
  readonly id: string;
  readonly keywords: readonly string[];
}

/** A finding for each part whose keywords are all the same as an earlier one's. */
function sameKeywords(source: RubricSource, placed: readonly Placed<Keyed>[]): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return placed.flatMap(({ node, path }) => {
    if (node.keywords.length === 0) return [];
    const key = [...node.keywords].sort().join('\n');
    const other = seen.get(key);
    seen.set(key, other ?? node.id);
    return other === undefined
      ? []
      : [diagnose('rubric/same-keywords', { id: node.id, other }, source.locate([...path, 'keywords']))];
  });
}

function optionsOf(item: WrittenItem, path: Path): readonly Placed<Keyed>[] {
  switch (item.kind) {
    case 'multi':
    case 'choice':
      return item.options.map((node, index) => ({ node, path: [...path, 'options', index] }));
    case 'grade':
      return item.levels.map((node, index) => ({ node, path: [...path, 'levels', index] }));
    case 'number':
    case 'points':
    case 'panel':
    case 'info':
    case 'derived':
    case 'yes-no':
      return [];
  }
}

/** Items, and the options of each, can be told apart by their keywords. */
export const keywords: Check = (rubric, source) => {
  const items = placedItems(rubric);
  return [
    ...sameKeywords(source, items),
    ...items.flatMap(({ node, path }) => sameKeywords(source, optionsOf(node, path))),
  ];
};
