import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import type { MarkRange } from '../../../items/mark.js';
import type { Path, RubricSource } from '../../rubric-source.js';

/** The highest mark is above the lowest. */
export function checkMarkRange(
  { min, max }: MarkRange,
  path: Path,
  source: RubricSource,
): readonly Diagnostic[] {
  return min < max ? [] : [diagnose('rubric/mark-range', { min, max }, source.locate([...path, 'min']))];
}
