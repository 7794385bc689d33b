import { diagnose, type Diagnostic, type Parameter } from '../../diagnostics/diagnostic.js';
import type { DiagnosticCode, ParameterNames } from '../../diagnostics/catalogue.js';
import type { Location } from '../../diagnostics/location.js';

/** Thrown inside this room where a file cannot be read any further; `readSheets` turns it into its finding. */
export class Refusal extends Error {
  constructor(readonly at: (file: string) => Diagnostic) {
    super('refused input');
    this.name = 'Refusal';
  }
}

/** A `Refusal` with a finding of the catalogue; the file's name is added where it is caught. */
export function refuse<C extends DiagnosticCode>(
  code: C,
  parameters: Readonly<Record<ParameterNames<C>, Parameter>>,
  place: Omit<Location, 'file'> = {},
): Refusal {
  return new Refusal((file) => diagnose(code, parameters, { file, ...place }));
}
