import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Path, RubricSource } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import type { Check } from './check.js';

type Bands = WrittenRubric['levels'];

/** Each band is below the one before it, and where it says where it ends, that is where the one before begins. */
function edges(bands: Bands, path: Path, source: RubricSource): readonly Diagnostic[] {
  return bands.flatMap(({ min, max }, index) => {
    const above = bands[index - 1];
    if (above !== undefined && min >= above.min)
      return [diagnose('rubric/levels', { min }, source.locate([...path, index, 'min']))];
    const at = [...path, index, 'max'];
    if (max !== undefined && max <= min)
      return [diagnose('rubric/level-empty', { min, max }, source.locate(at))];
    if (max === undefined || above === undefined || max === above.min) return [];
    const code = max < above.min ? 'rubric/level-gap' : 'rubric/level-overlap';
    return [diagnose(code, { max, above: above.min }, source.locate(at))];
  });
}

function bottom(bands: Bands, path: Path, source: RubricSource): readonly Diagnostic[] {
  const lowest = bands.at(-1);
  if (lowest === undefined || lowest.min <= 0) return [];
  return [
    diagnose('rubric/levels-gap', { min: lowest.min }, source.locate([...path, bands.length - 1, 'min'])),
  ];
}

function shares(bands: Bands, path: Path, source: RubricSource): readonly Diagnostic[] {
  return bands.flatMap(({ min }, index) =>
    min >= 0 && min < 1
      ? []
      : [diagnose('rubric/level-share', { min }, source.locate([...path, index, 'min']))],
  );
}

/** Levels go down to 0, without gaps or overlaps; those of quantiles are shares. */
export const levels: Check = (rubric, source) => {
  const tables = [
    { bands: rubric.levels, path: ['levels'], on: rubric.ranking.rank_on },
    ...rubric.level_tables.map(({ bands, on }, index) => ({
      bands,
      on,
      path: ['level_tables', index, 'bands'],
    })),
  ];
  return tables.flatMap(({ bands, path, on }) => {
    const found = [...edges(bands, path, source), ...(on === 'quantile' ? shares(bands, path, source) : [])];
    return found.length > 0 ? found : bottom(bands, path, source);
  });
};
