import type { Command } from 'commander';
import type { Language } from '../../diagnostics/language.js';
import type { PublishOptions } from '../commands/publish.js';
import { addCommonOptions } from '../common-options.js';
import { programTexts } from '../program-texts.js';
import { publishTexts } from './texts.js';
import type { World } from '../world.js';

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Adds `publish` to the command line; `finish` takes its exit code. */
export function addPublishCommand(
  program: Command,
  language: Language,
  world: World,
  finish: (exitCode: number) => void,
): void {
  const texts = publishTexts[language];
  const command = program.command('publish').description(texts.publish).argument('<run>', texts.run);
  addCommonOptions(command, programTexts[language])
    .option('-o, --out <folder>', texts.optionOut, 'publication')
    .option('--format <formats>', texts.optionFormat, 'xlsx,csv,json')
    .option('--inputs <files...>', texts.optionInputs)
    .option('--allow <code>', texts.optionAllow, collect)
    .option('--as-of <date>', texts.optionAsOf)
    .option('--lock <role>', texts.optionLock)
    .option('--limit <limit>', texts.optionLimit, collect)
    .option('--overwrite', texts.optionOverwrite)
    .action(async (run: string, options: PublishOptions) => {
      const { publish } = await import('../commands/publish.js');
      finish(await publish(run, options, world));
    });
}
