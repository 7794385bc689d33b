import { Command, Option } from 'commander';
import { type Language, languages } from '../diagnostics/language.js';
import type { CommonOptions, RankOptions, ReadingOptions } from './commands/options.js';
import { type ProgramTexts, programTexts } from './program-texts.js';
import { helpIn } from './help.js';
import type { World } from './world.js';

/** The rubric that is used when none is named; the same as in rubrics.ts, which `--help` need not load. */
const defaultRubric = 'vpi-works-2026';

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function addCommonOptions(command: Command, texts: ProgramTexts): Command {
  return command
    .addOption(new Option('--lang <language>', texts.optionLang).choices(languages))
    .option('-q, --quiet', texts.optionQuiet)
    .option('-v, --verbose', texts.optionVerbose)
    .option('--no-color', texts.optionNoColor);
}

function addReadingOptions(command: Command, texts: ProgramTexts): Command {
  return command
    .argument('<files...>', texts.files)
    .option('-r, --rubric <rubric>', texts.optionRubric, defaultRubric)
    .option('--sheet <name>', texts.optionSheet, collect)
    .option('--map <file>', texts.optionMap)
    .option('--policy <policy>', texts.optionPolicy)
    .option('--limit <limit>', texts.optionLimit, collect)
    .addOption(
      new Option('--fail-on <severity>', texts.optionFailOn)
        .choices(['error', 'warning', 'never'])
        .default('error'),
    );
}

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

  addCommonOptions(addReadingOptions(program.command('rank').description(texts.rank), texts), texts)
    .option('-o, --out <folder>', texts.optionOut, 'out')
    .option('--format <formats>', texts.optionFormat, 'xlsx,json')
    .option('--json', texts.optionJson)
    .option('--overwrite', texts.optionOverwrite)
    .helpOption('-h, --help', texts.help)
    .action(async (files: string[], options: RankOptions) => {
      const { rank } = await import('./commands/rank.js');
      finish(await rank(files, options, world));
    });

  addCommonOptions(addReadingOptions(program.command('validate').description(texts.validate), texts), texts)
    .helpOption('-h, --help', texts.help)
    .action(async (files: string[], options: ReadingOptions) => {
      const { validate } = await import('./commands/validate.js');
      finish(await validate(files, options, world));
    });

  const rubric = program
    .command('rubric')
    .description(texts.rubric)
    .helpOption('-h, --help', texts.help)
    .helpCommand(false);
  addCommonOptions(
    rubric.command('check').description(texts.rubricCheck).argument('<rubric>', texts.rubricName),
    texts,
  )
    .helpOption('-h, --help', texts.help)
    .action(async (named: string, options: CommonOptions) => {
      const { checkRubricFile } = await import('./commands/rubric.js');
      finish(await checkRubricFile(named, options, world));
    });
  addCommonOptions(rubric.command('list').description(texts.rubricList), texts)
    .helpOption('-h, --help', texts.help)
    .action(async (options: CommonOptions) => {
      const { listRubrics } = await import('./commands/rubric.js');
      finish(await listRubrics(options, world));
    });
  addCommonOptions(
    rubric.command('show').description(texts.rubricShow).argument('<rubric>', texts.rubricName),
    texts,
  )
    .helpOption('-h, --help', texts.help)
    .action(async (named: string, options: CommonOptions) => {
      const { showRubric } = await import('./commands/rubric.js');
      finish(await showRubric(named, options, world));
    });
  return program;
}
