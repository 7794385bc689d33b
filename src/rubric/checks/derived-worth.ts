import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';
import { placedItems } from './placed.js';

/** A derived item states exactly one of `curve` and `max`; `min` is below `max`. */
export const derivedWorth: Check = (rubric, source) =>
  placedItems(rubric).flatMap(({ node, path }) => {
    if (node.kind !== 'derived') return [];
    const { curve, max, min } = node;
    const isPlain = (curve === undefined) !== (max === undefined);
    const fits = min === undefined || (max !== undefined && min < max);
    return isPlain && fits ? [] : [diagnose('rubric/derived-worth', { id: node.id }, source.locate(path))];
  });
