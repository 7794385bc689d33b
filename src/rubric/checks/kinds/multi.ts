import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import { attainablePoints } from '../../../items/multi-credit.js';
import type { MultiSpec } from '../../../items/multi.js';
import type { Path, RubricSource } from '../../rubric-source.js';
import { checkOptions, checkReach } from './options.js';

type Multi = MultiSpec & { readonly id: string };

function checkAny(spec: Multi, any: number, path: Path, source: RubricSource): readonly Diagnostic[] {
  const excluded = (['cap', 'diminishing'] as const).filter((key) => spec[key] !== undefined);
  const scoring = spec.options.filter(
    ({ points, means, exclusive }) => points > 0 && means === undefined && exclusive !== true,
  ).length;
  return [
    ...excluded.map((key) => diagnose('rubric/any-excludes', { key }, source.locate([...path, key]))),
    ...(scoring >= any
      ? []
      : [diagnose('rubric/any-unreachable', { id: spec.id, scoring, any }, source.locate([...path, 'any']))]),
  ];
}

/** Options can be told apart and together make a full credit. */
export function checkMulti(spec: Multi, path: Path, source: RubricSource): readonly Diagnostic[] {
  const { id, options, cap, any } = spec;
  const sum = attainablePoints(spec);
  const reach = (): readonly Diagnostic[] => {
    if (any !== undefined) return checkAny(spec, any, path, source);
    if (sum === 0) return checkReach(id, 0, [...path, 'options'], source);
    if (cap === undefined || sum >= cap) return [];
    return [diagnose('rubric/cap-unreachable', { id, sum, cap }, source.locate([...path, 'cap']))];
  };
  return [...checkOptions(options, [...path, 'options'], source), ...reach()];
}
