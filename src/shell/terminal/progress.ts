import type { World } from '../world.js';

/** Says on a terminal what is being done, once that takes longer than a second; says nothing elsewhere. */
export interface Progress {
  stage(text: string): Promise<void>;
  end(): void;
}

const silence = 1_000;

/** Progress on stderr; `wanted` is false for --quiet. */
export function startProgress(world: World, wanted: boolean): Progress {
  const { stderr } = world;
  const start = world.now();
  let timer: NodeJS.Timeout | undefined;
  let shown = false;
  const show = (text: string): void => {
    stderr.write(`\r\u001B[K${text}`);
    shown = true;
  };
  return {
    stage: async (text) => {
      clearTimeout(timer);
      if (!wanted || !stderr.isTerminal) return;
      const left = silence - (world.now() - start);
      if (left <= 0) show(text);
      else
        timer = setTimeout(() => {
          show(text);
        }, left);
      // Lets the terminal draw before work that does not pause.
      await new Promise((resolve) => setImmediate(resolve));
    },
    end: () => {
      clearTimeout(timer);
      if (shown) stderr.write('\r\u001B[K');
      shown = false;
    },
  };
}
