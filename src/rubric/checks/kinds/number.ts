import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { creditAlong, isRelative } from '../../../items/curve.js';
import type { NumberSpec } from '../../../items/number.js';
import type { Path, RubricSource } from '../../rubric-source.js';
import { repeated } from '../unique-ids.js';
import { checkCurve, turningValues } from './curve.js';
import { checkReach } from './options.js';

/** The highest credit that a value of the unit can earn; relative curves reach all of it. */
function mostCredit({ curve, unit }: NumberSpec): number {
  if (isRelative(curve)) return 1;
  const values = turningValues(curve);
  const possible = unit === 'share' ? [0, 1, ...values.filter((value) => value >= 0 && value <= 1)] : values;
  return Math.max(...possible.map((value) => creditAlong(curve, value, [])));
}

/** Blanks can be told apart, the curve is sound, and some value earns a full credit. */
export function checkNumber(
  spec: NumberSpec & { readonly id: string },
  path: Path,
  source: RubricSource,
): readonly Diagnostic[] {
  const parts = repeated(
    source,
    spec.parts.map((part, index) => ({ node: part, path: [...path, 'parts', index] })),
  );
  const curve = checkCurve(spec.curve, [...path, 'curve'], source);
  const reach = curve.length > 0 ? [] : checkReach(spec.id, mostCredit(spec), [...path, 'curve'], source);
  return [...parts, ...curve, ...reach];
}
