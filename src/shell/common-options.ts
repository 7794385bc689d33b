import { type Command, Option } from 'commander';
import { languages } from '../diagnostics/language.js';
import type { ProgramTexts } from './program-texts.js';

/** Adds the options that every command has. */
export function addCommonOptions(command: Command, texts: ProgramTexts): Command {
  return command
    .addOption(new Option('--lang <language>', texts.optionLang).choices(languages))
    .option('-q, --quiet', texts.optionQuiet)
    .option('-v, --verbose', texts.optionVerbose)
    .option('--no-color', texts.optionNoColor)
    .helpOption('-h, --help', texts.help);
}

/** Adds the option that says from which severity on a command fails. */
export function addFailOn(command: Command, texts: ProgramTexts): Command {
  return command.addOption(
    new Option('--fail-on <severity>', texts.optionFailOn)
      .choices(['error', 'warning', 'never'])
      .default('error'),
  );
}
