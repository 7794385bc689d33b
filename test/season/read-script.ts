import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** scripts/season.sh. */
export const seasonScript = fileURLToPath(new URL('../../scripts/season.sh', import.meta.url));

/** A command of the season, and the exit code that it ends with. */
export interface Step {
  readonly code: number;
  readonly argv: readonly string[];
}

/** The steps of the script, in order; no word of a command line is quoted. */
export function readSteps(): readonly Step[] {
  const lines = readFileSync(seasonScript, 'utf8').matchAll(/^step (\d+) (.+)$/gmu);
  return [...lines].map(([, code, line]) => ({
    code: Number(code),
    argv: z.string().parse(line).split(' '),
  }));
}
