import { createRequire } from 'node:module';
import { CommanderError } from 'commander';
import { formatCommandLineError } from './command-line-error.js';
import { exitCodes, OutputError, UsageError } from './exit.js';
import { buildProgram } from './program.js';
import { environmentLanguage, requestedLanguage } from './terminal/language.js';
import type { World } from './world.js';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/**
 * Runs a command line and returns its exit code; whatever is thrown ends here. `argv` comes without the
 * program's own name.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const language = requestedLanguage(argv) ?? environmentLanguage(world.env) ?? 'zh-CN';
  const say = (text: string): void => {
    world.stderr.write(`esg-score: ${text}\n`);
  };
  let exitCode: number = exitCodes.done;
  const program = buildProgram(world, language, version, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.done;
      // Help that was shown for want of a command has been printed already.
      if (error.code !== 'commander.help') say(formatCommandLineError(error, language));
      return exitCodes.usage;
    }
    if (error instanceof UsageError || error instanceof OutputError) {
      say(error.text[language]);
      return error instanceof UsageError ? exitCodes.usage : exitCodes.output;
    }
    say(
      language === 'en'
        ? 'this is a bug in the program; please report it with the lines below, as CONTRIBUTING.md says'
        : '这是程序自身的缺陷，请附上以下内容反馈（方法见 CONTRIBUTING.md）',
    );
    world.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return exitCodes.bug;
  }
}
