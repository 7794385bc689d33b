import type { Run } from '../../ranking/run.js';
import type { EvidenceVerdict } from './ruling.js';
import {
  type ApplicabilityMatter,
  type EvidenceMatter,
  isOpen,
  isUndecided,
  mattersOf,
} from './open-matters.js';

/** What still awaits a ruling on one submission. */
export interface PendingOfWork {
  readonly count: number;
  /** Points of the total that rest on it: the sum of what each decision alone can move. */
  readonly points: number;
}

/** What of a run has been ruled on and what has not. */
export interface RulingCounts {
  readonly pending: {
    readonly evidence: number;
    readonly applicability: number;
    readonly duplicates: number;
    readonly submissions: number;
  };
  /** Points that rest on pending rulings, of all submissions together. */
  readonly points: number;
  /** The most of them on one submission. */
  readonly mostPoints: number;
  /** Rulings on evidence that decide points, by verdict. */
  readonly evidence: Readonly<Record<EvidenceVerdict, number>>;
  /** Items that a ruling says to apply, and not to apply. */
  readonly applicable: number;
  readonly notApplicable: number;
  readonly kept: number;
  readonly confirmed: number;
  readonly voided: number;
  /** By submission id. */
  readonly byWork: ReadonlyMap<string, PendingOfWork>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const counted = new WeakMap<Run, RulingCounts>();

function pendingOf(
  evidence: readonly EvidenceMatter[],
  applicability: readonly ApplicabilityMatter[],
): PendingOfWork {
  const open = [...evidence, ...applicability];
  return { count: open.length, points: sum(open.map(({ stake }) => stake.points)) };
}

function count(run: Run): RulingCounts {
  const matters = mattersOf(run);
  const byWork = new Map<string, PendingOfWork>();
  const pending = { evidence: 0, applicability: 0, submissions: 0 };
  const evidence: Record<EvidenceVerdict, number> = { accepted: 0, partial: 0, rejected: 0 };
  const others = { applicable: 0, notApplicable: 0, confirmed: 0, voided: 0 };
  for (const ranked of run.submissions) {
    const { eligibility } = ranked.submission;
    const found = matters(ranked);
    for (const { ruling } of found.evidence) if (ruling !== undefined) evidence[ruling.verdict] += 1;
    for (const { ruling } of found.applicability)
      if (ruling !== undefined) others[ruling.applies ? 'applicable' : 'notApplicable'] += 1;
    if (eligibility !== undefined) others[eligibility.verdict] += 1;
    // Nothing rests on what does not count.
    if (eligibility?.verdict === 'voided') continue;
    const openEvidence = found.evidence.filter(({ ruling }) => ruling === undefined);
    const openItems = found.applicability.filter(isOpen);
    pending.evidence += openEvidence.length;
    pending.applicability += openItems.length;
    if (ranked.provisional && eligibility === undefined) pending.submissions += 1;
    byWork.set(ranked.submission.id, pendingOf(openEvidence, openItems));
  }
  const points = [...byWork.values()].map((work) => work.points);
  return {
    pending: { ...pending, duplicates: run.duplicates.filter(isUndecided).length },
    points: sum(points),
    mostPoints: points.reduce((most, next) => Math.max(most, next), 0),
    evidence,
    ...others,
    kept: run.duplicates.filter(({ by }) => by === 'ruling').length,
    byWork,
  };
}

/** Counts what of a run has been ruled on and what not; the same run is counted once. */
export function countRulings(run: Run): RulingCounts {
  const known = counted.get(run);
  if (known !== undefined) return known;
  const counts = count(run);
  counted.set(run, counts);
  return counts;
}
