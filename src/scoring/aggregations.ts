import type { Group } from '../rubric/rubric.js';

/** A scored child of a group: its score 0–100 and its weight relative to its siblings. */
interface Part {
  readonly score: number;
  readonly weight: number;
}

/** Makes a group's score, 0–100, out of its applicable children; undefined where their weights sum to 0. */
type Aggregation = (parts: readonly Part[]) => number | undefined;

function weightedMean(parts: readonly Part[]): number | undefined {
  const weights = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weights === 0) return undefined;
  return parts.reduce((sum, part) => sum + part.weight * part.score, 0) / weights;
}

/** The aggregations by the name that rubric files use. */
export const aggregations: Readonly<Record<Group['aggregate'], Aggregation>> = {
  'weighted-mean': weightedMean,
};
