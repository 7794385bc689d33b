import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { BoundSheet } from './intake/binding.js';
import type { ColumnMap } from './intake/column-map.js';
import { takeIn } from './intake/intake.js';
import { rankField } from './ranking/rank-field.js';
import type { LedgerUse, Run } from './ranking/run.js';
import { type EvidencePolicy, policyOf, type Rubric } from './rubric/rubric.js';
import { relativeItems } from './scoring/sample-field.js';
import { idleEntries } from './review/idle-entries.js';
import { type Ledger, type LedgerInput, noLedger } from './review/ledger.js';
import { markPending } from './review/mark-pending.js';
import { readLedger } from './review/read-ledger.js';
import type { Sheet } from './table/sheet.js';

/** All that a run depends on; the same input always gives the same run. */
export interface PipelineInput {
  readonly toolVersion: string;
  readonly rubric: Rubric;
  readonly rubricSha256: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** The sheets to read, of all files. */
  readonly sheets: readonly Sheet[];
  readonly map: ColumnMap | undefined;
  /** The id of an evidence policy of the rubric; undefined for its default. */
  readonly policy: string | undefined;
  /** The ledger of adjustments; absent where none is given. */
  readonly ledger?: LedgerInput;
  /** What was found while the files were read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A run, or the findings that make one impossible (columns that could not be bound, no submissions). */
export interface PipelineOutcome {
  readonly run: Run | undefined;
  /** The sheets whose header was found. */
  readonly sheets: readonly BoundSheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The policy of that name; the rubric's checks see to it that its own names exist. */
function requirePolicy(rubric: Rubric, id: string): EvidencePolicy {
  const policy = policyOf(rubric, id);
  if (policy === undefined) throw new Error(`rubric ${rubric.id} has no evidence policy ${id}`);
  return policy;
}

/** The ids of the items and level tables whose results depend on who takes part. */
function relativeParts(rubric: Rubric): readonly string[] {
  return [
    ...relativeItems(rubric).map(({ id }) => id),
    ...rubric.levelTables.filter(({ on }) => on === 'quantile').map(({ id }) => id),
  ];
}

/** The policy to show beside the chosen one: the rubric's, or its default where that one is chosen. */
function besidePolicy(rubric: Rubric, chosen: EvidencePolicy): EvidencePolicy {
  const { besidePolicy: beside, defaultPolicy } = rubric.evidence;
  return requirePolicy(rubric, chosen.id === beside ? defaultPolicy : beside);
}

/** What of a ledger the run keeps: its files and its entries, not its sheets. */
function ledgerUse({ files, asOf }: LedgerInput, { entries, notInForce }: Ledger): LedgerUse {
  return { files, asOf, entries, notInForce };
}

/**
 * The whole program, from sheets to a run:
 *
 *     sheets ── takeIn ──▶ submissions ── rankField ──▶ run ──▶ reports
 *       header, columns,      credit, evidence, applicability,
 *       answers, duplicates   aggregation, adjustments, ranks, levels, awards
 *                                              ▲
 *     ledger ───────── readLedger ── entries ──┘
 *
 * Pure: files, clock and terminal stay in src/shell/.
 */
export function runPipeline(input: PipelineInput): PipelineOutcome {
  const { rubric } = input;
  const intake = takeIn(rubric, input.sheets, input.map);
  const { sheets } = intake;
  const submissions = intake.submissions.map(({ submission }) => submission);
  const ledger =
    input.ledger === undefined || !intake.usable ? noLedger : readLedger(rubric, submissions, input.ledger);
  const soFar = [...input.diagnostics, ...intake.diagnostics, ...ledger.diagnostics];
  if (!intake.usable || !ledger.usable) return { run: undefined, sheets, diagnostics: soFar };

  const policy = requirePolicy(rubric, input.policy ?? rubric.evidence.defaultPolicy);
  const beside = besidePolicy(rubric, policy);
  const context = { rubric, policy, beside, adjustments: ledger.entries };
  const ranked = rankField(context, markPending(intake.submissions, ledger));
  const idle = idleEntries(ledger.entries, ranked.submissions);
  const diagnostics = [...soFar, ...ranked.diagnostics, ...idle];
  const run: Run = {
    toolVersion: input.toolVersion,
    rubric,
    rubricSha256: input.rubricSha256,
    inputs: input.files.map((file) => ({
      ...file,
      rows: intake.rowsByFile.get(file.name) ?? 0,
      sheets: sheets.filter((sheet) => sheet.file === file.name),
    })),
    policy,
    beside,
    submissions: ranked.submissions,
    duplicates: intake.duplicates,
    awards: ranked.awards,
    ...(input.ledger === undefined ? {} : { ledger: ledgerUse(input.ledger, ledger) }),
    relative: relativeParts(rubric),
    diagnostics,
  };
  return { run, sheets, diagnostics };
}
