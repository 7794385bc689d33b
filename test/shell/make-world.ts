import { main } from '../../src/shell/main.js';
import type { Output, World } from '../../src/shell/world.js';

/** What differs from a quiet world: no environment, no terminal, an empty standard input. */
export interface WorldSpec {
  readonly env?: World['env'];
  readonly stdin?: () => Promise<Uint8Array>;
  readonly ask?: World['ask'];
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly now?: () => number;
}

/** A world in memory, with whatever was written so far. */
export interface MadeWorld extends World {
  readonly written: { readonly stdout: string; readonly stderr: string };
}

/** How a command line ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A world in memory whose paths start from a folder. */
export function makeWorld(cwd: string, spec: WorldSpec = {}): MadeWorld {
  const written = { stdout: '', stderr: '' };
  const outputTo = (stream: 'stdout' | 'stderr', isTerminal: boolean): Output => ({
    write: (text) => {
      written[stream] += text;
    },
    isTerminal,
    columns: isTerminal ? 100 : undefined,
  });
  return {
    stdout: outputTo('stdout', spec.stdoutIsTerminal ?? false),
    stderr: outputTo('stderr', spec.stderrIsTerminal ?? false),
    readStdin: spec.stdin ?? (() => Promise.resolve(new Uint8Array())),
    ask: spec.ask,
    env: spec.env ?? {},
    cwd,
    now: spec.now ?? (() => 0),
    written,
  };
}

/** Runs a command line in a folder, as the program does, and gives all that it said. */
export async function runIn(cwd: string, argv: readonly string[], spec: WorldSpec = {}): Promise<Outcome> {
  const world = makeWorld(cwd, spec);
  const code = await main(argv, world);
  return { code, ...world.written };
}
