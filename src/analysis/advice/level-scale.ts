import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { nodeById, type Rubric } from '../../rubric/rubric.js';
import type { Path, RubricSource } from '../../rubric/rubric-source.js';
import type { WrittenRubric } from '../../rubric/schema.js';
import type { Advice } from './advice.js';
import { fullScore, highestTotal, lowestTotal } from './total-bounds.js';

interface Table {
  readonly bands: WrittenRubric['levels'];
  readonly path: Path;
  readonly node: string;
}

function tablesOf({ levels, level_tables }: WrittenRubric): readonly Table[] {
  return [
    { bands: levels, path: ['levels'], node: 'total' },
    ...level_tables.flatMap(({ bands, node, on }, index) =>
      on === 'quantile' ? [] : [{ bands, node, path: ['level_tables', index, 'bands'] }],
    ),
  ];
}

function top({ bands, path, node }: Table, rubric: Rubric, source: RubricSource): readonly Diagnostic[] {
  const found = nodeById(rubric, node);
  if (found === undefined) return [];
  const full = found === rubric.total ? highestTotal(rubric) : fullScore(found);
  const end = bands[0]?.max;
  return [
    ...bands.flatMap(({ min }, index) =>
      min > full
        ? [diagnose('rubric/level-unreachable', { min, full }, source.locate([...path, index, 'min']))]
        : [],
    ),
    ...(end !== undefined && end < full
      ? [diagnose('rubric/level-end', { max: end, full }, source.locate([...path, 0, 'max']))]
      : []),
  ];
}

function bottom({ bands, path, node }: Table, rubric: Rubric, source: RubricSource): readonly Diagnostic[] {
  const lowest = bands.at(-1);
  if (lowest === undefined || node !== rubric.total.id || lowest.min > 0 || lowestTotal(rubric) >= lowest.min)
    return [];
  return [
    diagnose(
      'rubric/level-below-zero',
      { min: lowest.min },
      source.locate([...path, bands.length - 1, 'min']),
    ),
  ];
}

/** Levels fit the scale of their node: every band can be reached, and totals below zero have one too. */
export const levelScale: Advice = ({ rubric, content, source }) =>
  tablesOf(content).flatMap((table) => [...top(table, rubric, source), ...bottom(table, rubric, source)]);
