import { diagnose } from '../../diagnostics/diagnostic.js';
import { placedItems } from '../../rubric/checks/placed.js';
import { itemsOf } from '../../rubric/rubric.js';
import { effectiveWeights } from '../../scoring/effective-weights.js';
import type { Advice } from './advice.js';

/** Items whose full credit moves the published total by less than half of its last digit. */
export const tinyWeights: Advice = ({ rubric, content, source }) => {
  const points = effectiveWeights(rubric);
  const visible = 0.5 * 10 ** -rubric.ranking.decimals;
  const tiny = new Map(
    itemsOf(rubric.total).flatMap((item): [string, number][] => {
      const own = Math.abs(points.get(item) ?? 0);
      return own > 0 && own < visible ? [[item.id, own]] : [];
    }),
  );
  return placedItems(content).flatMap(({ node: { id }, path }) => {
    const own = tiny.get(id);
    if (own === undefined) return [];
    const parameters = { id, points: String(Number(own.toPrecision(2))) };
    return [diagnose('rubric/tiny-weight', parameters, source.locate([...path, 'weight']))];
  });
};
