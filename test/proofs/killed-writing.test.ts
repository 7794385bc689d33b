import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBin } from '../shell/start-bin.js';
import { preparations, type WritingCommand, writingCommands } from './writing-commands.js';

const fixture = fileURLToPath(new URL('../../fixtures/comparison/', import.meta.url));
const halfWritten = new URL('./half-written.js', import.meta.url).href;
const slowDisk = new URL('../shell/slow-disk.js', import.meta.url).href;

/** Kills that fall where they fall, spread over the second half of a run, in which files are written. */
const timedKills = 2;

type Files = Readonly<Record<string, string>>;

/** The files below a folder by path; what the program keeps for itself starts with a dot and is left out. */
async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const contents = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), (await readFile(path)).toString('latin1')] as const;
    }),
  );
  return Object.fromEntries(contents);
}

/** A folder with inputs and two runs, what stands in `out` before and what would stand there after. */
interface Prepared {
  readonly folder: string;
  readonly earlier: Files;
  readonly later: Files;
  /** Milliseconds that the command takes. */
  readonly duration: number;
  /** Puts back what stood there before. */
  readonly reset: () => Promise<void>;
}

async function run(folder: string, argv: readonly string[]): Promise<void> {
  const { code, stderr } = await startBin(argv, { cwd: folder }).ended;
  expect([0, 1], `${argv.join(' ')}: ${stderr}`).toContain(code);
}

let base = '';
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'esg-score-killed-'));
  const inputs = join(base, 'inputs');
  await mkdir(inputs);
  for (const name of await readdir(fixture))
    if (/\.(csv|yaml)$/u.test(name)) await copyFile(join(fixture, name), join(inputs, name));
  for (const argv of preparations) await run(inputs, argv);
});
afterAll(() => rm(base, { recursive: true, force: true }));

async function prepare(command: WritingCommand): Promise<Prepared> {
  const folder = await mkdtemp(join(base, 'command-'));
  await cp(join(base, 'inputs'), folder, { recursive: true });
  const [out, kept] = [join(folder, 'out'), join(folder, 'kept')];
  await mkdir(out);
  await run(folder, command.earlier);
  await cp(out, kept, { recursive: true });
  const start = performance.now();
  await run(folder, command.later);
  const duration = performance.now() - start;
  const later = await filesIn(out);
  const reset = async (): Promise<void> => {
    await rm(out, { recursive: true });
    await cp(kept, out, { recursive: true });
  };
  return { folder, earlier: await filesIn(kept), later, duration, reset };
}

/** Every file is one that stood there before or one of the finished run; a run record means that all are of its run. */
function expectWhole(found: Files, { earlier, later }: Prepared): void {
  for (const [name, content] of Object.entries(found))
    expect([earlier[name], later[name]].includes(content), `${name} is whole`).toBe(true);
  const isRun = earlier['run.json'] !== undefined && later['run.json'] !== earlier['run.json'];
  const lasting = Object.keys(earlier).filter((name) => !isRun || name !== 'run.json');
  expect(Object.keys(found)).toEqual(expect.arrayContaining(lasting));
  if (isRun && found['run.json'] !== undefined) expect([earlier, later]).toContainEqual(found);
}

/** Starts the command so that it stops at a certain moment, and kills it there. */
async function killAt(
  { folder }: Prepared,
  { later }: WritingCommand,
  moment: { readonly stop: string; readonly variable: string; readonly nth: number },
): Promise<boolean> {
  const { stop, variable, nth } = moment;
  const child = startBin(later, {
    cwd: folder,
    env: { [variable]: String(nth) },
    node: ['--import', stop],
  });
  await child.said('waiting');
  const isStopped = child.process.exitCode === null;
  child.process.kill('SIGKILL');
  await child.ended;
  return isStopped;
}

async function killAfter({ folder }: Prepared, { later }: WritingCommand, wait: number): Promise<void> {
  const child = startBin(later, { cwd: folder });
  await sleep(wait);
  child.process.kill('SIGKILL');
  await child.ended;
}

describe('a writing command that is killed', { concurrent: true }, () => {
  it.each(writingCommands)('leaves what was there before whole: $name', async (command) => {
    const prepared = await prepare(command);
    const { folder, earlier, later, duration, reset } = prepared;
    expect(later).not.toEqual(earlier);
    const out = join(folder, 'out');
    for (const nth of new Set([1, command.files])) {
      await reset();
      expect(await killAt(prepared, command, { stop: halfWritten, variable: 'HALF_WRITTEN', nth })).toBe(
        true,
      );
      expectWhole(await filesIn(out), prepared);
    }
    for (const nth of new Set([1, Math.min(2, command.files)])) {
      await reset();
      expect(await killAt(prepared, command, { stop: slowDisk, variable: 'SLOW_RENAME', nth })).toBe(true);
      expectWhole(await filesIn(out), prepared);
    }
    if (command.again === true) {
      await run(folder, command.later);
      expect(await filesIn(out)).toEqual(later);
    }
    for (let time = 1; time <= timedKills; time += 1) {
      await reset();
      await killAfter(prepared, command, (duration * (timedKills + time)) / (2 * timedKills + 1));
      expectWhole(await filesIn(out), prepared);
    }
  });
});
