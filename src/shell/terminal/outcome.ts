import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CommonOptions, ReadingOptions } from '../commands/options.js';
import { findingsExitCode, type ReadRun } from '../commands/read-run.js';
import { exitCodes } from '../exit.js';
import type { World } from '../world.js';
import { formatBindingTable } from './binding-table.js';
import { countFindings, formatFinding } from './findings.js';
import { terminalLanguage } from './language.js';
import { styleFor } from './style.js';
import { formatSummary } from './summary.js';
import { terminalTexts } from './texts.js';

/** Findings shown after a run; all of them are in the results and in `validate`. */
const findingsShown = 20;

/** Errors first; notes only with --verbose, warnings not with --quiet. */
function shownFindings(diagnostics: readonly Diagnostic[], options: CommonOptions): readonly Diagnostic[] {
  const of = (severity: string): readonly Diagnostic[] =>
    diagnostics.filter((found) => found.severity === severity);
  if (options.quiet === true) return of('error');
  return [...of('error'), ...of('warning'), ...(options.verbose === true ? of('info') : [])];
}

/**
 * Says on stderr how `rank` went: with --verbose the binding tables, then findings, then the summary, and
 * last whether results were written although something must be dealt with.
 */
export function sayOutcome(
  outcome: ReadRun,
  files: readonly string[],
  options: CommonOptions & Partial<Pick<ReadingOptions, 'failOn'>>,
  world: World,
): void {
  const { run, sheets, diagnostics } = outcome;
  const language = terminalLanguage(options, world, outcome.rubric);
  const texts = terminalTexts[language];
  const style = styleFor(world, world.stderr, options.color);
  const say = (text: string): void => {
    world.stderr.write(`${text}\n`);
  };
  if (options.verbose === true) for (const sheet of sheets) say(`${formatBindingTable(sheet, language)}\n`);
  const findings = shownFindings(diagnostics, options);
  const shown = options.verbose === true ? findings : findings.slice(0, findingsShown);
  for (const finding of shown) say(formatFinding(finding, language, style));
  if (shown.length < findings.length) say(texts.more(findings.length - shown.length));
  const { error, warning, info } = countFindings(diagnostics);
  const counts = texts.counts(error, warning, info);
  if (run === undefined) say(`${counts}\n${texts.nothingWritten}`);
  else if (options.quiet !== true) {
    say(`${shown.length > 0 ? '\n' : ''}${formatSummary(run, files, language)}\n${counts}`);
    const isFlawed = error > 0 || findingsExitCode(diagnostics, options.failOn ?? 'error') !== exitCodes.done;
    if (isFlawed && files.length > 0) say(texts.writtenAnyway);
  }
}
