import { generic } from './generic.js';
import { detectionThreshold, type HeaderSample, type Profile } from './profile.js';
import { qqWj } from './qq-wj.js';
import { wjx } from './wjx.js';

const profiles: readonly Profile[] = [wjx, qqWj];

/** The profile with the most evidence for it; the generic one where no platform reaches the threshold. */
export function detectProfile(sample: HeaderSample): Profile {
  let best: Profile = generic;
  let bestScore = detectionThreshold - 1e-9;
  for (const profile of profiles) {
    const score = profile.score(sample);
    if (score > bestScore) [best, bestScore] = [profile, score];
  }
  return best;
}
