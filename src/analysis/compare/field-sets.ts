import type { Run } from '../../ranking/run.js';
import { type FieldSample, sampleField } from '../../scoring/sample-field.js';
import { type Cause, holds, ownCauses, setOf } from './causes.js';
import { type SideWork, workMixer } from './mixed-work.js';
import type { Side } from './side.js';

/** The two runs of a comparison, and which causes can have moved anything at all. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** The sets of causes that differ for every work: the rubric, and the others where a rubric is relative. */
  readonly shared: number;
}

/** The run that a set takes a cause from. */
export function sideWith({ before, after }: Sides, set: number, cause: Cause): Side {
  return holds(set, cause) ? after : before;
}

/** The works of the run that the others come from, voided ones left out. */
function fieldUnder(sides: Sides, set: number): readonly SideWork[] {
  const side = sideWith(sides, set, 'others');
  return side.run.basis.accepted
    .filter(({ submission }) => submission.eligibility?.verdict !== 'voided')
    .map(({ submission }) => ({ side, submission }));
}

/**
 * The samples of relative items: those of the run that the others come from, under the rubric of the set.
 * A work's own value is among them as it was in that run.
 */
export function sampleBySet(sides: Sides): (set: number) => FieldSample {
  const known = new Map<number, FieldSample>();
  const shared = setOf(['rubric', 'others']);
  return (set) => {
    const key = set & sides.shared & shared;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { rubric }: Run = sideWith(sides, key, 'rubric').run;
    const own = holds(key, 'others') ? ownCauses : 0;
    const submissions = fieldUnder(sides, key).map((work) => workMixer(work, work)(rubric, own));
    const sample = sampleField(rubric, submissions);
    known.set(key, sample);
    return sample;
  };
}
