import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { itemsOf, type Rubric } from '../rubric/rubric.js';
import type { BoundSheet } from './binding.js';

/** With less than this part of a rubric's items, a sheet is another questionnaire's. */
const leastPart = 0.4;

/** So many items must be missing before one word for all of them says more than one for each. */
const leastMissing = 5;

/**
 * Says once that a sheet is not the rubric's questionnaire, where it has few of the items that are asked;
 * undefined where it has enough of them. `found` counts the items that have a column.
 */
export function wrongRubric(rubric: Rubric, bound: BoundSheet, found: number): Diagnostic | undefined {
  const count = itemsOf(rubric.total).filter(({ spec }) => spec.kind !== 'derived').length;
  if (found >= count * leastPart || count - found < leastMissing) return undefined;
  const place = { file: bound.file, sheet: bound.sheet, cell: String(bound.headerRow) };
  return diagnose('binding/other-rubric', { rubric: rubric.id, found, count }, place);
}
