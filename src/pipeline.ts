import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { BoundSheet } from './intake/binding.js';
import type { ColumnMap } from './intake/column-map.js';
import type { DuplicateRule } from './intake/duplicates.js';
import { takeIn } from './intake/intake.js';
import { noteSettled } from './intake/settled-findings.js';
import type { LedgerUse, Run } from './ranking/run.js';
import { type EvidencePolicy, policyOf, type Rubric } from './rubric/rubric.js';
import { type Ledger, type LedgerInput, noLedger } from './review/ledger.js';
import { policyBeside } from './review/load-basis.js';
import { markPending } from './review/mark-pending.js';
import { readLedger } from './review/read-ledger.js';
import { applyRulings } from './review/rulings/apply-rulings.js';
import { copyRulings } from './review/rulings/copy-rulings.js';
import { noRulings, readRulings } from './review/rulings/read-rulings.js';
import type { RulingsInput, SettledRuling } from './review/rulings/ruling.js';
import { settleRulings } from './review/rulings/settle-rulings.js';
import { scoreBasis } from './review/score-basis.js';
import type { Layer } from './rubric/layers/layer.js';
import type { SheetSource } from './table/sheet-source.js';

/** All that a run depends on; the same input always gives the same run. */
export interface PipelineInput {
  readonly toolVersion: string;
  readonly rubric: Rubric;
  /** The files that the rubric was read from, which the run record keeps; absent where it need not. */
  readonly rubricLayers?: readonly Layer[];
  readonly rubricSha256: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** The sheets to read, of all files; see `sourceOf` for those that are in memory. */
  readonly sheets: readonly SheetSource[];
  readonly map: ColumnMap | undefined;
  /** The id of an evidence policy of the rubric; undefined for its default. */
  readonly policy: string | undefined;
  /** Which of several submissions of a work counts; the latest where absent. */
  readonly duplicates?: DuplicateRule;
  /** The ledger of adjustments; absent where none is given. */
  readonly ledger?: LedgerInput;
  /** Rulings on evidence, applicability, copies and submissions; absent where none are given. */
  readonly rulings?: RulingsInput;
  /** What was found while the files were read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A run, or the findings that make one impossible (columns that could not be bound, no submissions). */
export interface PipelineOutcome {
  readonly run: Run | undefined;
  /** The sheets whose header was found. */
  readonly sheets: readonly BoundSheet[];
  /** Every ruling that was given, with what became of it; empty where there is no run. */
  readonly rulings: readonly SettledRuling[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The policy of that name; the rubric's checks see to it that its own names exist. */
function requirePolicy(rubric: Rubric, id: string): EvidencePolicy {
  const policy = policyOf(rubric, id);
  if (policy === undefined) throw new Error(`rubric ${rubric.id} has no evidence policy ${id}`);
  return policy;
}

/** What of a ledger the run keeps: its files and its entries, not its sheets. */
function ledgerUse({ files, asOf }: LedgerInput, { entries, notInForce }: Ledger): LedgerUse {
  return { files, asOf, entries, notInForce };
}

/**
 * The whole program, from sheets to a run:
 *
 *     sheets ── takeIn ──▶ submissions ── scoreBasis ──▶ run ──▶ reports
 *       header, columns,      credit, evidence, applicability,
 *       answers, duplicates   aggregation, adjustments, ranks, levels, awards
 *                                              ▲
 *     ledger ───────── readLedger ── entries ──┤
 *     rulings ── readRulings ── settleRulings ─┘
 *
 * Pure: files, clock and terminal stay in src/shell/. Rows come one at a time and are let go.
 */
export async function runPipeline(input: PipelineInput): Promise<PipelineOutcome> {
  const { rubric } = input;
  const read = input.rulings === undefined ? noRulings : readRulings(input.rulings);
  const copies = copyRulings(rubric, read.rulings);
  const intake = await takeIn(rubric, input.sheets, input.map, input.duplicates, copies);
  const { sheets } = intake;
  const submissions = intake.submissions.map(({ submission }) => submission);
  const ledger =
    input.ledger === undefined || !intake.usable ? noLedger : readLedger(rubric, submissions, input.ledger);
  const found = [...input.diagnostics, ...intake.diagnostics, ...ledger.diagnostics, ...read.diagnostics];
  if (!intake.usable || !ledger.usable || !read.usable)
    return { run: undefined, sheets, rulings: [], diagnostics: found };
  const rulings = settleRulings(rubric, intake.submissions, intake.duplicates, read.rulings);

  const ruled = applyRulings(intake.submissions, intake.duplicates, rulings);
  const policy = requirePolicy(rubric, input.policy ?? rubric.evidence.defaultPolicy);
  const run = scoreBasis({
    toolVersion: input.toolVersion,
    rubric,
    rubricLayers: input.rubricLayers ?? [],
    rubricSha256: input.rubricSha256,
    inputs: input.files.map((file) => ({
      ...file,
      rows: intake.rowsByFile.get(file.name) ?? 0,
      sheets: sheets.filter((sheet) => sheet.file === file.name),
    })),
    policy,
    beside: policyBeside(rubric, policy),
    accepted: markPending(ruled, ledger),
    duplicates: intake.duplicates,
    ...(input.ledger === undefined ? {} : { ledger: ledgerUse(input.ledger, ledger) }),
    rulings: input.rulings?.files ?? [],
    diagnostics: [...noteSettled(found, ruled), ...rulings.diagnostics],
  });
  return { run, sheets, rulings: rulings.settled, diagnostics: run.diagnostics };
}
