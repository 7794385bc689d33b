import { describeDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import { formatLocation } from '../diagnostics/location.js';
import { targetName } from '../intake/target-name.js';
import type { DuplicateEntry } from '../intake/duplicates.js';
import { publishedRank } from '../ranking/brackets.js';
import type { RankedSubmission, Run } from '../ranking/run.js';
import type { Rubric } from '../rubric/rubric.js';
import { publishedScore } from '../table/numbers.js';
import type { GroupScore, ScoreNode } from '../scoring/score-tree.js';
import { scoreViews } from '../scoring/score-views.js';
import { type StreamedBasis, streamBasis } from '../review/save-basis.js';
import { eachTime } from '../table/each-time.js';
import { columnLetter } from '../table/sheet.js';
import { awardRecords } from './run-record-awards.js';
import { adjustedRecord, ledgerRecord } from './run-record-ledger.js';
import { rulingsRecord } from './run-record-rulings.js';
import { hasBeside } from './asked-columns.js';
import { provisionalNodes } from './provisional-nodes.js';
import { groupsBelow } from './rubric-groups.js';
import type { OpenRunRecord, RunRecord } from './run-record-schema.js';
import { fullScore } from './scale.js';

type SubmissionRecord = RunRecord['submissions'][number];

function scoresOf(node: ScoreNode): readonly (readonly [string, number | null])[] {
  if (node.type === 'item') return [[node.item.id, node.score ?? null]];
  return [[node.group.id, node.score ?? null], ...node.children.flatMap(scoresOf)];
}

type Reason = SubmissionRecord['noScore'][string];

/** Why nodes have no score, by code. */
function reasonsOf(node: ScoreNode): readonly (readonly [string, Reason])[] {
  const id = node.type === 'item' ? node.item.id : node.group.id;
  const below = node.type === 'item' ? [] : node.children.flatMap(reasonsOf);
  switch (node.state.state) {
    case 'scored':
      return below;
    case 'not-applicable':
      return [[id, 'not-applicable'], ...below];
    case 'not-scored':
      return [[id, node.state.reason], ...below];
  }
}

function viewsOf(rubric: Rubric, tree: GroupScore): Pick<SubmissionRecord, 'views'> {
  if (rubric.views.length === 0) return {};
  const views = scoreViews(rubric, tree).map(({ view, groups }): [string, Record<string, number | null>] => [
    view.id,
    Object.fromEntries(groups.map(({ group, score }) => [group.id, score ?? null])),
  ]);
  return { views: Object.fromEntries(views) };
}

function publishedRankOf(
  { rubric }: Run,
  { standing }: RankedSubmission,
): Pick<SubmissionRecord, 'publishedRank'> {
  if (rubric.ranking.brackets.length === 0 || standing.status !== 'ranked') return {};
  return { publishedRank: publishedRank(rubric.ranking, standing.rank) };
}

function otherPolicyOf(run: Run, { beside }: RankedSubmission): Pick<SubmissionRecord, 'otherPolicy'> {
  if (!hasBeside(run)) return {};
  const { total, rank } = beside;
  return { otherPolicy: { policy: run.beside.id, total: publish(run, total), rank: rank ?? null } };
}

function publish(run: Run, score: number | undefined): number | null {
  return score === undefined ? null : publishedScore(score, run.rubric.ranking.decimals);
}

function submissionRecord(run: Run, ranked: RankedSubmission, language: Language): SubmissionRecord {
  const { submission, score, standing } = ranked;
  const adjusted = adjustedRecord(score);
  const isRanked = standing.status === 'ranked';
  return {
    id: submission.id,
    name: submission.name ?? null,
    track: submission.track ?? null,
    year: submission.year ?? null,
    source: { ...submission.source },
    submittedAt: submission.submittedAt ?? null,
    status: standing.status,
    unrankedReason: isRanked ? null : standing.reason,
    provisional: ranked.provisional,
    total: publish(run, score.total),
    rank: isRanked ? standing.rank : null,
    ...publishedRankOf(run, ranked),
    trackRanks: isRanked ? standing.trackRanks.map((entry) => ({ ...entry })) : [],
    level: ranked.level?.label[language] ?? null,
    levels: Object.fromEntries([...ranked.levels].map(([table, { label }]) => [table, label[language]])),
    coverage: score.tree.coverage,
    ...otherPolicyOf(run, ranked),
    scores: Object.fromEntries(score.tree.children.flatMap(scoresOf)),
    noScore: Object.fromEntries(reasonsOf(score.tree)),
    ...viewsOf(run.rubric, score.tree),
    flags: score.flags.map(({ item, reason, from, to, lost }) => ({
      kind: 'downgraded',
      item: item.id,
      reason,
      from,
      to,
      lost,
    })),
    ...(adjusted === undefined ? {} : { adjusted }),
    ...(score.notApplicableBounds === undefined ? {} : { naBounds: { ...score.notApplicableBounds } }),
  };
}

function entryRecord({
  source,
  submittedAt,
  answered,
}: DuplicateEntry): RunRecord['duplicates'][number]['kept'] {
  return { ...source, submittedAt: submittedAt ?? null, answered };
}

/** A finding with its wording, as every JSON output shows it. */
export function diagnosticRecord(
  diagnostic: Diagnostic,
  language: Language,
): RunRecord['diagnostics'][number] {
  const { code, severity, location } = diagnostic;
  const place = Object.fromEntries(Object.entries(location).filter(([key]) => key !== 'frame'));
  return {
    code,
    severity,
    ...describeDiagnostic(diagnostic, language),
    location: { text: formatLocation(location), ...place },
  };
}

function maximumsOf({ total }: Rubric): Readonly<Record<string, number>> {
  return Object.fromEntries([total, ...groupsBelow(total)].map((group) => [group.id, fullScore(group)]));
}

/** A run record whose longest lists are made entry by entry, each time they are gone through. */
export type StreamedRecord = Omit<OpenRunRecord, 'submissions' | 'basis'> & {
  readonly submissions: Iterable<OpenRunRecord['submissions'][number]>;
  readonly basis?: StreamedBasis | undefined;
};

/**
 * The run as a record, still without its outputs' hashes and its seal, its submissions one at a time.
 * Nothing of private fields is in it.
 */
export function streamedRecord(run: Run, language: Language): StreamedRecord {
  return {
    recordVersion: 1,
    tool: { name: 'esg-score', version: run.toolVersion },
    rubric: { id: run.rubric.id, version: run.rubric.version, sha256: run.rubricSha256 },
    inputs: run.inputs.map(({ name, sha256, rows, sheets }) => ({
      name,
      sha256,
      rows,
      sheets: sheets.map(({ sheet, headerRow, profile, columns }) => ({
        sheet,
        headerRow,
        profile,
        columns: columns.map(({ column, header, target, method }) => ({
          column: columnLetter(column),
          header,
          target: targetName(target),
          method,
        })),
      })),
    })),
    policy: run.policy.id,
    maximums: maximumsOf(run.rubric),
    relative: [...run.relative],
    provisional: {
      choices: run.rubric.provisional.length,
      nodes: provisionalNodes(run.rubric).map(({ id }) => id),
    },
    ...(run.ledger === undefined ? {} : { ledger: ledgerRecord(run.ledger) }),
    rulings: rulingsRecord(run),
    ...(run.awards.length === 0 ? {} : { awards: awardRecords(run, language) }),
    duplicates: run.duplicates.map(({ name, kept, dropped, decided, rule, by, identical }) => ({
      name,
      kept: entryRecord(kept),
      dropped: dropped.map(entryRecord),
      decided,
      rule,
      by,
      identical,
    })),
    diagnostics: run.diagnostics.map((diagnostic) => diagnosticRecord(diagnostic, language)),
    submissions: eachTime(run.submissions, (ranked) => submissionRecord(run, ranked, language)),
    ...(run.basis.rubricLayers.length === 0 ? {} : { basis: streamBasis(run.basis) }),
  };
}

/** The run as a record in memory, still without its outputs' hashes and its seal. */
export function runRecord(run: Run, language: Language): OpenRunRecord {
  const { submissions, basis, ...record } = streamedRecord(run, language);
  return {
    ...record,
    submissions: [...submissions],
    ...(basis === undefined ? {} : { basis: { ...basis, submissions: [...basis.submissions] } }),
  };
}
