import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import type { GradeSpec } from '../../../items/grade.js';
import type { Path, RubricSource } from '../../rubric-source.js';
import { checkOptions, checkReach } from './options.js';
import { isRising } from './order.js';

/** Levels can be told apart and do not fall; the highest earns a full credit. */
export function checkGrade(
  { id, levels }: GradeSpec & { readonly id: string },
  path: Path,
  source: RubricSource,
): readonly Diagnostic[] {
  const credits = levels.map(({ credit }) => credit);
  return [
    ...checkOptions(levels, [...path, 'levels'], source),
    ...(isRising(credits, false)
      ? checkReach(id, Math.max(...credits), [...path, 'levels'], source)
      : [diagnose('rubric/grade-order', { id }, source.locate([...path, 'levels']))]),
  ];
}
