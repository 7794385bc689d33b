import type { Obstacle } from '../../analysis/publication-gate/obstacle.js';

/** What a publication says besides the run's results. */
export interface PublicationFacts {
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
  readonly recordSha256: string;
  /** What was in the way and let through. */
  readonly allowed: readonly Obstacle[];
  /** Works whose public texts hold private words and are published all the same. */
  readonly privateWords: number;
  /** Matters that await a ruling and can change nothing that is published. */
  readonly idleMatters: number;
}
