import { Command } from 'commander';
import type { Language } from '../diagnostics/language.js';
import type { InspectOptions } from './commands/inspect.js';
import type { RankOptions, ValidateOptions } from './commands/options.js';
import { addCommonOptions } from './common-options.js';
import { addComparisonCommands, addComparisonOptions } from './comparison-commands.js';
import { programTexts } from './program-texts.js';
import { helpIn } from './help.js';
import type { TemplateOptions } from './commands/template.js';
import { addPublishCommand } from './publish/command.js';
import { addResultCommands } from './result-commands.js';
import { addReadingOptions, collect, defaultRubric } from './reading-options.js';
import { addRubricCommands } from './rubric-commands.js';
import type { World } from './world.js';

/** The command line; `finish` takes each command's exit code. Commands load what they need when they run. */
export function buildProgram(
  world: World,
  language: Language,
  version: string,
  finish: (exitCode: number) => void,
): Command {
  const texts = programTexts[language];
  const program = new Command('esg-score');
  program
    .description(texts.description)
    .version(version, '-V, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand(false)
    .addHelpText('after', texts.examples)
    .configureHelp(helpIn(texts))
    .configureOutput({
      writeOut: (text) => {
        world.stdout.write(text);
      },
      writeErr: (text) => {
        world.stderr.write(text);
      },
      // main() words the errors.
      outputError: () => undefined,
    })
    .exitOverride();

  addCommonOptions(program.command('inspect').description(texts.inspect), texts)
    .argument('<files...>', texts.files)
    .option('-r, --rubric <rubric>', texts.optionRubric, defaultRubric)
    .option('--sheet <name>', texts.optionSheet, collect)
    .option('--map <file>', texts.optionMap)
    .option('--limit <limit>', texts.optionLimit, collect)
    .option('--json', texts.optionInspectJson)
    .option('--write-map <file>', texts.optionWriteMap)
    .option('--overwrite', texts.optionMapOverwrite)
    .action(async (files: string[], options: InspectOptions) => {
      const { inspect } = await import('./commands/inspect.js');
      finish(await inspect(files, options, world));
    });

  const ranking = addReadingOptions(program.command('rank').description(texts.rank), texts);
  addComparisonOptions(addCommonOptions(ranking, texts), language)
    .option('-o, --out <folder>', texts.optionOut, 'out')
    .option('--format <formats>', texts.optionFormat, 'xlsx,json')
    .option('--json', texts.optionJson)
    .option('--overwrite', texts.optionOverwrite)
    .action(async (files: string[], options: RankOptions) => {
      const { rank } = await import('./commands/rank.js');
      finish(await rank(files, options, world));
    });

  addCommonOptions(addReadingOptions(program.command('validate').description(texts.validate), texts), texts)
    .option('--annotate', texts.optionAnnotate)
    .option('-o, --out <folder>', texts.optionAnnotateOut)
    .option('--overwrite', texts.optionAnnotateOverwrite)
    .action(async (files: string[], options: ValidateOptions) => {
      const { validate } = await import('./commands/validate.js');
      finish(await validate(files, options, world));
    });

  addCommonOptions(
    program.command('template').description(texts.template).argument('<rubric>', texts.rubricName),
    texts,
  )
    .option('-o, --out <file>', texts.optionTemplateOut)
    .option('--rows <number>', texts.optionRows, '200')
    .option('--overwrite', texts.optionTemplateOverwrite)
    .action(async (rubric: string, options: TemplateOptions) => {
      const { template } = await import('./commands/template.js');
      finish(await template(rubric, options, world));
    });

  addResultCommands(program, texts, world, finish);
  addPublishCommand(program, language, world, finish);
  addComparisonCommands(program, language, world, finish);
  addRubricCommands(program, texts, world, finish);
  return program;
}
