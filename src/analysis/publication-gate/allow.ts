import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { type AllowableCode, type Obstacle, privateWords } from './obstacle.js';
import { obstacleWords } from './obstacle-words.js';

/** What is still in the way, what was let through, and what is to be said of it. */
export interface Allowances {
  readonly blocking: readonly Obstacle[];
  readonly allowed: readonly Obstacle[];
  /** What was let through, and what `--allow` names without need. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Lets obstacles through by their codes. Whether private words were, only the search can tell. */
export function allowObstacles(obstacles: readonly Obstacle[], codes: readonly AllowableCode[]): Allowances {
  const named = new Set<string>(codes);
  const allowed = obstacles.filter(({ code }) => named.has(code));
  const idle = [...new Set(codes)].filter(
    (code) => code !== privateWords && !allowed.some((obstacle) => obstacle.code === code),
  );
  return {
    blocking: obstacles.filter(({ code }) => !named.has(code)),
    allowed,
    diagnostics: [
      ...allowed.map((obstacle) =>
        diagnose('publication/allowed', { code: obstacle.code, what: obstacleWords(obstacle) }, {}),
      ),
      ...idle.map((code) => diagnose('publication/allow-not-needed', { code }, {})),
    ],
  };
}
