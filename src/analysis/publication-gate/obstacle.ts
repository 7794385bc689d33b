import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** What can keep results from being published; `--allow` lets one through by its code. */
export const obstacleCodes = [
  'pending-rulings',
  'provisional-submissions',
  'provisional-rubric',
  'open-duplicates',
  'empty-submissions',
  'contacts-in-texts',
  'rubric-errors',
  'error-findings',
  'rescored-differently',
  'inputs-not-at-hand',
] as const;
export type ObstacleCode = (typeof obstacleCodes)[number];

/** Something in the way of publishing. */
export interface Obstacle {
  readonly code: ObstacleCode;
  /** How much of it there is: matters, submissions, choices, groups, findings, files. */
  readonly count: number;
  /** The ids of the submissions that it is about; empty where it is about none. */
  readonly works: readonly string[];
  readonly finding: Diagnostic;
}

/** What else `--allow` takes: words of private fields that stand in public texts too; never an obstacle. */
export const privateWords = 'private-words';

/** Everything that `--allow` takes. */
export const allowableCodes = [...obstacleCodes, privateWords] as const;
export type AllowableCode = (typeof allowableCodes)[number];
