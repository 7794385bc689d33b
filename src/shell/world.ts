/** Somewhere to write text. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width in columns; undefined off a terminal. */
  readonly columns: number | undefined;
}

/** All of the outside world that the commands use, so that a test can hand in its own. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  readStdin(): Promise<Uint8Array>;
  /** Asks a person and gives the line typed; undefined where nobody sits at a terminal. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Milliseconds, for measuring only. */
  now(): number;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

/** A question on the terminal; an end of input counts as an empty line. */
async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.on('close', () => {
      resolve('');
    });
    lines.on('SIGINT', () => process.emit('SIGINT'));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}

/** The world of the running process. */
export function processWorld(): World {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    ask: process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal : undefined,
    env: process.env,
    cwd: process.cwd(),
    now: () => performance.now(),
  };
}
