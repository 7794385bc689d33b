import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import type { ChoiceSpec } from '../../../items/choice.js';
import type { Path, RubricSource } from '../../rubric-source.js';
import { checkOptions, checkReach } from './options.js';

/** Options can be told apart, none earns more than a full credit, one earns all of it. */
export function checkChoice(
  { id, options, max }: ChoiceSpec & { readonly id: string },
  path: Path,
  source: RubricSource,
): readonly Diagnostic[] {
  const best = Math.max(...options.map(({ points, means }) => (means === 'not-applicable' ? 0 : points)));
  const full = max ?? best;
  const above = options.flatMap((option, index) =>
    option.points <= full || option.means === 'not-applicable'
      ? []
      : [
          diagnose(
            'rubric/option-over-max',
            { id: option.id, points: option.points, max: full },
            source.locate([...path, 'options', index, 'points']),
          ),
        ],
  );
  return [
    ...checkOptions(options, [...path, 'options'], source),
    ...above,
    ...checkReach(
      id,
      full === 0 ? 0 : best / full,
      [...path, best === 0 || max === undefined ? 'options' : 'max'],
      source,
    ),
  ];
}
