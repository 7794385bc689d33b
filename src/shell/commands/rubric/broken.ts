import { exitCodes } from '../../exit.js';
import type { LoadedRubric } from '../../rubrics.js';
import { countFindings, formatFinding } from '../../terminal/findings.js';
import { terminalLanguage } from '../../terminal/language.js';
import { styleFor } from '../../terminal/style.js';
import { terminalTexts } from '../../terminal/texts.js';
import type { World } from '../../world.js';
import type { CommonOptions } from '../options.js';

/** Says on stderr why a rubric cannot be used; the exit code. */
export function sayBroken({ diagnostics }: LoadedRubric, options: CommonOptions, world: World): number {
  const language = terminalLanguage(options, world, undefined);
  const style = styleFor(world, world.stderr, options.color);
  for (const finding of diagnostics) world.stderr.write(`${formatFinding(finding, language, style)}\n`);
  const { error, warning, info } = countFindings(diagnostics);
  world.stderr.write(`${terminalTexts[language].counts(error, warning, info)}\n`);
  return exitCodes.usage;
}
