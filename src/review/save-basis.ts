import type { Answer, Exemption, Response, RuledEvidence, Submission } from '../intake/submission.js';
import { kindOf } from '../items/registry.js';
import type { RunBasis } from '../ranking/run.js';
import { type Item, itemsOf } from '../rubric/rubric.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import { eachTime } from '../table/each-time.js';
import { type SavedBasis, type SavedEntry, type SavedResponse, type SavedSubmission } from './saved-basis.js';

/** The entries whose value is not undefined: JSON has no other way to leave a key out. */
function given<K extends string, T>(entries: Readonly<Record<K, T | undefined>>): Partial<Record<K, T>> {
  const known = Object.entries<T | undefined>(entries).filter(([, value]) => value !== undefined);
  // TypeScript cannot follow that only the undefined values are gone.
  return Object.fromEntries(known) as Partial<Record<K, T>>;
}

function savedAnswer(item: Item, answer: Answer): SavedResponse['answer'] {
  return answer.state === 'answered' ? [...kindOf(item.spec).write(item.spec, answer.answer)] : answer.state;
}

function savedRuling({ by, read }: RuledEvidence): NonNullable<SavedResponse['ruling']> {
  return { ...by, place: { ...by.place }, read };
}

/** What is kept of options with evidence of their own. */
function savedOptions({
  optionRulings,
  optionTexts,
}: Response): Pick<SavedResponse, 'optionRulings' | 'optionTexts'> {
  const rulings = [...(optionRulings ?? [])].map(([option, ruling]) => [option, savedRuling(ruling)]);
  const texts = [...(optionTexts ?? [])].map(([option, of]) => [option, { ...of }]);
  return {
    ...(rulings.length === 0 ? {} : { optionRulings: Object.fromEntries(rulings) }),
    ...(texts.length === 0 ? {} : { optionTexts: Object.fromEntries(texts) }),
  };
}

function savedResponse(item: Item, response: Response): SavedResponse {
  const { evidence, optionEvidence, ruling } = response;
  return {
    answer: savedAnswer(item, response.answer),
    ...(response.given === '' ? {} : { given: response.given }),
    ...(response.cell === '' ? {} : { cell: response.cell }),
    ...(item.evidence === 'none' && evidence === 'missing' ? {} : { evidence }),
    ...(optionEvidence.size === 0 ? {} : { options: Object.fromEntries(optionEvidence) }),
    ...given({ evidenceGiven: response.evidenceGiven, evidenceCell: response.evidenceCell }),
    ...(ruling === undefined ? {} : { ruling: savedRuling(ruling) }),
    ...savedOptions(response),
    ...(response.denial ? { denial: true } : {}),
  };
}

function savedExemptions(exemptions: ReadonlyMap<string, Exemption>): SavedSubmission['exemptions'] {
  return Object.fromEntries([...exemptions].map(([item, by]) => [item, { ...by, place: { ...by.place } }]));
}

function savedSubmission(
  items: readonly Item[],
  submission: Submission,
  provisional: boolean,
): SavedSubmission {
  const responses = items.flatMap((item): [string, SavedResponse][] => {
    const response = submission.responses.get(item.id);
    return response === undefined || item.spec.kind === 'derived'
      ? []
      : [[item.id, savedResponse(item, response)]];
  });
  const { exemptions, eligibility } = submission;
  return {
    id: submission.id,
    source: { ...submission.source },
    ...given({ name: submission.name, track: submission.track, submittedAt: submission.submittedAt }),
    ...given({ year: submission.year }),
    tracks: [...submission.tracks],
    fields: Object.fromEntries(submission.fields),
    provisional,
    conditions: Object.fromEntries(submission.conditions),
    ...(exemptions === undefined || exemptions.size === 0 ? {} : { exemptions: savedExemptions(exemptions) }),
    ...(eligibility === undefined
      ? {}
      : { eligibility: { ...eligibility, place: { ...eligibility.place } } }),
    responses: Object.fromEntries(responses),
  };
}

function savedEntry({ rule, validFrom, validUntil, place, ...entry }: AdjustmentEntry): SavedEntry {
  return { ...entry, ...given({ rule, validFrom, validUntil }), place: { ...place } };
}

function savedEntries(
  entries: ReadonlyMap<string, readonly AdjustmentEntry[]>,
): Record<string, SavedEntry[]> {
  return Object.fromEntries([...entries].map(([id, of]) => [id, of.map(savedEntry)]));
}

/** What a run stands on, its submissions one at a time. */
export type StreamedBasis = Omit<SavedBasis, 'submissions'> & {
  readonly submissions: Iterable<SavedSubmission>;
};

/** What a run stands on, as plain data for its record; see load-basis.ts for the way back. */
export function streamBasis(basis: RunBasis): StreamedBasis {
  const items = itemsOf(basis.rubric.total);
  const { ledger } = basis;
  return {
    rubric: basis.rubricLayers.map((layer) => ({ ...layer })),
    policy: basis.policy.id,
    ...(ledger === undefined
      ? {}
      : {
          ledger: {
            files: ledger.files.map((file) => ({ ...file })),
            ...given({ asOf: ledger.asOf }),
            entries: savedEntries(ledger.entries),
            notInForce: savedEntries(ledger.notInForce),
          },
        }),
    inputs: basis.inputs.map(({ name, sha256, rows }) => ({ name, sha256, rows })),
    duplicates: basis.duplicates.map((group) => ({ ...group })),
    diagnostics: basis.diagnostics.map(({ code, parameters, location }) => {
      const { file, sheet, cell, header, work, item, line, column } = location;
      return {
        code,
        parameters: { ...parameters },
        location: { ...given({ file, sheet, cell, header, work, item }), ...given({ line, column }) },
      };
    }),
    rulings: basis.rulings.map((file) => ({ ...file })),
    submissions: eachTime(basis.accepted, ({ submission, provisional }) =>
      savedSubmission(items, submission, provisional),
    ),
  };
}

/** The same in memory. */
export function saveBasis(basis: RunBasis): SavedBasis {
  const streamed = streamBasis(basis);
  return { ...streamed, submissions: [...streamed.submissions] };
}
