import { exitCodes } from '../exit.js';
import { formatBindingTable } from '../terminal/binding-table.js';
import { countFindings, formatFindingsByWork } from '../terminal/findings.js';
import { terminalLanguage } from '../terminal/language.js';
import { startProgress } from '../terminal/progress.js';
import { styleFor } from '../terminal/style.js';
import { terminalTexts } from '../terminal/texts.js';
import type { World } from '../world.js';
import type { ReadingOptions } from './options.js';
import { findingsExitCode, readRun } from './read-run.js';

/** `esg-score validate`: runs everything and writes nothing; prints the findings by work, returns the exit code. */
export async function validate(
  paths: readonly string[],
  options: ReadingOptions,
  world: World,
): Promise<number> {
  const progress = startProgress(world, options.quiet !== true);
  try {
    const { rubric, run, sheets, diagnostics } = await readRun(paths, options, world, progress);
    progress.end();
    const language = terminalLanguage(options, world, rubric);
    const texts = terminalTexts[language];
    const style = styleFor(world, world.stdout, options.color);
    const say = (text: string): void => {
      world.stdout.write(`${text}\n`);
    };
    if (options.verbose === true) for (const sheet of sheets) say(`${formatBindingTable(sheet, language)}\n`);
    const shown =
      options.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    if (shown.length > 0) say(`${formatFindingsByWork(shown, language, style)}\n`);
    const { error, warning, info } = countFindings(diagnostics);
    say(diagnostics.length === 0 ? texts.noFindings : texts.counts(error, warning, info));
    return run === undefined ? exitCodes.usage : findingsExitCode(diagnostics, options.failOn);
  } finally {
    progress.end();
  }
}
