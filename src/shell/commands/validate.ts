import { relative } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { exitCodes, UsageError } from '../exit.js';
import { formatBindingTable } from '../terminal/binding-table.js';
import { countFindings, formatFindingsByWork } from '../terminal/findings.js';
import { terminalLanguage } from '../terminal/language.js';
import { startProgress } from '../terminal/progress.js';
import { styleFor } from '../terminal/style.js';
import { terminalTexts } from '../terminal/texts.js';
import type { World } from '../world.js';
import type { ValidateOptions } from './options.js';
import { findingsExitCode, limitsFrom, type ReadRun, readRun } from './read-run.js';

/** Writes the annotated copies, if they are asked for; gives their paths and what is to be said about them. */
async function annotate(
  paths: readonly string[],
  { rubric, sheets, diagnostics }: ReadRun,
  options: ValidateOptions,
  world: World,
): Promise<{ readonly files: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (options.annotate !== true || rubric === undefined) return { files: [], diagnostics: [] };
  const { annotateInputs } = await import('../annotate/annotate-inputs.js');
  const annotation = {
    diagnostics,
    sheets,
    language: options.lang ?? rubric.language,
    limits: limitsFrom(options.limit ?? []),
    out: options.out ?? 'out',
    overwrite: options.overwrite ?? false,
  };
  return annotateInputs(paths, annotation, world);
}

/** Nothing else is written, so that options about writing would promise what does not happen. */
function refuseIdleOptions({ annotate: isAsked, out, overwrite }: ValidateOptions): void {
  if (isAsked !== true && (out !== undefined || overwrite === true)) {
    const option = out === undefined ? '--overwrite' : '--out';
    throw new UsageError({
      'zh-CN': `${option} 只与 --annotate 一起使用：validate 不写出结果`,
      en: `${option} goes only with --annotate: validate writes no results`,
    });
  }
  if (out?.trim() === '') {
    throw new UsageError({ 'zh-CN': '--out 后面没有写文件夹', en: '--out names no folder' });
  }
}

/**
 * `esg-score validate`: runs everything and writes nothing but, with `--annotate`, copies of the input;
 * prints the findings by work, returns the exit code.
 */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  world: World,
): Promise<number> {
  refuseIdleOptions(options);
  const progress = startProgress(world, options.quiet !== true);
  try {
    const outcome = await readRun(paths, options, world, progress);
    const { rubric, run, sheets } = outcome;
    const copies = await annotate(paths, outcome, options, world);
    const diagnostics = [...outcome.diagnostics, ...copies.diagnostics];
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
    if (copies.files.length > 0 && options.quiet !== true) {
      const list = copies.files.map((file) => `  ${relative(world.cwd, file)}\n`).join('');
      world.stderr.write(`${texts.files}\n${list}`);
    }
    return run === undefined ? exitCodes.usage : findingsExitCode(diagnostics, options.failOn);
  } finally {
    progress.end();
  }
}
