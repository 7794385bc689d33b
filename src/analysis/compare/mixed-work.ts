import type { Response, Submission } from '../../intake/submission.js';
import { type Item, itemsOf, type Rubric } from '../../rubric/rubric.js';
import { holds } from './causes.js';
import { responsesUnder, type Side } from './side.js';

const noResponse: Response = {
  answer: { state: 'blank' },
  given: '',
  cell: '',
  evidence: 'missing',
  optionEvidence: new Map(),
  denial: false,
};

/** A work's submission in one of the runs. */
export interface SideWork {
  readonly side: Side;
  readonly submission: Submission;
}

/** An answer with the evidence of another response. */
function withEvidence(answer: Response, evidence: Response): Response {
  if (answer === evidence) return answer;
  return {
    answer: answer.answer,
    given: answer.given,
    cell: answer.cell,
    denial: answer.denial,
    evidence: evidence.evidence,
    optionEvidence: evidence.optionEvidence,
    ...(evidence.evidenceGiven === undefined ? {} : { evidenceGiven: evidence.evidenceGiven }),
    ...(evidence.evidenceCell === undefined ? {} : { evidenceCell: evidence.evidenceCell }),
    ...(evidence.ruling === undefined ? {} : { ruling: evidence.ruling }),
  };
}

/** Explicit conditions of the one, and of the other those that the one's rubric does not know. */
function conditionsOf(own: SideWork, other: SideWork): Submission['conditions'] {
  const known = new Set(own.side.run.rubric.conditions.map(({ id }) => id));
  return new Map([
    ...[...other.submission.conditions].filter(([id]) => !known.has(id)),
    ...own.submission.conditions,
  ]);
}

/** Whether a run's rubric asked for evidence on an item. */
function asksEvidence({ side }: SideWork, item: Item): boolean {
  const asked = side.items.get(item.id);
  return asked !== undefined && asked.evidence !== 'none';
}

/**
 * Makes a work as it would stand under a rubric with the answers of one run and the evidence of another:
 * those of the later run where the set holds the cause. What only one of the runs asked for is taken from
 * that run, so that a question put or dropped is a change of the rubric alone.
 */
export function workMixer(before: SideWork, after: SideWork): (rubric: Rubric, set: number) => Submission {
  const read = new Map<Rubric, ReadonlyMap<SideWork, ReadonlyMap<string, Response>>>();
  const responsesOf = (rubric: Rubric): ReadonlyMap<SideWork, ReadonlyMap<string, Response>> => {
    const known =
      read.get(rubric) ??
      new Map([before, after].map((work) => [work, responsesUnder(rubric, work.side, work.submission)]));
    read.set(rubric, known);
    return known;
  };
  return (rubric, set) => {
    const responses = responsesOf(rubric);
    const [answerer, silent] = holds(set, 'answers') ? [after, before] : [before, after];
    const [prover, other] = holds(set, 'evidence') ? [after, before] : [before, after];
    const mixed = itemsOf(rubric.total).map((item): [string, Response] => {
      const of = (work: SideWork): Response | undefined => responses.get(work)?.get(item.id);
      const answer = of(answerer) ?? of(silent) ?? noResponse;
      const proof = asksEvidence(prover, item) || !asksEvidence(other, item) ? of(prover) : of(other);
      return [item.id, withEvidence(answer, proof ?? of(other) ?? noResponse)];
    });
    const { id, source, name, track, tracks, fields, year, submittedAt } = answerer.submission;
    const { exemptions, eligibility } = prover.submission;
    return {
      ...{ id, source, name, track, tracks, fields, year, submittedAt },
      conditions: conditionsOf(answerer, silent),
      ...(exemptions === undefined ? {} : { exemptions }),
      ...(eligibility === undefined ? {} : { eligibility }),
      responses: new Map(mixed),
    };
  };
}
