import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import type { Curve } from '../../../items/curve.js';
import type { Path, RubricSource } from '../../rubric-source.js';
import { isRising } from './order.js';

/** The values at which a curve turns, as written; none for relative shapes. */
export function turningValues(curve: Curve): readonly number[] {
  switch (curve.shape) {
    case 'linear':
      return [curve.zero, curve.full];
    case 'trapezoid':
      return curve.corners;
    case 'corners':
      return curve.corners.map(([value]) => value);
    case 'step':
      return curve.steps.map(({ from }) => from);
    case 'min-max':
    case 'percentile':
    case 'z-score':
      return [];
  }
}

/** Two corners on one value are a cliff; the one in the middle of three would never be reached. */
function hasHiddenCorner(values: readonly number[]): boolean {
  return values.some((value, index) => value === values[index + 1] && value === values[index + 2]);
}

/** Goalposts differ, corners rise, and what is taken the logarithm of is above 0. */
export function checkCurve(curve: Curve, path: Path, source: RubricSource): readonly Diagnostic[] {
  const values = turningValues(curve);
  switch (curve.shape) {
    case 'linear': {
      const belowZero = curve.log ? (['zero', 'full'] as const).filter((key) => curve[key] <= 0) : [];
      return [
        ...(curve.zero === curve.full
          ? [diagnose('rubric/flat-curve', { value: curve.zero }, source.locate([...path, 'full']))]
          : []),
        ...belowZero.map((key) => diagnose('rubric/log-goalposts', { key }, source.locate([...path, key]))),
      ];
    }
    case 'trapezoid':
    case 'corners':
      return isRising(values, false) && !hasHiddenCorner(values)
        ? []
        : [diagnose('rubric/goalposts', {}, source.locate([...path, 'corners']))];
    case 'step':
      return isRising(values, true)
        ? []
        : [diagnose('rubric/goalposts', {}, source.locate([...path, 'steps']))];
    case 'min-max':
    case 'percentile':
    case 'z-score':
      return [];
  }
}
