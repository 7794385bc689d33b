import { catalogue, type DiagnosticCode, type ParameterNames } from './catalogue.js';
import { type Language, type Text } from './language.js';
import type { Location } from './location.js';
import type { Severity } from './severity.js';

/** What a wording's placeholder is filled with; a `Text` where it differs by language. */
export type Parameter = string | number | Text;

/** Something that a person should know about the data, the rubric or the output. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly location: Location;
  /** Where the rule stands that was broken, usually a line of the rubric. */
  readonly related: Location | undefined;
}

/** A diagnostic of the catalogue; the compiler asks for exactly the parameters that its wording uses. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  parameters: Readonly<Record<ParameterNames<C>, Parameter>>,
  location: Location,
  related?: Location,
): Diagnostic {
  return { code, severity: catalogue[code].severity, parameters, location, related };
}

/** Message and hint of a diagnostic in a language. */
export function describeDiagnostic(
  diagnostic: Diagnostic,
  language: Language,
): { message: string; hint: string } {
  const [message, hint] = catalogue[diagnostic.code][language];
  const fill = (wording: string): string =>
    wording.replace(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = diagnostic.parameters[name];
      return typeof parameter === 'object' ? parameter[language] : String(parameter);
    });
  return { message: fill(message), hint: fill(hint) };
}
