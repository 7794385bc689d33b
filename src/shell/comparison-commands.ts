import { type Command, Option } from 'commander';
import type { Language } from '../diagnostics/language.js';
import type { DiffOptions } from './commands/diff.js';
import type { LockOptions } from './commands/lock.js';
import type { TrendOptions } from './commands/trend.js';
import { addCommonOptions, addFailOn } from './common-options.js';
import { comparisonTexts } from './comparison-texts.js';
import { programTexts } from './program-texts.js';
import { collect } from './reading-options.js';
import type { World } from './world.js';

/** Adds to `rank` what compares its results with earlier ones and publishes them. */
export function addComparisonOptions(command: Command, language: Language): Command {
  const texts = comparisonTexts[language];
  return command
    .option('--compare <run>', texts.optionCompare)
    .option('--restatements <file>', texts.optionRestatements, collect)
    .option('--lock <role>', texts.optionLock);
}

/** Adds `diff`, `trend` and `lock` to the command line; `finish` takes each command's exit code. */
export function addComparisonCommands(
  program: Command,
  language: Language,
  world: World,
  finish: (exitCode: number) => void,
): void {
  const [texts, common] = [comparisonTexts[language], programTexts[language]];
  const withOutputs = (command: Command, out: string): Command =>
    addCommonOptions(command, common)
      .option('--format <formats>', texts.optionFormat, 'text')
      .option('-o, --out <folder>', texts.optionOut, out)
      .option('--overwrite', texts.optionOverwrite);

  const diff = program
    .command('diff')
    .description(texts.diff)
    .argument('<before>', texts.before)
    .argument('<after>', texts.after);
  addFailOn(withOutputs(diff, 'comparison'), common)
    .option('--restatements <file>', texts.optionRestatements, collect)
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diffRuns } = await import('./commands/diff.js');
      finish(await diffRuns(before, after, options, world));
    });

  const trend = program.command('trend').description(texts.trend).argument('<runs...>', texts.runs);
  withOutputs(trend, 'trend')
    .option('--line <score>', texts.optionLine, '60')
    .addOption(new Option('--by <part>', texts.optionBy).choices(['year', 'track']))
    .option('--label <label>', texts.optionLabel, collect)
    .action(async (runs: string[], options: TrendOptions) => {
      const { trend: showTrend } = await import('./commands/trend.js');
      finish(await showTrend(runs, options, world));
    });

  addCommonOptions(program.command('lock').description(texts.lock).argument('<run>', texts.run), common)
    .requiredOption('--role <role>', texts.optionRole)
    .option('--as-of <date>', texts.optionLockAsOf)
    .action(async (run: string, options: LockOptions) => {
      const { lock } = await import('./commands/lock.js');
      finish(await lock(run, options, world));
    });
}
