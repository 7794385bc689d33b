import { adviseOnRubric } from '../../../analysis/advice/registry.js';
import { describeDiagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Language } from '../../../diagnostics/language.js';
import { itemsOf } from '../../../rubric/rubric.js';
import { exitCodes } from '../../exit.js';
import { type LoadedRubric, loadRubric } from '../../rubrics.js';
import { countFindings, formatFinding } from '../../terminal/findings.js';
import { terminalLanguage } from '../../terminal/language.js';
import { styleFor } from '../../terminal/style.js';
import { terminalTexts } from '../../terminal/texts.js';
import type { World } from '../../world.js';
import type { CommonOptions, ReadingOptions } from '../options.js';
import { findingsExitCode } from '../read-run.js';

/** The options of `rubric check`. */
export interface CheckOptions extends CommonOptions {
  readonly failOn: ReadingOptions['failOn'];
  readonly json?: boolean;
}

/** What every command says of a rubric, and what only a methodologist asks for; in the order of the files. */
function allFindings({ file, rubric, written, diagnostics }: LoadedRubric): readonly Diagnostic[] {
  const advice = rubric === undefined || written === undefined ? [] : adviseOnRubric({ rubric, ...written });
  const placeOf = ({ location }: Diagnostic): number =>
    (location.file === file ? 0 : 1e12) + (location.line ?? 0) * 1e5 + (location.column ?? 0);
  return [...diagnostics, ...advice].sort((a, b) => placeOf(a) - placeOf(b));
}

function asJson(loaded: LoadedRubric, findings: readonly Diagnostic[], language: Language): string {
  const { rubric, file } = loaded;
  const json = {
    file,
    id: rubric?.id ?? null,
    version: rubric?.version ?? null,
    counts: countFindings(findings),
    findings: findings.map((finding) => {
      const { line, column } = finding.location;
      const { message, hint } = describeDiagnostic(finding, language);
      const place = { file: finding.location.file ?? null, line: line ?? null, column: column ?? null };
      return { code: finding.code, severity: finding.severity, message, hint, ...place };
    }),
  };
  return JSON.stringify(json, null, 2);
}

/**
 * `esg-score rubric check`: every finding on its line, on stdout. Exit 2 where the rubric cannot be used,
 * 1 where a finding is at or above `--fail-on`.
 */
export async function checkRubricFile(named: string, options: CheckOptions, world: World): Promise<number> {
  const loaded = await loadRubric(named, world);
  const findings = allFindings(loaded);
  const language = terminalLanguage(options, world, loaded.rubric);
  const texts = terminalTexts[language];
  const say = (text: string): void => {
    world.stdout.write(`${text}\n`);
  };
  if (options.json === true) say(asJson(loaded, findings, language));
  else {
    const style = styleFor(world, world.stdout, options.color);
    const shown = options.quiet === true ? findings.filter(({ severity }) => severity === 'error') : findings;
    for (const finding of shown) say(formatFinding(finding, language, style));
    const { error, warning, info } = countFindings(findings);
    if (findings.length > 0) say(texts.counts(error, warning, info));
    if (loaded.rubric !== undefined) {
      const { id, version, total } = loaded.rubric;
      say(texts.rubricFine(id, version, itemsOf(total).length));
    }
  }
  return loaded.rubric === undefined ? exitCodes.usage : findingsExitCode(findings, options.failOn);
}
