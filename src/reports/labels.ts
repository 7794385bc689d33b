import type { Text } from '../diagnostics/language.js';
import { adjustmentsLabels } from './labels/adjustments.js';
import { applicabilityLabels } from './labels/applicability.js';
import { arithmeticLabels } from './labels/arithmetic.js';
import { awardsLabels } from './labels/awards.js';
import { columnsLabels } from './labels/columns.js';
import { duplicatesLabels } from './labels/duplicates.js';
import { explainLabels } from './labels/explain.js';
import { findingsLabels } from './labels/findings.js';
import { groupsLabels } from './labels/groups.js';
import { judgesLabels } from './labels/judges.js';
import { levelsLabels } from './labels/levels.js';
import { methodLabels } from './labels/method.js';
import { notesLabels } from './labels/notes.js';
import { policiesLabels } from './labels/policies.js';
import { reviewLabels } from './labels/review.js';
import { rulesLabels } from './labels/rules.js';
import { runLabels } from './labels/run.js';
import { sheetsLabels } from './labels/sheets.js';
import { valuesLabels } from './labels/values.js';
import { viewsLabels } from './labels/views.js';

/**
 * Every word of the sheets, in both languages; `{name}` is filled in. Words of the rubric (labels of
 * groups, items, levels, policies) come from the rubric, findings from the catalogue of diagnostics.
 */
export const labels = {
  ...sheetsLabels,
  ...columnsLabels,
  ...valuesLabels,
  ...notesLabels,
  ...findingsLabels,
  ...explainLabels,
  ...duplicatesLabels,
  ...awardsLabels,
  ...arithmeticLabels,
  ...adjustmentsLabels,
  ...judgesLabels,
  ...methodLabels,
  ...groupsLabels,
  ...viewsLabels,
  ...policiesLabels,
  ...applicabilityLabels,
  ...levelsLabels,
  ...reviewLabels,
  ...rulesLabels,
  ...runLabels,
} as const satisfies Record<string, Text>;

export type LabelKey = keyof typeof labels;
