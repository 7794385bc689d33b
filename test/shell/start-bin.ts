import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './make-world.js';

const root = new URL('../../', import.meta.url);
const bin = fileURLToPath(new URL('bin/esg-score.js', root));
const built = fileURLToPath(new URL('dist/shell/main.js', root));

/** What a child process gets besides the environment of this one. */
interface Start {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** A running child process; `ended` gives its exit code (-1 where a signal ended it) and all that it wrote. */
export interface Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Outcome>;
  /** Resolves once stderr holds the text, or the process has ended. */
  said(text: string): Promise<void>;
}

/** Starts a script of this project with Node. */
export function startNode(script: string, argv: readonly string[], start: Start): Child {
  if (!existsSync(built)) throw new Error('dist/ is missing: run npm run build before the tests');
  const env = { PATH: process.env['PATH'] ?? '', ...start.env };
  const child = spawn(process.execPath, [...(start.node ?? []), script, ...argv], { cwd: start.cwd, env });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, ...written });
    });
  });
  const heard = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (written.stderr.includes(text)) resolve();
      };
      child.stderr.on('data', look);
      look();
    });
  return {
    process: child,
    ended,
    said: (text) => Promise.race([heard(text), ended.then(() => undefined)]),
  };
}

/** Starts the program itself; its standard input stays open until it is ended. */
export function startBin(argv: readonly string[], start: Start): Child {
  return startNode(bin, argv, start);
}
