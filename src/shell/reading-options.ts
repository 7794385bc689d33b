import { type Command, Option } from 'commander';
import { addFailOn } from './common-options.js';
import type { ProgramTexts } from './program-texts.js';

/** As in intake/duplicates.ts, which `--help` need not load. */
const duplicateRules = ['latest', 'first', 'most-complete', 'fail'];

/** The rubric that is used when none is named; the same as in rubrics.ts, which `--help` need not load. */
export const defaultRubric = 'vpi-works-2026';

/** Collects the values of an option that can be repeated. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Adds the options that say how submissions are read and scored. */
export function addScoringOptions(command: Command, texts: ProgramTexts): Command {
  return command
    .option('-r, --rubric <rubric>', texts.optionRubric, defaultRubric)
    .option('--sheet <name>', texts.optionSheet, collect)
    .option('--map <file>', texts.optionMap)
    .option('--policy <policy>', texts.optionPolicy)
    .addOption(
      new Option('--duplicates <rule>', texts.optionDuplicates).choices(duplicateRules).default('latest'),
    )
    .option('--ledger <file>', texts.optionLedger, collect)
    .option('--as-of <date>', texts.optionAsOf)
    .option('--rulings <files...>', texts.optionRulings, collect)
    .option('--limit <limit>', texts.optionLimit, collect);
}

/** Adds the files to read, and the options of commands that read submissions. */
export function addReadingOptions(command: Command, texts: ProgramTexts): Command {
  return addFailOn(addScoringOptions(command.argument('<files...>', texts.files), texts), texts);
}
