import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { RubricSource } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import type { Check } from './check.js';
import { aggregation } from './aggregation.js';
import { circles } from './circles.js';
import { derivedWorth } from './derived-worth.js';
import { evidenceHeaders } from './evidence-headers.js';
import { expressions } from './expressions.js';
import { identity } from './identity.js';
import { kindRules } from './item-kinds.js';
import { itemEvidence } from './item-evidence.js';
import { keywords } from './keywords.js';
import { levels } from './levels.js';
import { policyOrder } from './policy-order.js';
import { publication } from './publication.js';
import { references } from './references.js';
import { results } from './results.js';
import { uniqueIds } from './unique-ids.js';
import { weights } from './weights.js';

const checks: readonly Check[] = [
  uniqueIds,
  references,
  expressions,
  circles,
  derivedWorth,
  weights,
  aggregation,
  levels,
  results,
  kindRules,
  policyOrder,
  identity,
  keywords,
  evidenceHeaders,
  itemEvidence,
  publication,
];

/** Everything wrong or doubtful in a rubric that fits the schema, each finding on its line. */
export function checkRubric(rubric: WrittenRubric, source: RubricSource): readonly Diagnostic[] {
  return checks.flatMap((check) => check(rubric, source));
}
