import type { ChalkInstance } from 'chalk';
import { describeDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import { formatLocation } from '../../diagnostics/location.js';
import type { Severity } from '../../diagnostics/severity.js';
import { bracketed } from '../../reports/bracketed.js';
import { printable, printableLines } from './printable.js';
import { paintSeverity } from './style.js';
import { terminalTexts } from './texts.js';

/** One finding: severity and message, its place, its code frame if it has one, and the hint. */
export function formatFinding(diagnostic: Diagnostic, language: Language, style: ChalkInstance): string {
  const texts = terminalTexts[language];
  const { message, hint } = describeDiagnostic(diagnostic, language);
  const { header, work, item, frame } = diagnostic.location;
  const severity = paintSeverity(style, diagnostic.severity, texts.severity[diagnostic.severity]);
  const beside = [work === undefined ? undefined : bracketed(work), item, header].filter(
    (part) => part !== undefined && part !== '',
  );
  const place = [formatLocation(diagnostic.location), ...beside].filter((part) => part !== '').join('  ');
  return [
    `${severity} ${printable(message)} ${style.dim(`[${diagnostic.code}]`)}`,
    ...(place === '' ? [] : [`  ${style.dim(printable(place))}`]),
    ...(frame === undefined ? [] : [style.dim(printableLines(frame).replaceAll(/^/gm, '  '))]),
    `  ${texts.hint}: ${printable(hint)}`,
  ].join('\n');
}

/** Findings below a heading for each work, those about a whole file first; in the order of the input. */
export function formatFindingsByWork(
  diagnostics: readonly Diagnostic[],
  language: Language,
  style: ChalkInstance,
): string {
  const texts = terminalTexts[language];
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { work, cell } = diagnostic.location;
    const row = cell === undefined ? undefined : /\d+$/.exec(cell)?.[0];
    const unnamed =
      diagnostic.code === 'identity/missing-name'
        ? `${texts.unnamedWork} ${row ?? ''}`
        : texts.generalFindings;
    const heading = work === undefined ? unnamed : bracketed(work);
    groups.set(heading, [...(groups.get(heading) ?? []), diagnostic]);
  }
  const general = groups.get(texts.generalFindings);
  const ordered = [
    ...(general === undefined ? [] : [[texts.generalFindings, general] as const]),
    ...groups,
  ].filter(([heading], index) => heading !== texts.generalFindings || index === 0);
  return ordered
    .map(([heading, found]) => {
      const lines = found.map((diagnostic) =>
        formatFinding(diagnostic, language, style).replaceAll(/^/gm, '  '),
      );
      return `${style.bold(printable(heading))}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

/** How many findings there are of each severity. */
export function countFindings(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    diagnostics.filter((found) => found.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
