import { countAnswered, type DuplicateRule, type KeptBy } from './duplicates.js';
import type { Candidate } from './read-submissions.js';
import type { Response } from './submission.js';

/** Which of two submissions goes before the other: positive for the first, and what told. */
export interface Comparison {
  readonly sign: number;
  readonly by: Extract<KeptBy, 'answers' | 'evidence' | 'time' | 'sequence'>;
}

/** Which is the later one; undefined where neither time nor running number tells. */
function compareLateness(a: Candidate, b: Candidate): Comparison | undefined {
  const [timeA, timeB] = [a.identity.submittedAt, b.identity.submittedAt];
  if (timeA !== undefined && timeB !== undefined && timeA !== timeB) {
    // A date alone does not tell before or after on the same day.
    if (timeA.startsWith(timeB) || timeB.startsWith(timeA)) return undefined;
    return { sign: timeA > timeB ? 1 : -1, by: 'time' };
  }
  if ((timeA === undefined) !== (timeB === undefined)) return undefined;
  const sameFile = a.submission.source.file === b.submission.source.file;
  const [numberA, numberB] = [a.identity.sequence, b.identity.sequence];
  if (!sameFile || numberA === undefined || numberB === undefined || numberA === numberB) return undefined;
  return { sign: numberA - numberB, by: 'sequence' };
}

function countEvidence({ submission }: Candidate): number {
  let count = 0;
  for (const { evidence } of submission.responses.values()) if (evidence === 'present') count += 1;
  return count;
}

function compareCompleteness(a: Candidate, b: Candidate): Comparison | undefined {
  const answers = countAnswered(a.submission) - countAnswered(b.submission);
  if (answers !== 0) return { sign: answers, by: 'answers' };
  const evidence = countEvidence(a) - countEvidence(b);
  return evidence === 0 ? compareLateness(a, b) : { sign: evidence, by: 'evidence' };
}

function compareEarliness(a: Candidate, b: Candidate): Comparison | undefined {
  return compareLateness(b, a);
}

/** The comparison that a rule makes; positive where the first of two is to be kept. */
export const comparisons: Readonly<
  Record<Exclude<DuplicateRule, 'fail'>, (a: Candidate, b: Candidate) => Comparison | undefined>
> = { latest: compareLateness, first: compareEarliness, 'most-complete': compareCompleteness };

function responseKey([id, response]: readonly [string, Response]): readonly unknown[] {
  const { answer, given, evidence, optionEvidence } = response;
  return [id, answer.state, given, evidence, [...optionEvidence]];
}

/**
 * A text that two submissions share where one may stand for the other: the same answers, evidence status,
 * fields and conditions. A time that was written but cannot be read is one more difference.
 */
export function contentKey({ submission, identity }: Candidate): string {
  const { track, year, fields, responses, conditions } = submission;
  const answers = [...responses].map(responseKey);
  return JSON.stringify([track, year, [...fields], answers, [...conditions], identity.unreadableTime?.text]);
}
