import { exitCodes } from '../exit.js';
import { formatBindingTable } from '../terminal/binding-table.js';
import { countFindings, formatFindingsByWork } from '../terminal/findings.js';
import { environmentLanguage } from '../terminal/language.js';
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
  const style = styleFor(world, options.color);
  const progress = startProgress(world, options.quiet !== true);
  try {
    const { rubric, run, diagnostics } = await readRun(paths, options, world, progress, (fallback) => {
      const texts = terminalTexts[options.lang ?? environmentLanguage(world.env) ?? fallback];
      return { reading: texts.reading(paths.length), scoring: texts.scoring };
    });
    progress.end();
    const language = options.lang ?? environmentLanguage(world.env) ?? rubric?.language ?? 'zh-CN';
    const texts = terminalTexts[language];
    const shown =
      options.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    if (options.verbose === true) {
      for (const sheet of run?.inputs.flatMap((input) => input.sheets) ?? []) {
        world.stdout.write(`${formatBindingTable(sheet, language)}\n\n`);
      }
    }
    if (shown.length > 0) world.stdout.write(`${formatFindingsByWork(shown, language, style)}\n\n`);
    const counts = countFindings(diagnostics);
    const total = texts.counts(counts.error, counts.warning, counts.info);
    world.stdout.write(`${diagnostics.length === 0 ? texts.noFindings : total}\n`);
    return run === undefined ? exitCodes.usage : findingsExitCode(diagnostics, options.failOn);
  } finally {
    progress.end();
  }
}
