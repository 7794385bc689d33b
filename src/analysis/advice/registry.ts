import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { adjustments } from './adjustments.js';
import type { Advice, ReadRubric } from './advice.js';
import { awards } from './awards.js';
import { conditions } from './conditions.js';
import { doubleCounting } from './double-counting.js';
import { idleWeights } from './idle-weights.js';
import { levelScale } from './level-scale.js';
import { minimums } from './minimums.js';
import { negativeWording } from './negative-wording.js';
import { points } from './points.js';
import { ties } from './ties.js';
import { tinyWeights } from './tiny-weights.js';

const advice: readonly Advice[] = [
  tinyWeights,
  idleWeights,
  points,
  conditions,
  negativeWording,
  minimums,
  doubleCounting,
  adjustments,
  levelScale,
  ties,
  awards,
];

/**
 * What a methodologist may want to look at in a sound rubric, each finding on its line. Scores are right
 * all the same, so only `esg-score rubric check` says it; src/rubric/checks/ holds what every command says.
 */
export function adviseOnRubric(read: ReadRubric): readonly Diagnostic[] {
  return advice.flatMap((advise) => advise(read));
}
