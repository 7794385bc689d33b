import type { AcceptedSubmission } from '../../intake/intake.js';
import type { DuplicateGroup } from '../../intake/duplicates.js';
import type { EligibilityRuling, Exemption, Response, Submission } from '../../intake/submission.js';
import type { AppliedRuling, SettledRulings } from './settle-rulings.js';

/** A response under a ruling on its evidence, or on that of one of its options. */
function ruledResponse(response: Response, ruling: AppliedRuling): Response {
  const { verdict, option, decision } = ruling;
  if (verdict !== 'accepted' && verdict !== 'partial' && verdict !== 'rejected') return response;
  const by = { verdict, ...decision };
  if (option === undefined)
    return { ...response, evidence: verdict, ruling: { by, read: response.evidence } };
  const read = response.optionEvidence.get(option) ?? 'missing';
  return {
    ...response,
    optionEvidence: new Map([...response.optionEvidence, [option, verdict]]),
    optionRulings: new Map([...(response.optionRulings ?? []), [option, { by, read }]]),
  };
}

function eligibilityOf(rulings: readonly AppliedRuling[]): EligibilityRuling | undefined {
  for (const { verdict, decision } of rulings)
    if (verdict === 'confirmed' || verdict === 'voided') return { verdict, ...decision };
  return undefined;
}

function exemptionsOf(rulings: readonly AppliedRuling[]): readonly (readonly [string, Exemption])[] {
  return rulings.flatMap(({ verdict, item, decision }) =>
    item !== undefined && (verdict === 'applicable' || verdict === 'not-applicable')
      ? [[item.id, { applies: verdict === 'applicable', ...decision }] as const]
      : [],
  );
}

/** A submission under the rulings on it. */
function ruledSubmission(submission: Submission, rulings: readonly AppliedRuling[]): Submission {
  const responses = new Map(submission.responses);
  for (const ruling of rulings) {
    const response = ruling.item === undefined ? undefined : responses.get(ruling.item.id);
    if (ruling.item !== undefined && response !== undefined)
      responses.set(ruling.item.id, ruledResponse(response, ruling));
  }
  const exemptions = exemptionsOf(rulings);
  const eligibility = eligibilityOf(rulings);
  return {
    ...submission,
    responses,
    ...(exemptions.length === 0 ? {} : { exemptions: new Map(exemptions) }),
    ...(eligibility === undefined ? {} : { eligibility }),
  };
}

function isUndecidedCopy({ source }: Submission, duplicates: readonly DuplicateGroup[]): boolean {
  return duplicates.some(
    ({ kept, decided }) =>
      !decided &&
      kept.source.file === source.file &&
      kept.source.sheet === source.sheet &&
      kept.source.row === source.row,
  );
}

/**
 * The submissions under the rulings that count. A confirmed one is no longer provisional for what was
 * found in it, unless which copy of the work counts is still open; one with a ruling that must be
 * corrected first is provisional. See docs/decisions/rulings.md.
 */
export function applyRulings(
  accepted: readonly AcceptedSubmission[],
  duplicates: readonly DuplicateGroup[],
  { applied, pending }: SettledRulings,
): readonly AcceptedSubmission[] {
  const byId = new Map<string, AppliedRuling[]>();
  for (const ruling of applied) {
    const { id } = ruling.submission ?? {};
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), ruling]);
  }
  return accepted.map((entry): AcceptedSubmission => {
    const rulings = byId.get(entry.submission.id);
    const submission = rulings === undefined ? entry.submission : ruledSubmission(entry.submission, rulings);
    const isSettled =
      submission.eligibility?.verdict === 'confirmed' && !isUndecidedCopy(submission, duplicates);
    const provisional = (entry.provisional && !isSettled) || pending.has(submission.id);
    return { submission, provisional };
  });
}
