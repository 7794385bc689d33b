import { rankField } from '../ranking/rank-field.js';
import type { Run, RunBasis } from '../ranking/run.js';
import type { Rubric } from '../rubric/rubric.js';
import { relativeItems } from '../scoring/sample-field.js';
import { idleEntries } from './idle-entries.js';
import { idleRulings } from './rulings/idle-rulings.js';

/** The ids of the items and level tables whose results depend on who takes part. */
function relativeParts(rubric: Rubric): readonly string[] {
  return [
    ...relativeItems(rubric).map(({ id }) => id),
    ...rubric.levelTables.filter(({ on }) => on === 'quantile').map(({ id }) => id),
  ];
}

/** Scores and ranks what a run stands on; the same basis always gives the same run. */
export function scoreBasis(basis: RunBasis): Run {
  const { rubric, policy, beside, ledger } = basis;
  const adjustments = ledger?.entries ?? new Map();
  const ranked = rankField({ rubric, policy, beside, adjustments }, basis.accepted);
  return {
    basis,
    toolVersion: basis.toolVersion,
    rubric,
    rubricSha256: basis.rubricSha256,
    inputs: basis.inputs,
    policy,
    beside,
    submissions: ranked.submissions,
    duplicates: basis.duplicates,
    awards: ranked.awards,
    ...(ledger === undefined ? {} : { ledger }),
    relative: relativeParts(rubric),
    diagnostics: [
      ...basis.diagnostics,
      ...ranked.diagnostics,
      ...idleEntries(adjustments, ranked.submissions),
      ...idleRulings(ranked.submissions),
    ],
  };
}
