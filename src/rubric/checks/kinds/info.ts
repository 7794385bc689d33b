import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import type { Path, RubricSource } from '../../rubric-source.js';

/** What is never scored has no weight. */
export function checkInfo(
  { id, weight }: { readonly id: string; readonly weight: number },
  path: Path,
  source: RubricSource,
): readonly Diagnostic[] {
  return weight === 0 ? [] : [diagnose('rubric/info-weight', { id }, source.locate([...path, 'weight']))];
}
