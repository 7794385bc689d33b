import { diagnose } from '../../diagnostics/diagnostic.js';
import { listed } from './listed.js';
import type { Obstacle } from './obstacle.js';

/** What only the shell can tell about a run that is to be published. */
export interface OutsideFacts {
  /** Input files that are missing, changed or unreadable, by name. */
  readonly missingInputs: readonly string[];
  /** Submissions whose total or rank is not what the record holds. */
  readonly differing: number;
}

/** What keeps a run from being published that is not in the run itself. */
export function outsideObstacles({ missingInputs, differing }: OutsideFacts): readonly Obstacle[] {
  const files = missingInputs.length;
  const obstacles: Obstacle[] = [];
  if (differing > 0) {
    const finding = diagnose('publication/rescored-differently', { count: differing }, {});
    obstacles.push({ code: 'rescored-differently', count: differing, works: [], finding });
  }
  if (files > 0) {
    const parameters = { count: files, names: listed(missingInputs) };
    const finding = diagnose('publication/inputs-not-at-hand', parameters, {});
    obstacles.push({ code: 'inputs-not-at-hand', count: files, works: [], finding });
  }
  return obstacles;
}
