import { type Command, Option } from 'commander';
import type { ExplainOptions } from './commands/explain.js';
import type { NoticeOptions } from './commands/notice.js';
import type { VerifyOptions } from './commands/verify.js';
import { addCommonOptions } from './common-options.js';
import type { ProgramTexts } from './program-texts.js';
import { addScoringOptions } from './reading-options.js';
import type { World } from './world.js';

/** The commands that say what an earlier run came to, or one that is made for it. */
export function addResultCommands(
  program: Command,
  texts: ProgramTexts,
  world: World,
  finish: (exitCode: number) => void,
): void {
  const explaining = program
    .command('explain')
    .description(texts.explain)
    .usage(texts.explainUsage)
    .argument('<run...>', texts.explained);
  addCommonOptions(addScoringOptions(explaining, texts), texts)
    .addOption(
      new Option('--format <format>', texts.optionExplainFormat)
        .choices(['text', 'md', 'xlsx'])
        .default('text'),
    )
    .option('-o, --out <file>', texts.optionExplainOut)
    .option('--overwrite', texts.optionFileOverwrite)
    .action(async (named: string[], options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.js');
      finish(await explain(named, options, world));
    });

  addCommonOptions(
    program.command('notice').description(texts.notice).argument('<run>', texts.runRecord),
    texts,
  )
    .option('-o, --out <folder>', texts.optionNoticeOut, 'notices')
    .option('--overwrite', texts.optionFileOverwrite)
    .action(async (run: string, options: NoticeOptions) => {
      const { notice } = await import('./commands/notice.js');
      finish(await notice(run, options, world));
    });

  addCommonOptions(
    program.command('verify').description(texts.verify).argument('<run>', texts.runRecord),
    texts,
  )
    .option('--rescore', texts.optionRescore)
    .option('--inputs <files...>', texts.optionInputs)
    .option('--map <file>', texts.optionVerifyMap)
    .option('--json', texts.optionVerifyJson)
    .action(async (run: string, options: VerifyOptions) => {
      const { verify } = await import('./commands/verify.js');
      finish(await verify(run, options, world));
    });
}
