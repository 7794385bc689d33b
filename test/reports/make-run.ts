import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { BoundColumn } from '../../src/intake/binding.js';
import type { DuplicateGroup } from '../../src/intake/duplicates.js';
import type { AcceptedSubmission } from '../../src/intake/intake.js';
import type { Answer, Response, Submission } from '../../src/intake/submission.js';
import { kindOf } from '../../src/items/registry.js';
import { rankField, type RankingContext } from '../../src/ranking/rank-field.js';
import type { RankedSubmission, Run, RunBasis, UnrankedReason } from '../../src/ranking/run.js';
import { type EvidenceStatus, type Item, itemsOf, type Rubric } from '../../src/rubric/rubric.js';
import { tinyRubric } from './tiny-rubric.js';

/** A work in a few words: what stands in the answer cells (one text per blank), and weak evidence. */
export interface WorkSpec {
  readonly name: string | undefined;
  readonly track?: string;
  /** Several tracks in one cell. */
  readonly tracks?: readonly string[];
  readonly year?: number;
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  readonly evidence?: Readonly<Record<string, EvidenceStatus>>;
  readonly provisional?: boolean;
  readonly unranked?: 'no-name' | 'below-minimum-coverage';
  readonly id?: string;
}

/** What of the run is not about its works. */
export interface RunSpec {
  readonly rubric?: Rubric;
  readonly duplicates?: readonly DuplicateGroup[];
  readonly diagnostics?: readonly Diagnostic[];
  readonly columns?: readonly BoundColumn[];
  readonly relative?: readonly string[];
}

function answerOf(item: Item, texts: readonly string[]): Answer {
  const kind = kindOf(item.spec);
  const blanks = texts.map((text) => ({ kind: 'text', text }) as const);
  const reading = kind.read(item.spec, { blanks, ticks: new Map(), columnValues: [] });
  if (reading.state !== 'answered') return { state: reading.state };
  return { state: 'answered', answer: reading.answer, shown: kind.show(item.spec, reading.answer) };
}

function submissionOf(rubric: Rubric, work: WorkSpec, index: number): Submission {
  const row = index + 2;
  const responses = itemsOf(rubric.total).map((item, column): [string, Response] => {
    const texts = work.answers?.[item.id] ?? [];
    const answer = answerOf(item, texts);
    const evidence = work.evidence?.[item.id] ?? (answer.state === 'answered' ? 'present' : 'missing');
    const cell = `${String.fromCharCode(69 + (column % 20))}${String(row)}`;
    return [
      item.id,
      { answer, given: texts.join(' '), cell, evidence, optionEvidence: new Map(), denial: false },
    ];
  });
  return {
    id: work.id ?? work.name ?? `row ${String(row)}`,
    source: { file: 'submissions.xlsx', sheet: 'Sheet1', row },
    name: work.name,
    track: work.track,
    tracks: work.tracks ?? (work.track === undefined ? [] : [work.track]),
    fields: new Map(),
    year: work.year,
    submittedAt: undefined,
    responses: new Map(responses),
    conditions: new Map(),
  };
}

/** The tiny rubric as a contest: with a field for the track and one for the year. */
export const contestRubric: Rubric = {
  ...tinyRubric,
  identity: [
    ...tinyRubric.identity,
    ...(['track', 'year'] as const).map((role): Rubric['identity'][number] => ({
      id: role,
      role,
      label: role === 'track' ? { 'zh-CN': '赛道', en: 'Track' } : { 'zh-CN': '年份', en: 'Year' },
      keywords: [],
      required: false,
      private: false,
    })),
  ],
};

/** A submission that the test keeps out of the ranking, whatever its score. */
function heldOut(
  context: RankingContext,
  accepted: AcceptedSubmission,
  reason: UnrankedReason,
): RankedSubmission {
  const [alone] = rankField(context, [accepted]).submissions;
  if (alone === undefined) throw new Error('nothing was scored');
  return { ...alone, standing: { status: 'unranked', reason }, beside: { ...alone.beside, rank: undefined } };
}

/** A run over works that the real scoring has scored and the real ranking has ranked. */
export function makeRun(works: readonly WorkSpec[], spec: RunSpec = {}): Run {
  const rubric = spec.rubric ?? contestRubric;
  const [policy] = rubric.evidence.policies;
  if (policy === undefined) throw new Error('the rubric needs a policy');
  const beside = rubric.evidence.policies[1] ?? policy;
  const context = { rubric, policy, beside, adjustments: new Map() };
  const entries = works.map((work, index) => ({
    work,
    accepted: { submission: submissionOf(rubric, work, index), provisional: work.provisional ?? false },
  }));
  const field = rankField(
    context,
    entries.flatMap(({ work, accepted }) => (work.unranked === undefined ? [accepted] : [])),
  );
  const others = entries.flatMap(({ work, accepted }) =>
    work.unranked === undefined ? [] : [heldOut(context, accepted, work.unranked)],
  );
  const sheets = [
    {
      file: 'submissions.xlsx',
      sheet: 'Sheet1',
      headerRow: 1,
      profile: 'codes',
      columns: spec.columns ?? [],
    },
  ];
  const basis: RunBasis = {
    toolVersion: '0.1.0',
    rubric,
    rubricLayers: [],
    rubricSha256: 'a'.repeat(64),
    inputs: [{ name: 'submissions.xlsx', sha256: 'b'.repeat(64), rows: works.length, sheets }],
    policy,
    beside,
    accepted: entries.map(({ accepted }) => accepted),
    duplicates: spec.duplicates ?? [],
    rulings: [],
    diagnostics: spec.diagnostics ?? [],
  };
  const { toolVersion, rubricSha256, inputs, duplicates, diagnostics } = basis;
  return {
    basis,
    toolVersion,
    rubric,
    rubricSha256,
    inputs,
    policy,
    beside,
    submissions: [...field.submissions, ...others],
    duplicates,
    awards: field.awards,
    relative: spec.relative ?? [],
    diagnostics,
  };
}
