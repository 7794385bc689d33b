import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { runIn } from '../shell/make-world.js';
import { readSteps, type Step } from './read-script.js';

/** The folder of fixtures/season. */
export const seasonFixture = fileURLToPath(new URL('../../fixtures/season/', import.meta.url));

/** Some of a season's steps, run once for all tests of a file. */
export interface SeasonRun {
  /** Where they were run: the season's files with the folders of results among them. */
  readonly folder: () => string;
  /** The command lines that did not end with the exit code that the script states. */
  readonly wrong: string[];
}

/** Rankings without their workbooks, which take most of the time; scripts/season.sh itself is run as a proof. */
function withoutWorkbooks(argv: readonly string[]): readonly string[] {
  if (argv[0] !== 'rank') return argv;
  const compare = argv.indexOf('--compare');
  return [...(compare < 0 ? argv : argv.toSpliced(compare, 2)), '--format', 'json'];
}

/** Runs the steps of scripts/season.sh that are wanted before the tests of a file, in a folder of its own. */
export function runSeasonFirst(isWanted: (step: Step) => boolean): SeasonRun {
  let folder = '';
  const run: SeasonRun = { folder: () => folder, wrong: [] };
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'esg-season-')));
    await cp(seasonFixture, folder, { recursive: true });
    for (const { code, argv } of readSteps().filter(isWanted)) {
      const ended = await runIn(folder, withoutWorkbooks(argv));
      if (ended.code !== code) run.wrong.push(`${argv.join(' ')}: ${String(ended.code)}\n${ended.stderr}`);
    }
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return run;
}
