import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { BoundColumn } from '../../src/intake/binding.js';
import type { DuplicateGroup } from '../../src/intake/duplicates.js';
import type { Answer, Response, Submission } from '../../src/intake/submission.js';
import { kindOf } from '../../src/items/registry.js';
import type { RankedSubmission, Run, Standing } from '../../src/ranking/run.js';
import { rankKeys } from '../../src/ranking/rank-scores.js';
import {
  type EvidencePolicy,
  type EvidenceStatus,
  type Item,
  itemsOf,
  type Rubric,
} from '../../src/rubric/rubric.js';
import { snap } from '../../src/scoring/numbers.js';
import { scoreSubmission } from '../../src/scoring/score-submission.js';
import { tinyRubric } from './tiny-rubric.js';

/** A work in a few words: what stands in the answer cells (one text per blank), and weak evidence. */
export interface WorkSpec {
  readonly name: string | undefined;
  readonly track?: string;
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
    return [item.id, { answer, given: texts.join(' '), cell, evidence, denial: false }];
  });
  return {
    id: work.id ?? work.name ?? `row ${String(row)}`,
    source: { file: 'submissions.xlsx', sheet: 'Sheet1', row },
    name: work.name,
    track: work.track,
    year: work.year,
    submittedAt: undefined,
    responses: new Map(responses),
    conditions: new Map(),
  };
}

function ranksOf(totals: readonly (number | undefined)[]): readonly number[] {
  return rankKeys(
    totals.map((total) => [snap(total ?? -1)]),
    'competition',
  );
}

function policyAt(rubric: Rubric, index: number): EvidencePolicy {
  const policy = rubric.evidence.policies[index];
  if (policy === undefined) throw new Error('the rubric needs two policies');
  return policy;
}

/** A run over works that the real scoring has scored, ranked like the real ranking. */
export function makeRun(works: readonly WorkSpec[], spec: RunSpec = {}): Run {
  const rubric = spec.rubric ?? tinyRubric;
  const [policy, beside] = [policyAt(rubric, 0), policyAt(rubric, 1)];
  const scored = works.map((work, index) => {
    const submission = submissionOf(rubric, work, index);
    const score = scoreSubmission(rubric, submission, policy);
    return { work, submission, score, besideTotal: scoreSubmission(rubric, submission, beside).total };
  });
  const takingPart = scored.filter(({ work }) => work.unranked === undefined);
  const ranks = ranksOf(takingPart.map(({ score }) => score.total));
  const besideRanks = ranksOf(takingPart.map(({ besideTotal }) => besideTotal));
  const submissions = scored.map(({ work, submission, score, besideTotal }): RankedSubmission => {
    const place = takingPart.findIndex((other) => other.submission === submission);
    const sameTrack = takingPart.filter((other) => other.submission.track === submission.track);
    const trackRanks = ranksOf(sameTrack.map((other) => other.score.total));
    const trackRank = trackRanks[sameTrack.findIndex((other) => other.submission === submission)];
    const standing: Standing =
      work.unranked === undefined
        ? {
            status: 'ranked',
            rank: ranks[place] ?? 0,
            trackRank: submission.track === undefined ? undefined : trackRank,
          }
        : { status: 'unranked', reason: work.unranked };
    return {
      submission,
      score,
      standing,
      level: rubric.levels.find(({ min }) => (score.total ?? -1) >= min),
      provisional: work.provisional ?? false,
      beside: { total: besideTotal, rank: besideRanks[place] },
    };
  });
  const rankOf = ({ standing }: RankedSubmission): number =>
    standing.status === 'ranked' ? standing.rank : Infinity;
  return {
    toolVersion: '0.1.0',
    rubric,
    rubricSha256: 'a'.repeat(64),
    inputs: [
      {
        name: 'submissions.xlsx',
        sha256: 'b'.repeat(64),
        rows: works.length,
        sheets: [
          {
            file: 'submissions.xlsx',
            sheet: 'Sheet1',
            headerRow: 1,
            profile: 'codes',
            columns: spec.columns ?? [],
          },
        ],
      },
    ],
    policy,
    beside,
    submissions: [...submissions].sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b))),
    duplicates: spec.duplicates ?? [],
    diagnostics: spec.diagnostics ?? [],
  };
}
