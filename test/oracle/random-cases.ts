import { policyOf, type EvidencePolicy, type Rubric } from '../../src/rubric/rubric.js';
import { compareField } from './compare-field.js';
import { seededDraw } from './draw.js';
import { drawLedger } from './random-ledger.js';
import { drawRubric } from './random-rubric.js';
import { drawField } from './random-submission.js';

/** What a long comparison came to. */
export interface Comparison {
  /** Pairs of a rubric and a submission's answers that were compared. */
  readonly cases: number;
  readonly rubrics: number;
  /** What differed, each with the seed of its rubric. */
  readonly differences: readonly string[];
  /** What differed where no double can decide; see compareField. */
  readonly doubtful: readonly string[];
  /** Scores that no double can snap with certainty; see compareField. */
  readonly undecidable: number;
}

function policy(rubric: Rubric, id: string): EvidencePolicy {
  const found = policyOf(rubric, id);
  if (found === undefined) throw new Error(`no policy ${id}`);
  return found;
}

/**
 * Compares the program with the exact oracle on random rubrics, each with a random field, until so many
 * cases are done. The first rubric has the seed `seed`, the next `seed + 1`, and so on; a difference
 * names its own, so that `compareCases(1, thatSeed)` repeats it.
 */
export function compareCases(atLeast: number, seed: number): Comparison {
  const differences: string[] = [];
  const doubtful: string[] = [];
  let [cases, rubrics, undecidable] = [0, 0, 0];
  while (cases < atLeast) {
    const own = seed + rubrics;
    const draw = seededDraw(own);
    const rubric = drawRubric(draw);
    const field = drawField(draw, rubric);
    const ledger = drawLedger(draw, field);
    const found = compareField(rubric, field, policy(rubric, 'first'), policy(rubric, 'second'), ledger);
    const named = (difference: string): string => `seed ${String(own)}: ${difference}`;
    differences.push(...found.differences.map(named));
    doubtful.push(...found.doubtful.map(named));
    cases += field.length;
    rubrics += 1;
    undecidable += found.undecidable;
  }
  return { cases, rubrics, differences, doubtful, undecidable };
}
