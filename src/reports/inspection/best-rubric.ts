import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { bindSheet } from '../../intake/bind-sheet.js';
import { itemsOf, type Rubric } from '../../rubric/rubric.js';
import type { FileToInspect } from './inspect-files.js';

/** A rubric that could be meant, by the name that `--rubric` takes. */
export interface NamedRubric {
  readonly name: string;
  readonly rubric: Rubric;
}

/** With less than this part of its items no rubric is worth naming. */
const leastFit = 0.5;

/** The rubric of whose items a file names the largest part, where it names half of them; else undefined. */
export function bestRubric(
  rubrics: readonly NamedRubric[],
  { facts, sheets }: FileToInspect,
): Diagnostic | undefined {
  const fits = rubrics.map(({ name, rubric }) => {
    const fit = Math.max(0, ...sheets.map(({ sheet }) => bindSheet(rubric, sheet, undefined).fit));
    return { name, rubric, fit };
  });
  const [best] = fits.filter(({ fit }) => fit >= leastFit).sort((a, b) => b.fit - a.fit);
  if (best === undefined) return undefined;
  const count = itemsOf(best.rubric.total).length;
  const parameters = { rubric: best.name, found: Math.round(best.fit * count), count };
  return diagnose('binding/fits-rubric', parameters, { file: facts.name });
}
