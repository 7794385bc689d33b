import { type Command, Option } from 'commander';
import { languages } from '../diagnostics/language.js';
import type { CommonOptions } from './commands/options.js';
import type { CheckOptions } from './commands/rubric/check.js';
import type { DiffOptions } from './commands/rubric/diff.js';
import type { InitOptions } from './commands/rubric/init.js';
import type { ShowOptions } from './commands/rubric/show.js';
import { addCommonOptions, addFailOn } from './common-options.js';
import type { ProgramTexts } from './program-texts.js';
import type { World } from './world.js';

/** Adds `esg-score rubric …` to the command line; `finish` takes each command's exit code. */
export function addRubricCommands(
  program: Command,
  texts: ProgramTexts,
  world: World,
  finish: (exitCode: number) => void,
): void {
  const rubric = program
    .command('rubric')
    .description(texts.rubric)
    .helpOption('-h, --help', texts.help)
    .helpCommand(false);
  const named = (name: string, description: string): Command =>
    addCommonOptions(
      rubric.command(name).description(description).argument('<rubric>', texts.rubricName),
      texts,
    );

  addCommonOptions(rubric.command('init').description(texts.rubricInit), texts)
    .option('-o, --out <file>', texts.optionInitOut)
    .option('--id <id>', texts.optionInitId)
    .option('--title <title>', texts.optionInitTitle)
    .addOption(new Option('--language <language>', texts.optionInitLanguage).choices(languages))
    .option('--groups <groups>', texts.optionInitGroups)
    .option('--items-per-group <number>', texts.optionInitItems)
    .option('--evidence', texts.optionInitEvidence)
    .option('--no-evidence', texts.optionInitNoEvidence)
    .option('--levels <levels>', texts.optionInitLevels)
    .addOption(new Option('--total <way>', texts.optionInitTotal).choices(['sum', 'mean']))
    .action(async (options: InitOptions) => {
      const { initRubric } = await import('./commands/rubric/init.js');
      finish(await initRubric(options, world));
    });
  addFailOn(named('check', texts.rubricCheck), texts)
    .option('--json', texts.optionRubricJson)
    .action(async (file: string, options: CheckOptions) => {
      const { checkRubricFile } = await import('./commands/rubric/check.js');
      finish(await checkRubricFile(file, options, world));
    });
  addCommonOptions(rubric.command('list').description(texts.rubricList), texts).action(
    async (options: CommonOptions) => {
      const { listRubrics } = await import('./commands/rubric/list.js');
      finish(await listRubrics(options, world));
    },
  );
  named('show', texts.rubricShow)
    .option('--json', texts.optionRubricJson)
    .option('--leverage', texts.optionLeverage)
    .option('--origins', texts.optionOrigins)
    .action(async (file: string, options: ShowOptions) => {
      const { showRubric } = await import('./commands/rubric/show.js');
      finish(await showRubric(file, options, world));
    });
  addCommonOptions(
    rubric
      .command('diff')
      .description(texts.rubricDiff)
      .argument('<old>', texts.rubricName)
      .argument('<new>', texts.rubricName),
    texts,
  )
    .option('--json', texts.optionRubricJson)
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diffRubricFiles } = await import('./commands/rubric/diff.js');
      finish(await diffRubricFiles(before, after, options, world));
    });
}
