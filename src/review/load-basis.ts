import { catalogue, isDiagnosticCode } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import type { AcceptedSubmission } from '../intake/intake.js';
import type { DuplicateGroup } from '../intake/duplicates.js';
import type { Answer, Response, RuledEvidence } from '../intake/submission.js';
import { kindOf } from '../items/registry.js';
import type { RunBasis } from '../ranking/run.js';
import { parseLayers } from '../rubric/parse-rubric.js';
import { type EvidencePolicy, type Item, itemsOf, policyOf, type Rubric } from '../rubric/rubric.js';
import type { AdjustmentEntry } from '../scoring/adjustment.js';
import type { Cell } from '../table/cell.js';
import type { SavedBasis, SavedEntry, SavedResponse, SavedSubmission } from './saved-basis.js';

/** The answer that saved texts stand for under a rubric; unreadable where it does not know them any more. */
export function readSavedAnswer(item: Item, saved: SavedResponse['answer']): Answer {
  if (typeof saved === 'string') return { state: saved };
  const kind = kindOf(item.spec);
  const blanks = saved.map((text): Cell => (text === '' ? { kind: 'blank' } : { kind: 'text', text }));
  const columnValues = blanks.map(() => new Set<string>());
  const reading = kind.read(item.spec, { blanks, ticks: new Map(), columnValues });
  if (reading.state !== 'answered') return { state: reading.state };
  return { state: 'answered', answer: reading.answer, shown: kind.show(item.spec, reading.answer) };
}

const noResponse: SavedResponse = { answer: 'blank' };

function loadRuling({ read, ...by }: NonNullable<SavedResponse['ruling']>): RuledEvidence {
  return { by, read };
}

function loadTexts(saved: NonNullable<SavedResponse['optionTexts']>): NonNullable<Response['optionTexts']> {
  return new Map(
    Object.entries(saved).map(([option, { evidenceGiven, evidenceCell }]) => [
      option,
      {
        ...(evidenceGiven === undefined ? {} : { evidenceGiven }),
        ...(evidenceCell === undefined ? {} : { evidenceCell }),
      },
    ]),
  );
}

function loadResponse(item: Item, saved: SavedResponse): Response {
  const { ruling } = saved;
  return {
    answer: readSavedAnswer(item, saved.answer),
    given: saved.given ?? '',
    cell: saved.cell ?? '',
    evidence: saved.evidence ?? 'missing',
    optionEvidence: new Map(Object.entries(saved.options ?? {})),
    ...(saved.evidenceGiven === undefined ? {} : { evidenceGiven: saved.evidenceGiven }),
    ...(saved.evidenceCell === undefined ? {} : { evidenceCell: saved.evidenceCell }),
    ...(ruling === undefined ? {} : { ruling: loadRuling(ruling) }),
    ...(saved.optionRulings === undefined
      ? {}
      : {
          optionRulings: new Map(
            Object.entries(saved.optionRulings).map(([option, of]) => [option, loadRuling(of)]),
          ),
        }),
    ...(saved.optionTexts === undefined ? {} : { optionTexts: loadTexts(saved.optionTexts) }),
    denial: saved.denial ?? false,
  };
}

/** A saved submission under a rubric, which need not be the one that it was saved under. */
export function loadSubmission(rubric: Rubric, saved: SavedSubmission): AcceptedSubmission {
  const responses = itemsOf(rubric.total).map((item): [string, Response] => [
    item.id,
    loadResponse(
      item,
      (Object.hasOwn(saved.responses, item.id) ? saved.responses[item.id] : undefined) ?? noResponse,
    ),
  ]);
  return {
    submission: {
      id: saved.id,
      source: saved.source,
      name: saved.name,
      track: saved.track,
      tracks: saved.tracks,
      fields: new Map(Object.entries(saved.fields)),
      year: saved.year,
      submittedAt: saved.submittedAt,
      conditions: new Map(Object.entries(saved.conditions)),
      ...(saved.exemptions === undefined ? {} : { exemptions: new Map(Object.entries(saved.exemptions)) }),
      ...(saved.eligibility === undefined ? {} : { eligibility: saved.eligibility }),
      responses: new Map(responses),
    },
    provisional: saved.provisional,
  };
}

function loadEntry({ rule, validFrom, validUntil, ...entry }: SavedEntry): AdjustmentEntry {
  return { ...entry, rule, validFrom, validUntil };
}

function loadEntries(
  saved: Readonly<Record<string, readonly SavedEntry[]>>,
): ReadonlyMap<string, readonly AdjustmentEntry[]> {
  return new Map(Object.entries(saved).map(([id, entries]) => [id, entries.map(loadEntry)]));
}

function loadDiagnostics(saved: SavedBasis['diagnostics']): readonly Diagnostic[] {
  return saved.flatMap(({ code, parameters, location }) => {
    if (!isDiagnosticCode(code)) return [];
    // JSON leaves out what is undefined.
    const place = location as Location;
    return [{ code, severity: catalogue[code].severity, parameters, location: place, related: undefined }];
  });
}

/** A saved basis ready to be scored, or what keeps its rubric from being read. */
export type LoadedBasis =
  { readonly basis: RunBasis } | { readonly basis: undefined; readonly diagnostics: readonly Diagnostic[] };

/** The policy that stands beside a chosen one, as for a first run. */
export function policyBeside(rubric: Rubric, chosen: EvidencePolicy): EvidencePolicy {
  const { besidePolicy, defaultPolicy } = rubric.evidence;
  return policyOf(rubric, chosen.id === besidePolicy ? defaultPolicy : besidePolicy) ?? chosen;
}

/** The basis of an earlier run from its record. `toolVersion` and `rubricSha256` are the record’s. */
export function loadBasis(
  saved: SavedBasis,
  record: { readonly toolVersion: string; readonly rubricSha256: string },
): LoadedBasis {
  const { rubric, diagnostics } = parseLayers(saved.rubric);
  if (rubric === undefined) return { basis: undefined, diagnostics };
  const policy = policyOf(rubric, saved.policy);
  if (policy === undefined) throw new Error(`the record's rubric has no policy ${saved.policy}`);
  const { ledger } = saved;
  return {
    basis: {
      toolVersion: record.toolVersion,
      rubric,
      rubricLayers: saved.rubric,
      rubricSha256: record.rubricSha256,
      inputs: saved.inputs.map((input) => ({ ...input, sheets: [] })),
      policy,
      beside: policyBeside(rubric, policy),
      accepted: saved.submissions.map((submission) => loadSubmission(rubric, submission)),
      // The seal of the record vouches for what saveBasis wrote.
      duplicates: saved.duplicates as unknown as readonly DuplicateGroup[],
      ...(ledger === undefined
        ? {}
        : {
            ledger: {
              files: ledger.files,
              asOf: ledger.asOf,
              entries: loadEntries(ledger.entries),
              notInForce: loadEntries(ledger.notInForce),
            },
          }),
      rulings: saved.rulings,
      diagnostics: loadDiagnostics(saved.diagnostics),
    },
  };
}
